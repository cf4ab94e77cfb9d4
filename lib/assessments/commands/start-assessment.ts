import { and, desc, eq, inArray } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { assessments, responses } from "@/db/schema/assessments";
import { command } from "@/lib/command";
import type { ActorOf } from "@/lib/context/actor";
import type { Instrument } from "@/lib/domain/instruments/types";
import { isCountry } from "@/lib/domain/reference/countries";
import { isOpenState } from "@/lib/domain/review-state";
import type { ReviewState } from "@/lib/domain/vocabulary";
import { Refusal } from "@/lib/errors";
import { isUuid } from "@/lib/form-data";
import { loadInstrument, newestInstrument } from "@/lib/instruments/queries/load";
import { canAnswerFor } from "../policy";
import { toColumns } from "../queries/answer-rows";
import { knownAnswers } from "../queries/known-answers";
import { askedVersion } from "../queries/survey-of";
import { startAssessmentInput } from "../schema";
import { visibleTo } from "../scope";

export type Started = { firmId: string; assessmentId: string; round: number; created: boolean };

/**
 * Opens a round of a questionnaire. What the firm has answered before, there or in another questionnaire, is taken over
 * and each answer waits to be confirmed. A firm has one open round of each, so a second start, also a colleague's at the same moment, leads to the same one.
 */
export const startAssessment = command({
  name: "start-assessment",
  input: startAssessmentInput,
  hats: ["member"],
  idempotent: true,
  async run({ tx, actor, input, now, audit }): Promise<Started> {
    if (!canAnswerFor(actor, actor)) throw new Refusal("forbidden");
    const about = { instrument: await askedInstrument(tx, actor, input, now), subject: input.subject };
    const { instrument } = about;
    const last = await lastRound(tx, actor, about);
    if (last && instrument.subject === "campaign" && !isOpenState(last.status)) throw new Refusal("not-open");
    const [made] = await tx
      .insert(assessments)
      .values({
        agencyId: actor.agencyId,
        firmId: actor.firmId,
        instrument: instrument.id,
        instrumentVersion: instrument.version,
        subject: input.subject,
        round: (last?.round ?? 0) + 1,
        previousId: last?.id ?? null,
        startedAt: now,
        startedBy: actor.accountId,
      })
      .onConflictDoNothing()
      .returning({ id: assessments.id, round: assessments.round });
    if (!made) return { ...(await openRound(tx, actor, about)), created: false };
    await takeOver(tx, actor, about, made.id);
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

/** The version to answer: the newest, or the one that a campaign was sent with. */
async function askedInstrument(
  tx: Tx,
  actor: ActorOf<"member">,
  { instrument: id, subject }: z.output<typeof startAssessmentInput>,
  now: Date,
): Promise<Instrument> {
  const newest = await newestInstrument(tx, actor.agencyId, id);
  const fits = { market: isCountry(subject), campaign: isUuid(subject), firm: subject === "" };
  if (!fits[newest.subject ?? "firm"]) throw new Refusal("invalid", { subject: ["invalid"] });
  if (newest.subject !== "campaign") return newest;
  return loadInstrument(tx, id, await askedVersion(tx, actor, subject, now));
}

/** A questionnaire and what it is about: a target market, a campaign, or the firm (empty). */
type Questioned = { instrument: Instrument; subject: string };

const rounds = (actor: ActorOf<"member">, { instrument, subject }: Questioned) =>
  and(
    visibleTo(actor, actor.firmId),
    eq(assessments.instrument, instrument.id),
    eq(assessments.subject, subject),
    eq(assessments.rater, "firm"),
  );

async function lastRound(tx: Tx, actor: ActorOf<"member">, about: Questioned) {
  const [row] = await tx
    .select({ id: assessments.id, round: assessments.round, status: assessments.status })
    .from(assessments)
    .where(rounds(actor, about))
    .orderBy(desc(assessments.round))
    .limit(1);
  return row ? { ...row, status: row.status as ReviewState } : null;
}

async function openRound(tx: Tx, actor: ActorOf<"member">, about: Questioned) {
  const [row] = await tx
    .select({ id: assessments.id, round: assessments.round })
    .from(assessments)
    .where(and(rounds(actor, about), inArray(assessments.status, ["draft", "changes-requested"])))
    .limit(1);
  // Somebody opened and submitted a round in between; another try starts from that one.
  if (!row) throw new Refusal("busy");
  return { firmId: actor.firmId, assessmentId: row.id, round: row.round };
}

/** What the firm has said before, here or elsewhere, stands in the new round until somebody confirms or changes it. */
async function takeOver(tx: Tx, actor: ActorOf<"member">, about: Questioned, toId: string): Promise<void> {
  const known = await knownAnswers(tx, actor, actor.firmId, about.instrument, about.subject);
  const copies = known.map(({ answer, assessmentId, ...kept }) => ({
    agencyId: actor.agencyId,
    firmId: actor.firmId,
    assessmentId: toId,
    carried: true,
    takenFrom: assessmentId,
    ...kept,
    ...toColumns(answer),
  }));
  if (copies.length > 0) await tx.insert(responses).values(copies);
}
