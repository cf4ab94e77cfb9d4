import { and, eq, sql } from "drizzle-orm";
import { ties } from "@/db/schema/ties";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { answerTieInput } from "../schema";

const VERBS = { confirmed: "tie.confirmed", declined: "tie.declined", withdrawn: "tie.withdrawn" } as const;

/** The other side confirms a tie or does not; either side takes it back, and with it both names. */
export const answerTie = command({
  name: "contacts.answer-tie",
  input: answerTieInput,
  hats: ["member", "mentor"],
  async run({ tx, actor, input: { tieId, answer }, now, audit }) {
    const { rows } = await tx.execute<{ state: string | null }>(
      sql`select answer_tie(${tieId}::uuid, ${answer}, ${now.toISOString()}::timestamptz) as state`,
    );
    const state = rows[0]?.state ?? null;
    if (state === null) throw new Refusal("not-found");
    if (state === "closed") throw new Refusal("tie-closed");
    const [tie] = await tx
      .select({ from: ties.fromFirmId, to: ties.toFirmId })
      .from(ties)
      .where(and(eq(ties.agencyId, actor.agencyId), eq(ties.id, tieId)));
    for (const firmId of [tie?.from, tie?.to])
      if (firmId) await audit({ verb: VERBS[answer], subject: { kind: "tie", id: tieId }, firmId });
    return { id: tieId };
  },
});
