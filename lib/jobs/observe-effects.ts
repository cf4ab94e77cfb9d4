import { eq, sql } from "drizzle-orm";
import { observedEffects } from "@/db/schema/observed-effects";
import type { Context, Origin } from "@/lib/context/context";
import { effectsOf, type FirmMoves } from "@/lib/domain/picture/effects";
import { inEachAgency } from "./each-agency";

const JOB = "observe-effects";

/** Works out anew, for each agency, what moved after finished actions among firms alike. Says how many groups are kept. */
export const observeEffects = (origin: Origin): Promise<number> => inEachAgency(origin, JOB, observeAgency);

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
