import { and, desc, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { results } from "@/db/schema/assessments";
import type { Actor } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { firmRows } from "@/lib/context/firm-scope";
import { sectionProgress } from "@/lib/domain/instruments/engine";
import type { Diagnosis } from "@/lib/domain/knowledge-innovation/types";
import { loadInstruments } from "@/lib/instruments/queries/load";
import { diagnosisOf } from "@/lib/results/queries/stored";
import { answersVisibleTo } from "../scope";
import type { AssessmentListing } from "../types";
import { answerRows, toAnswers } from "./answer-rows";
import { assessmentHeads, headAt } from "./open-assessment";

/** All rounds of a firm that the viewer may see, newest first, with how far they are and what they said. */
export async function listAssessments(context: Context, firmId: string): Promise<AssessmentListing[]> {
  return context.read(async (tx) => {
    const heads = await assessmentHeads(tx, context.actor, firmId);
    const ids = heads.map((head) => head.id);
    const rows = await answerRows(tx, answersVisibleTo(context.actor, firmId), ids);
    const said = await newestResults(tx, context.actor, firmId, ids);
    const instrumentOf = await loadInstruments(
      tx,
      heads.map((head) => head.instrument),
    );
    return heads.map((head) => {
      const instrument = instrumentOf(head.instrument.id, head.instrument.version);
      const own = rows.filter((row) => row.assessmentId === head.id);
      const progress = sectionProgress(instrument, toAnswers(instrument, own));
      const asked = progress.reduce((sum, section) => sum + section.asked, 0);
      const answered = progress.reduce((sum, section) => sum + section.answered, 0);
      const carried = own.filter((row) => row.carried).length;
      return {
        ...headAt(head, context.now),
        asked,
        answered: Math.max(0, answered - carried),
        hasResult: said.has(head.id),
        standing: said.get(head.id) ?? null,
      };
    });
  });
}

async function newestResults(tx: Tx, actor: Actor, firmId: string, ids: readonly string[]) {
  const found = new Map<string, AssessmentListing["standing"]>();
  if (ids.length === 0) return found;
  const rows = await tx
    .select({
      assessmentId: results.assessmentId,
      instrument: results.instrument,
      diagnosis: diagnosisOf("knowledge-innovation"),
    })
    .from(results)
    .where(and(firmRows(actor, results, firmId, "diagnosis"), inArray(results.assessmentId, [...ids])))
    .orderBy(desc(results.computedAt), desc(results.id));
  for (const { assessmentId, instrument, diagnosis } of rows)
    if (!found.has(assessmentId))
      found.set(assessmentId, instrument === "knowledge-innovation" ? toStanding(diagnosis) : null);
  return found;
}

function toStanding({ phase, band }: Diagnosis) {
  return { phase: phase.phase, band: band.band, score: band.score };
}
