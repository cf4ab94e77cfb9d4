import { AREAS_SOURCE, COMPETENCE_AREAS, COMPETENCE_PARTS } from "@/lib/domain/competence/areas";
import type { AreaScore, CompetenceDiagnosis } from "@/lib/domain/competence/types";
import { pointsBetween } from "@/lib/domain/knowledge-innovation/level-words";
import type { Reason } from "@/lib/domain/knowledge-innovation/types";
import type { ModelId } from "@/lib/domain/models/types";
import { stageOf } from "@/lib/domain/navigator/stage";
import { rowReason } from "@/lib/domain/picture/bottleneck-words";
import { componentPicture } from "@/lib/domain/picture/components";
import { patternPicture } from "@/lib/domain/picture/pattern";
import type { AreaPicture, Picture, RecordedStage } from "@/lib/domain/picture/picture-types";
import { standingSentence } from "@/lib/domain/picture/standing-sentence";
import { type Statement, stated, untold } from "@/lib/domain/picture/statement";
import type { Facts } from "@/lib/domain/recommendations/facts";
import { type Standing, standingOf } from "@/lib/domain/recommendations/standing";
import type { StagePlace } from "@/lib/domain/vocabulary";

/** The questionnaires about a firm as a whole, in the order in which they are best answered; the portal's judgement. */
export const FIRM_WIDE = ["knowledge-innovation", "competence", "navigator", "antecedents"] as const;

/**
 * Everything known about a firm across its questionnaires, each statement with its rule, the answers behind it and the
 * source; what is not known names the questionnaire that would tell. A recorded stage stands before an answered one,
 * because it carries a day and can be taken back.
 */
export function pictureOf(facts: Facts, recorded: RecordedStage | null = null): Picture {
  const standing = standingOf(facts);
  const { competence, "knowledge-innovation": knowledge } = facts.diagnoses;
  const handedIn = FIRM_WIDE.filter((id) => facts.diagnoses[id] !== undefined);
  const { pattern, verdicts } = patternPicture(facts.profile, competence?.bornGlobal);
  const picture: Omit<Picture, "standing"> = {
    handedIn,
    open: FIRM_WIDE.filter((id: ModelId) => facts.diagnoses[id] === undefined),
    phase: phaseOf(standing),
    band: knowledge
      ? stated(
          knowledge.band.score === null ? null : knowledge.band.band,
          knowledge.band.reason,
          "knowledge-innovation",
        )
      : untold("knowledge-innovation"),
    lifeCycle: lifeCycleOf(facts, recorded),
    lifeCycleSince: recorded?.since ?? null,
    exportStage: competence
      ? stated(competence.stage.stage, competence.stage.reason, "competence")
      : untold("competence"),
    pattern,
    patterns: verdicts,
    orientation: competence
      ? stated(competence.orientation.kind, competence.orientation.reason, "competence")
      : untold("competence"),
    areas: areasOf(competence),
    knowledge: knowledge
      ? { value: knowledge.gaps, reason: knowledge.phase.reason, ask: null }
      : untold("knowledge-innovation"),
    ...componentPicture(facts.diagnoses.antecedents),
    barriers: competence ? barriersOf(competence) : untold("competence"),
    bottlenecks: standing.rows
      .map((row) => ({ ...row, reason: rowReason(row) }))
      .toSorted((one, other) => Number(one.known === 0) - Number(other.known === 0)),
  };
  return { ...picture, standing: handedIn.length === 0 ? null : standingSentence(picture) };
}

/** Rules that place a firm only because nothing is known of it. */
const ASSUMED = ["phase-unknown"];

function phaseOf({ phase }: Standing): Picture["phase"] {
  const known = ASSUMED.includes(phase.reason.ruleId) ? null : phase.phase;
  return stated(known, phase.reason, "knowledge-innovation");
}

function lifeCycleOf({ diagnoses, answers }: Facts, recorded: RecordedStage | null): Statement<StagePlace> {
  // Two questionnaires ask for it; the answer that was given last counts.
  const newest = stageOf(answers);
  const answered = newest.place === null ? diagnoses.navigator?.stage : newest;
  if (!recorded) return answered ? stated(answered.place, answered.reason, "navigator") : untold("navigator");
  const differs = answered?.place != null && answered.place !== recorded.stage;
  const reason: Reason = {
    ruleId: "stage-recorded",
    because: differs
      ? "Your record of stages says so; your answers say something else."
      : "Your record of stages says so.",
    items: differs ? answered.reason.items : [],
    source: { id: "ilkevich-2025", where: "Life-cycle stages", judgement: recorded.stage === "outside" },
  };
  return { value: recorded.stage, reason, ask: null };
}

function areasOf(competence: CompetenceDiagnosis | undefined): AreaPicture[] {
  return COMPETENCE_AREAS.map((area) => {
    const scored = competence?.areas.find((one) => one.area === area);
    if (!scored) return { area, score: untold("competence") };
    const parts = COMPETENCE_PARTS.filter((part) => part.area === area);
    const reason: Reason = {
      ruleId: scored.score === null ? "area-not-known" : "area-score",
      because: `The mean of its ${parts.length} parts, from ${scored.answered} of ${scored.asked} answers.${spread(scored)}`,
      items: parts.flatMap(({ items, shares }) => [...items, ...shares]),
      source: AREAS_SOURCE,
    };
    return { area, score: stated(scored.score, reason, "competence") };
  });
}

/** What a panel's weights leave open. */
function spread({ band }: AreaScore): string {
  const between = pointsBetween(band);
  return between
    ? ` Each answer counts by what a panel of experts holds of its question, which leaves ${between.low} to ${between.high} of 100.`
    : "";
}

function barriersOf({ barriers }: CompetenceDiagnosis): Picture["barriers"] {
  const own = barriers.ranked.filter((one) => one.own !== null);
  const ranked = own.toSorted((one, other) => (one.own ?? 0) - (other.own ?? 0));
  return stated(barriers.known ? ranked : null, barriers.reason, "competence");
}
