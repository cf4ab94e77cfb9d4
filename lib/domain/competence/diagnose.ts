import { activityFits } from "@/lib/domain/competence/activities";
import { tickedOf } from "@/lib/domain/competence/answers";
import { barriersOf, rankedByFirm } from "@/lib/domain/competence/barriers";
import { bornGlobalOf } from "@/lib/domain/competence/born-global";
import { competenceGaps } from "@/lib/domain/competence/gaps";
import { goAbroadOf } from "@/lib/domain/competence/go-abroad";
import { COMPETENCE_ITEMS, PLAN_PARTS } from "@/lib/domain/competence/items";
import { orientationOf } from "@/lib/domain/competence/orientation";
import { areaScores, optionsOf } from "@/lib/domain/competence/scores";
import { stageOf } from "@/lib/domain/competence/stage";
import type { CompetenceDiagnosis } from "@/lib/domain/competence/types";
import { canonicalAnswers } from "@/lib/domain/instruments/engine";
import type { Answers, Instrument } from "@/lib/domain/instruments/types";
import type { FirmProfile, Reason } from "@/lib/domain/knowledge-innovation/types";
import { restingOn } from "@/lib/domain/weighed-mean";

/** Version of the rules below; a change of a threshold, a weight or a table is a new version. */
export const COMPETENCE_RULES_VERSION = 2;
/** The same rules where a panel's weights count in the means, which they once did not. */
const WEIGHED_RULES_VERSION = 3;

/**
 * What one set of answers says about the firm's competence for business abroad (Achtenhagen 2011). Only items that are
 * asked count; the firm's age and size never enter a score. Answers must have passed `checkAnswer`.
 */
export function diagnoseCompetence(
  instrument: Instrument,
  given: Answers,
  profile?: FirmProfile,
): CompetenceDiagnosis {
  const answers = canonicalAnswers(instrument, given);
  const areas = areaScores(instrument, answers);
  const stage = stageOf(answers);
  const rested = <T extends { reason: Reason }>(found: T) => restingOn(instrument, found);
  return {
    instrument: { id: instrument.id, version: instrument.version },
    rulesVersion: instrument.weights ? WEIGHED_RULES_VERSION : COMPETENCE_RULES_VERSION,
    goAbroad: goAbroadOf(answers),
    areas,
    stage,
    gaps: competenceGaps(areas, { stage: stage.stage, ranked: rankedByFirm(answers) }).map(rested),
    barriers: barriersOf(answers),
    orientation: orientationOf(answers),
    bornGlobal: bornGlobalOf(answers, profile),
    activities: activityFits(instrument, answers, profile).map(rested),
    plan: planOf(answers),
    facts: factsOf(instrument, answers),
  };
}

/** The eleven parts of the export-marketing plan (Bijmolt & Zwart 1994): which are in writing. */
function planOf(answers: Answers): CompetenceDiagnosis["plan"] {
  const ticked = tickedOf(answers, COMPETENCE_ITEMS.plan);
  return {
    covered: ticked && PLAN_PARTS.filter((part) => ticked.includes(part)),
    missing: ticked ? PLAN_PARTS.filter((part) => !ticked.includes(part)) : [],
    of: PLAN_PARTS.length,
  };
}

function factsOf(instrument: Instrument, answers: Answers): CompetenceDiagnosis["facts"] {
  const ticked = (key: string) => tickedInOrder(instrument, answers, key);
  return {
    experienceKinds: ticked(COMPETENCE_ITEMS.experienceKinds),
    brought: ticked(COMPETENCE_ITEMS.brought),
    preparation: ticked(COMPETENCE_ITEMS.preparation),
    structures: ticked(COMPETENCE_ITEMS.structures),
    indirect: ticked(COMPETENCE_ITEMS.indirect),
  };
}

function tickedInOrder(instrument: Instrument, answers: Answers, key: string): readonly string[] | null {
  const ticked = tickedOf(answers, key);
  return ticked && optionsOf(instrument, key).filter((option) => ticked.includes(option));
}
