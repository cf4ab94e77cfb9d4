import { and, desc, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { assessments, responses } from "@/db/schema/assessments";
import { command } from "@/lib/command";
import type { ActorOf } from "@/lib/context/actor";
import { latestInstrument } from "@/lib/domain/instruments/registry";
import type { Instrument } from "@/lib/domain/instruments/types";
import { Refusal } from "@/lib/errors";
import { canAnswerFor } from "../policy";
import { answerRows, toAnswer, toColumns } from "../queries/answer-rows";
import { startAssessmentInput } from "../schema";
import { answersVisibleTo, visibleTo } from "../scope";

export type Started = { firmId: string; assessmentId: string; round: number; created: boolean };

/**
 * Opens the first round, or a new one from the last: its answers are taken over and each waits to be confirmed. A firm
 * has one open round, so a second start, also a colleague's at the same moment, leads to the same one.
 */
export const startAssessment = command({
  name: "start-assessment",
  input: startAssessmentInput,
  hats: ["member"],
  idempotent: true,
  async run({ tx, actor, input, now, audit }): Promise<Started> {
    if (!canAnswerFor(actor, actor)) throw new Refusal("forbidden");
    const instrument = latestInstrument(input.instrument);
    const last = await lastRound(tx, actor, instrument);
    const [made] = await tx
      .insert(assessments)
      .values({
        agencyId: actor.agencyId,
        firmId: actor.firmId,
        instrument: instrument.id,
        instrumentVersion: instrument.version,
        round: (last?.round ?? 0) + 1,
        previousId: last?.id ?? null,
        startedAt: now,
        startedBy: actor.accountId,
      })
      .onConflictDoNothing()
      .returning({ id: assessments.id, round: assessments.round });
    if (!made) return { ...(await openRound(tx, actor, instrument)), created: false };
    if (last) await takeOver(tx, actor, instrument, last.id, made.id);
    await audit({
      verb: "assessment.started",
      subject: { kind: "assessment", id: made.id },
      firmId: actor.firmId,
      scope: "diagnosis",
      changes: { round: { from: last?.round ?? null, to: made.round } },
    });
    return { firmId: actor.firmId, assessmentId: made.id, round: made.round, created: true };
  },
});

const rounds = (actor: ActorOf<"member">, instrument: Instrument) =>
  and(
    visibleTo(actor, actor.firmId),
    eq(assessments.instrument, instrument.id),
    eq(assessments.rater, "firm"),
  );

async function lastRound(tx: Tx, actor: ActorOf<"member">, instrument: Instrument) {
  const [row] = await tx
    .select({ id: assessments.id, round: assessments.round })
    .from(assessments)
    .where(rounds(actor, instrument))
    .orderBy(desc(assessments.round))
    .limit(1);
  return row ?? null;
}

async function openRound(tx: Tx, actor: ActorOf<"member">, instrument: Instrument) {
  const [row] = await tx
    .select({ id: assessments.id, round: assessments.round })
    .from(assessments)
    .where(and(rounds(actor, instrument), inArray(assessments.status, ["draft", "changes-requested"])))
    .limit(1);
  // Somebody opened and submitted a round in between; another try starts from that one.
  if (!row) throw new Refusal("busy");
  return { firmId: actor.firmId, assessmentId: row.id, round: row.round };
}

async function takeOver(
  tx: Tx,
  actor: ActorOf<"member">,
  instrument: Instrument,
  fromId: string,
  toId: string,
): Promise<void> {
  const rows = await answerRows(tx, answersVisibleTo(actor, actor.firmId), [fromId]);
  const copies = rows.flatMap((row) => {
    const answer = toAnswer(instrument, row);
    if (!answer) return [];
    const { note, evidence, answeredAt, answeredBy, itemKey } = row;
    const kept = { itemKey, note, evidence, answeredAt, answeredBy, ...toColumns(answer) };
    return [{ agencyId: actor.agencyId, firmId: actor.firmId, assessmentId: toId, carried: true, ...kept }];
  });
  if (copies.length > 0) await tx.insert(responses).values(copies);
}
