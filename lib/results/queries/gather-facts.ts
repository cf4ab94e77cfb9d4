import { and, desc, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { assessments, results } from "@/db/schema/assessments";
import { newestAnswers } from "@/lib/assessments/queries/newest-answers";
import type { Actor } from "@/lib/context/actor";
import { hasModel } from "@/lib/domain/models/registry";
import type { DiagnosisOf } from "@/lib/domain/models/types";
import type { Facts } from "@/lib/domain/recommendations/facts";
import { loadInstruments } from "@/lib/instruments/queries/load";
import { visibleTo } from "../scope";

/**
 * What the firm's handed-in questionnaires say of it, as far as the viewer may see: the newest answer to every item and
 * the newest diagnosis of every model. Of questionnaires about one target market, what they ask about the firm itself.
 */
export async function gatherFacts(
  tx: Tx,
  actor: Actor,
  firmId: string,
): Promise<Pick<Facts, "answers" | "diagnoses" | "instruments" | "markets">> {
  const diagnoses = await newestDiagnoses(tx, actor, firmId);
  const refs = Object.values(diagnoses).map(({ instrument }) => instrument);
  const instrumentOf = await loadInstruments(tx, refs);
  return {
    ...(await newestAnswers(tx, actor, firmId)),
    diagnoses,
    instruments: refs.map(({ id, version }) => instrumentOf(id, version)),
  };
}

async function newestDiagnoses(tx: Tx, actor: Actor, firmId: string): Promise<Partial<DiagnosisOf>> {
  const rows = await tx
    .selectDistinctOn([results.instrument], { instrument: results.instrument, diagnosis: results.diagnosis })
    .from(results)
    .innerJoin(
      assessments,
      and(eq(assessments.agencyId, results.agencyId), eq(assessments.id, results.assessmentId)),
    )
    .where(and(visibleTo(actor, firmId), eq(assessments.rater, "firm"), eq(assessments.subject, "")))
    .orderBy(results.instrument, desc(assessments.submittedAt), desc(results.computedAt), desc(results.id));
  return Object.fromEntries(
    rows.flatMap(({ instrument, diagnosis }) => (hasModel(instrument) ? [[instrument, diagnosis]] : [])),
  );
}
