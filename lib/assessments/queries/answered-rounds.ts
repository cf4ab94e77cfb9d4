import { eq, isNotNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { assessments } from "@/db/schema/assessments";
import type { Actor } from "@/lib/context/actor";
import { allOf } from "@/lib/context/firm-scope";
import type { AnsweredRound } from "@/lib/domain/expected-moves";
import { instrumentOf } from "@/lib/domain/instruments/registry";
import { answersVisibleTo, visibleTo } from "../scope";
import { answerRows, toAnswers } from "./answer-rows";

/** Every handed-in questionnaire about the firm as a whole with its answers; empty answers where the viewer may not see them. */
export async function answeredRounds(tx: Tx, actor: Actor, firmId: string): Promise<AnsweredRound[]> {
  const heads = await tx
    .select({
      id: assessments.id,
      instrument: assessments.instrument,
      version: assessments.instrumentVersion,
      submittedAt: assessments.submittedAt,
    })
    .from(assessments)
    .where(
      allOf(
        visibleTo(actor, firmId),
        eq(assessments.rater, "firm"),
        eq(assessments.subject, ""),
        isNotNull(assessments.submittedAt),
      ),
    );
  const ids = heads.map(({ id }) => id);
  const rows = await answerRows(tx, answersVisibleTo(actor, firmId), ids);
  return heads.flatMap(({ id, instrument, version, submittedAt }) => {
    if (submittedAt === null) return [];
    const own = rows.filter((row) => row.assessmentId === id);
    return [{ submittedAt, answers: toAnswers(instrumentOf(instrument, version), own) }];
  });
}
