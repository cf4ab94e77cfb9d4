import type { Tx } from "@/db/client";
import type { AnswerRow } from "@/lib/assessments/queries/answer-rows";
import { firmProfile } from "@/lib/assessments/queries/firm-profile";
import { openAssessment } from "@/lib/assessments/queries/open-assessment";
import type { AssessmentHead } from "@/lib/assessments/types";
import { type Actor, agencyOf } from "@/lib/context/actor";
import { type CarriedOver, carryOver } from "@/lib/domain/instruments/carry-over";
import { canonicalAnswers } from "@/lib/domain/instruments/engine";
import { firmAnswers } from "@/lib/domain/instruments/firm-part";
import type { Instrument } from "@/lib/domain/instruments/types";
import type { Diagnosis } from "@/lib/domain/knowledge-innovation/types";
import { hasModel, MODELS } from "@/lib/domain/models/registry";
import type { ModelId } from "@/lib/domain/models/types";
import { recommend } from "@/lib/domain/recommendations/recommend";
import { RULES_VERSION } from "@/lib/domain/recommendations/version";
import { publishedVersions } from "@/lib/instruments/queries/published";
import { gatherFacts } from "./gather-facts";
import { newestResults } from "./newest-results";

export type Round = { firmId: string; assessmentId: string };
type Asked = Round & { actor: Actor; now: Date; under: number | null };

/**
 * What the answers of a round that was handed in say under another published version and today's rules, beside what was
 * said then. Without a version that can be had, under the newest; `row` is null where the viewer may not see the answers.
 * Null where there is no such round to see.
 */
export async function scoreUnder(tx: Tx, { actor, now, under, firmId, assessmentId }: Asked) {
  const agencyId = agencyOf(actor);
  const opened = await openAssessment(tx, actor, firmId, assessmentId);
  if (!opened || agencyId === null || !hasModel(opened.instrument.id)) return null;
  const { head, instrument } = opened;
  if (head.status === "draft" || head.status === "changes-requested") return null;
  const id: ModelId = instrument.id as ModelId;
  const before = (await newestResults(tx, actor, firmId, id)).find((one) => one.head.id === assessmentId);
  if (!before) return null;
  const published = await publishedVersions(tx, agencyId, id);
  const given = canonicalAnswers(instrument, opened.answers);
  const choices = published
    .map(({ version, definition: to }) => ({ version, to, carried: carryOver(instrument, to, given) }))
    .filter(({ carried }) => carried.carried > 0);
  const chosen = choices.find(({ version }) => version.version === under) ?? choices[0];
  const place = { actor, now, agencyId, firmId };
  return {
    id,
    head,
    before: before.result,
    published,
    choices: choices.map(({ version }) => version),
    chosen: chosen ?? null,
    row: chosen ? await computed(tx, place, id, { head, rows: opened.rows, ...chosen }) : null,
  };
}

type Place = { actor: Actor; now: Date; agencyId: string; firmId: string };
type Scored = { head: AssessmentHead; rows: AnswerRow[]; to: Instrument; carried: CarriedOver };

async function computed(tx: Tx, place: Place, id: ModelId, { head, rows, to, carried }: Scored) {
  const { actor, firmId, now } = place;
  const evidence = Object.fromEntries(rows.map((row) => [row.itemKey, row.evidence]));
  const profile = await firmProfile(tx, place, now);
  const diagnosis = MODELS[id].diagnose(to, carried.answers, profile, evidence);
  const known = await gatherFacts(tx, actor, firmId);
  const diagnoses = head.subject ? known.diagnoses : { ...known.diagnoses, [id]: diagnosis };
  const recommendations = recommend({
    answers: { ...known.answers, ...firmAnswers(to, carried.answers) },
    diagnoses,
    profile,
    markets: known.markets,
    instruments: [to, ...(known.instruments ?? [])],
  });
  const placed = id === "knowledge-innovation" ? (diagnosis as Diagnosis) : null;
  return {
    instrument: id,
    diagnosis,
    recommendations,
    phase: placed?.phase.phase ?? null,
    band: placed?.band.band ?? null,
    rulesVersion: RULES_VERSION,
    scoredUnder: to.version,
  };
}
