import { desc, eq, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { assessments } from "@/db/schema/assessments";
import type { Actor } from "@/lib/context/actor";
import { allOf } from "@/lib/context/firm-scope";
import type { Answers, Instrument } from "@/lib/domain/instruments/types";
import type { ReviewState } from "@/lib/domain/vocabulary";
import { loadInstrument, loadInstruments } from "@/lib/instruments/queries/load";
import { canEdit } from "../policy";
import { answersVisibleTo, visibleTo } from "../scope";
import type { AssessmentHead } from "../types";
import { type AnswerRow, answerRows, toAnswers } from "./answer-rows";
import { assessmentTitle } from "./assessment-title";
import { surveyEndsAt, surveyTitle } from "./survey-of";

const starter = alias(accounts, "starter");
const submitter = alias(accounts, "submitter");

/** The heads of a firm's own assessments that the viewer may see, newest round first. */
export async function assessmentHeads(
  tx: Tx,
  actor: Actor,
  firmId: string,
  only?: SQL,
): Promise<AssessmentHead[]> {
  return headsWhere(tx, actor, allOf(visibleTo(actor, firmId), eq(assessments.rater, "firm"), only));
}

/** The same of whatever the condition says, which must hold the viewer's scope. */
export async function headsWhere(tx: Tx, actor: Actor, where: SQL): Promise<AssessmentHead[]> {
  const rows = await tx
    .select({
      agencyId: assessments.agencyId,
      firmId: assessments.firmId,
      id: assessments.id,
      instrument: assessments.instrument,
      instrumentVersion: assessments.instrumentVersion,
      subject: assessments.subject,
      round: assessments.round,
      raterAccountId: assessments.raterAccountId,
      status: assessments.status,
      previousId: assessments.previousId,
      startedAt: assessments.startedAt,
      startedBy: starter.name,
      submittedAt: assessments.submittedAt,
      submittedBy: submitter.name,
      surveyTitle,
      surveyEndsAt,
    })
    .from(assessments)
    .leftJoin(starter, eq(starter.id, assessments.startedBy))
    .leftJoin(submitter, eq(submitter.id, assessments.submittedBy))
    .where(where)
    .orderBy(desc(assessments.startedAt), desc(assessments.round));
  const instrumentOf = await loadInstruments(
    tx,
    rows.map(({ instrument: id, instrumentVersion: version }) => ({ id, version })),
  );
  return rows.map((row) => {
    const status = row.status as ReviewState;
    const { id, version, title } = instrumentOf(row.instrument, row.instrumentVersion);
    return {
      id: row.id,
      firmId: row.firmId,
      instrument: { id, version, title: assessmentTitle(title, row.subject, row.surveyTitle) },
      subject: row.subject,
      surveyEndsAt: row.surveyEndsAt?.toISOString() ?? null,
      round: row.round,
      status,
      started: { by: row.startedBy, at: row.startedAt.toISOString() },
      submitted: row.submittedAt && { by: row.submittedBy, at: row.submittedAt.toISOString() },
      previousId: row.previousId,
      editable: canEdit(actor, { ...row, status }),
    };
  });
}

export type OpenAssessment = {
  head: AssessmentHead;
  instrument: Instrument;
  rows: AnswerRow[];
  answers: Answers;
  /** The round before, where there is one and the viewer may see it. */
  previous: { head: AssessmentHead; rows: AnswerRow[]; answers: Answers } | null;
};

/** One assessment with its answers and those of the round before; null where the viewer may not see it. */
export async function openAssessment(
  tx: Tx,
  actor: Actor,
  firmId: string,
  assessmentId: string,
): Promise<OpenAssessment | null> {
  const heads = await assessmentHeads(tx, actor, firmId);
  const head = heads.find((one) => one.id === assessmentId);
  if (!head) return null;
  const before = heads.find((one) => one.id === head.previousId);
  const ids = before ? [head.id, before.id] : [head.id];
  const all = await answerRows(tx, answersVisibleTo(actor, firmId), ids);
  const instrument = await loadInstrument(tx, head.instrument.id, head.instrument.version);
  const rows = all.filter((row) => row.assessmentId === head.id);
  const earlier = all.filter((row) => row.assessmentId !== head.id);
  return {
    head,
    instrument,
    rows,
    answers: toAnswers(instrument, rows),
    previous: before ? { head: before, rows: earlier, answers: toAnswers(instrument, earlier) } : null,
  };
}

/** The same at a moment: where the campaign that asks has ended, nothing of the answers can be changed any more. */
export function atMoment(opened: OpenAssessment, now: Date): OpenAssessment {
  return { ...opened, head: headAt(opened.head, now) };
}

export function headAt(head: AssessmentHead, now: Date): AssessmentHead {
  const ended = head.surveyEndsAt !== null && head.surveyEndsAt <= now.toISOString();
  return ended ? { ...head, editable: false } : head;
}
