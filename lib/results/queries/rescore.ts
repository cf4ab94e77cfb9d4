import { and, desc, eq, isNotNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { results } from "@/db/schema/assessments";
import { firmProfile } from "@/lib/assessments/queries/firm-profile";
import { openAssessment } from "@/lib/assessments/queries/open-assessment";
import { type Actor, agencyOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { canonicalAnswers } from "@/lib/domain/instruments/engine";
import { firmAnswers } from "@/lib/domain/instruments/firm-part";
import type { Diagnosis } from "@/lib/domain/knowledge-innovation/types";
import { figuresOf, movedFigures } from "@/lib/domain/models/figures";
import { hasModel, MODELS } from "@/lib/domain/models/registry";
import type { DiagnosisOf, ModelId } from "@/lib/domain/models/types";
import { recommend } from "@/lib/domain/recommendations/recommend";
import { RULES_VERSION } from "@/lib/domain/recommendations/version";
import { isUuid } from "@/lib/form-data";
import { newestInstrument } from "@/lib/instruments/queries/load";
import { visibleTo } from "../scope";
import type { RescoredPage, ScoreChange } from "../types";
import { gatherFacts } from "./gather-facts";
import { newestResults } from "./newest-results";

type Round = { firmId: string; assessmentId: string };
type Asked = { actor: Actor; now: Date } & Round;

/**
 * What the answers of a round that was handed in say under today's rules and the weights in use today, beside what was
 * said then; null where there is no such round to see. The questions stay those of the round.
 */
export async function computedToday(tx: Tx, { actor, now, firmId, assessmentId }: Asked) {
  const agencyId = agencyOf(actor);
  const opened = await openAssessment(tx, actor, firmId, assessmentId);
  if (!opened || agencyId === null || !hasModel(opened.instrument.id)) return null;
  if (opened.head.status === "draft" || opened.head.status === "changes-requested") return null;
  const id: ModelId = opened.instrument.id;
  const before = (await newestResults(tx, actor, firmId, id)).find(({ head }) => head.id === assessmentId);
  if (!before || opened.rows.length === 0) return null;
  const under = await newestInstrument(tx, agencyId, id);
  const instrument = { ...opened.instrument, weights: under.weights ?? opened.instrument.weights };
  const answers = canonicalAnswers(instrument, opened.answers);
  const evidence = Object.fromEntries(opened.rows.map((row) => [row.itemKey, row.evidence]));
  const profile = await firmProfile(tx, { agencyId, firmId }, now);
  const diagnosis = MODELS[id].diagnose(instrument, answers, profile, evidence);
  const known = await gatherFacts(tx, actor, firmId);
  const diagnoses = opened.head.subject ? known.diagnoses : { ...known.diagnoses, [id]: diagnosis };
  const recommendations = recommend({
    answers: { ...known.answers, ...firmAnswers(instrument, answers) },
    diagnoses,
    profile,
    markets: known.markets,
    instruments: [opened.instrument, ...(known.instruments ?? [])],
  });
  const placed = id === "knowledge-innovation" ? (diagnosis as Diagnosis) : null;
  return {
    head: opened.head,
    before: before.result,
    row: {
      instrument: id,
      diagnosis,
      recommendations,
      phase: placed?.phase.phase ?? null,
      band: placed?.band.band ?? null,
      rulesVersion: RULES_VERSION,
      scoredUnder: under.version,
    },
  };
}

/** What re-scoring a round would change, and what was kept of earlier re-scorings; null where there is no such round to see. */
export async function getRescored(context: Context, input: Round): Promise<RescoredPage | null> {
  const { firmId, assessmentId } = input;
  if (!isUuid(firmId) || !isUuid(assessmentId)) return null;
  const { actor, now } = context;
  return context.read(async (tx) => {
    const today = await computedToday(tx, { actor, now, firmId, assessmentId });
    if (!today) return null;
    const { head, before, row } = today;
    const changeTo = (after: Said) => changeBetween(row.instrument, before, after);
    const kept = await keptRows(tx, actor, firmId, assessmentId);
    return {
      firmId,
      assessmentId,
      title: head.instrument.title,
      round: head.round,
      computedAt: before.computedAt.toISOString(),
      today: changeTo(row),
      kept: kept.map(({ diagnosis, recommendations, at, ...one }) => ({
        ...one,
        at: at?.toISOString() ?? "",
        change: changeTo({ diagnosis, recommendations }),
      })),
    };
  });
}

/** From here on, the transaction sees re-scored results too. */
export async function askForRescored(tx: Tx): Promise<void> {
  await tx.execute(sql`select set_config('landfall.rescored', 'shown', true)`);
}

async function keptRows(tx: Tx, actor: Actor, firmId: string, assessmentId: string) {
  await askForRescored(tx);
  return tx
    .select({
      id: results.id,
      at: results.rescoredAt,
      by: accounts.name,
      diagnosis: results.diagnosis,
      recommendations: results.recommendations,
    })
    .from(results)
    .leftJoin(accounts, eq(accounts.id, results.rescoredBy))
    .where(
      and(visibleTo(actor, firmId), eq(results.assessmentId, assessmentId), isNotNull(results.rescoredAt)),
    )
    .orderBy(desc(results.rescoredAt), desc(results.id));
}

type Said = {
  diagnosis: DiagnosisOf[ModelId];
  recommendations: { first: { id: string; title: string }[] };
};

function changeBetween(id: ModelId, before: Said, after: Said): ScoreChange {
  const [old, fresh] = [before.recommendations.first, after.recommendations.first];
  const without = (all: typeof old, others: typeof old) =>
    all.filter((one) => !others.some((other) => other.id === one.id)).map(({ title }) => title);
  return {
    scores: movedFigures(figuresOf(id, before.diagnosis as never), figuresOf(id, after.diagnosis as never)),
    gone: without(old, fresh),
    come: without(fresh, old),
  };
}
