import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { responses } from "@/db/schema/assessments";
import { command, type Scope } from "@/lib/command";
import type { ActorOf } from "@/lib/context/actor";
import { allItems, itemAfter, itemBefore } from "@/lib/domain/instruments/engine";
import type { Answer } from "@/lib/domain/instruments/types";
import { Refusal } from "@/lib/errors";
import { canEdit } from "../policy";
import { type AnswerRow, answerRows, toAnswer, toAnswers, toColumns } from "../queries/answer-rows";
import { answerWords, sameAnswer } from "../queries/answer-words";
import { lockedAssessment, type OwnAssessment } from "../queries/own-assessment";
import { readAnswer } from "../queries/read-answer";
import { refuseEnded } from "../queries/survey-of";
import { saveAnswerInput } from "../schema";
import { answersVisibleTo } from "../scope";

export type Saved = {
  agencyId: string;
  firmId: string;
  assessmentId: string;
  /** Whose answers they are: the firm's, or those of a mentor who rates it a second time. */
  rater: "firm" | "mentor";
  next: string | null;
  before: string | null;
};
type Run = Scope<ActorOf<"member" | "mentor">, z.output<typeof saveAnswerInput>, undefined>;

/**
 * Keeps the answer to one question and says which comes next. Where a colleague answered the same question meanwhile
 * nothing is overwritten: the refusal `conflict` carries the colleague's answer.
 */
export const saveAnswer = command({
  name: "save-answer",
  input: saveAnswerInput,
  hats: ["member", "mentor"],
  async run(scope: Run): Promise<Saved> {
    const { tx, actor, input } = scope;
    const assessment = await lockedAssessment(tx, actor, input.assessmentId, "share");
    const { instrument } = assessment;
    const item = allItems(instrument).find(({ key }) => key === input.itemKey);
    if (!item) throw new Refusal("not-found");
    if (!canEdit(actor, assessment)) throw new Refusal("not-open");
    refuseEnded(assessment.surveyEndsAt, scope.now);
    const leaves = input.go !== "next" && input.answer.length === 0 && !input.note && !input.evidence;
    if (!leaves) await keep(scope, assessment, readAnswer(instrument, item, input.answer));
    const rows = await answerRows(tx, answersVisibleTo(actor, assessment.firmId), [assessment.id]);
    const answers = toAnswers(instrument, rows);
    return {
      agencyId: assessment.agencyId,
      firmId: assessment.firmId,
      assessmentId: assessment.id,
      rater: assessment.ratesId === null ? "firm" : "mentor",
      next: itemAfter(instrument, answers, item.key)?.key ?? null,
      before: itemBefore(instrument, answers, item.key)?.key ?? null,
    };
  },
});

async function keep(scope: Run, assessment: OwnAssessment, answer: Answer): Promise<void> {
  const { tx, actor, input, now } = scope;
  const place = { agencyId: actor.agencyId, firmId: assessment.firmId, assessmentId: assessment.id };
  const given = {
    ...toColumns(answer),
    note: input.note,
    evidence: input.evidence,
    carried: false,
    answeredAt: now,
    answeredBy: actor.accountId,
  };
  const mine = and(
    eq(responses.agencyId, actor.agencyId),
    eq(responses.assessmentId, assessment.id),
    eq(responses.itemKey, input.itemKey),
  );
  // Two people may give the first answer at once: the second insert waits for the first and then changes nothing.
  const fresh = await tx
    .insert(responses)
    .values({ ...place, itemKey: input.itemKey, ...given })
    .onConflictDoNothing()
    .returning({ version: responses.version });
  if (fresh.length > 0) return changed(scope, assessment, null, answer);
  await tx.select({ version: responses.version }).from(responses).where(mine).for("update");
  const rows = await answerRows(tx, answersVisibleTo(actor, assessment.firmId), [assessment.id]);
  const kept = rows.find((row) => row.itemKey === input.itemKey);
  if (!kept) throw new Refusal("busy");
  const before = toAnswer(assessment.instrument, kept);
  const same =
    sameAnswer(before ?? undefined, answer) && kept.note === input.note && kept.evidence === input.evidence;
  if (same && !kept.carried) return;
  if (!same && kept.version !== input.seen) throw new Refusal("conflict", {}, theirs(assessment, kept));
  await tx
    .update(responses)
    .set({ ...given, version: kept.version + 1 })
    .where(mine);
  await changed(scope, assessment, before, answer);
}

/** What the colleague said, for the page that shows both. */
function theirs({ instrument }: OwnAssessment, row: AnswerRow): Record<string, unknown> {
  const item = allItems(instrument).find(({ key }) => key === row.itemKey);
  const answer = toAnswer(instrument, row);
  return {
    words: item && answer ? answerWords(item, answer) : [],
    note: row.note,
    evidence: row.evidence,
    by: row.by,
    at: row.answeredAt.toISOString(),
    version: row.version,
  };
}

/**
 * A draft is the firm's own working: its answers get one audit row on submission. After a mentor asked for changes each
 * changed answer gets its own, so that the mentor sees what was done about it.
 */
async function changed(
  { audit, input }: Run,
  assessment: OwnAssessment,
  from: Answer | null,
  to: Answer,
): Promise<void> {
  if (assessment.status !== "changes-requested" || sameAnswer(from ?? undefined, to)) return;
  await audit({
    verb: "answer.changed",
    subject: { kind: "assessment", id: assessment.id },
    firmId: assessment.firmId,
    scope: "answers",
    changes: { [input.itemKey]: { from, to } },
  });
}
