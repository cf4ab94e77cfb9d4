import { eq, isNotNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { assessments } from "@/db/schema/assessments";
import type { Actor } from "@/lib/context/actor";
import { allOf } from "@/lib/context/firm-scope";
import type { AnsweredRound } from "@/lib/domain/expected-moves";
import { firmAnswers } from "@/lib/domain/instruments/firm-part";
import { loadInstruments } from "@/lib/instruments/queries/load";
import { answersVisibleTo, visibleTo } from "../scope";
import { answerRows, toAnswers } from "./answer-rows";

/** Every handed-in questionnaire with what it says about the firm; empty answers where the viewer may not see them. */
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
      allOf(visibleTo(actor, firmId), eq(assessments.rater, "firm"), isNotNull(assessments.submittedAt)),
    );
  const ids = heads.map(({ id }) => id);
  const rows = await answerRows(tx, answersVisibleTo(actor, firmId), ids);
  const instrumentOf = await loadInstruments(
    tx,
    heads.map(({ instrument: id, version }) => ({ id, version })),
  );
  return heads.flatMap(({ id, instrument, version, submittedAt }) => {
    if (submittedAt === null) return [];
    const own = rows.filter((row) => row.assessmentId === id);
    const asked = instrumentOf(instrument, version);
    return [{ submittedAt, answers: firmAnswers(asked, toAnswers(asked, own)) }];
  });
}
