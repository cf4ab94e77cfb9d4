import { eq, sql } from "drizzle-orm";
import { agencies } from "@/db/schema/agencies";
import { observedEffects } from "@/db/schema/observed-effects";
import { type Context, type Origin, systemContext } from "@/lib/context/context";
import { effectsOf, type FirmMoves } from "@/lib/domain/picture/effects";

const JOB = "observe-effects";

/** Works out anew, for each agency, what moved after finished actions among firms alike. Says how many groups are kept. */
export async function observeEffects(origin: Origin): Promise<number> {
  const known = await systemContext(origin, null, JOB).read((tx) =>
    tx.select({ id: agencies.id }).from(agencies),
  );
  let kept = 0;
  for (const { id } of known) kept += await observeAgency(systemContext(origin, id, JOB), id);
  return kept;
}

async function observeAgency(context: Context, agencyId: string): Promise<number> {
  return context.write(async (tx) => {
    const { rows } = await tx.execute<FirmMoves>(sql`select * from observed_moves()`);
    const effects = effectsOf(rows);
    await tx.delete(observedEffects).where(eq(observedEffects.agencyId, agencyId));
    if (effects.length > 0)
      await tx
        .insert(observedEffects)
        .values(effects.map((effect) => ({ ...effect, agencyId, computedAt: context.now })));
    return effects.length;
  });
}
