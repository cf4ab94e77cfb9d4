import { capabilityScores } from "@/lib/domain/antecedents/capabilities";
import { ANTECEDENT_LEVELS, COMPONENTS, LEVEL_OF } from "@/lib/domain/antecedents/components";
import { patternsOf } from "@/lib/domain/antecedents/patterns";
import { neighboursOf } from "@/lib/domain/antecedents/rank-components";
import {
  AGILITIES,
  type AntecedentsDiagnosis,
  CAPABILITIES,
  type LevelScore,
} from "@/lib/domain/antecedents/types";
import { weakPoints } from "@/lib/domain/antecedents/weak-points";
import { measured, type WeighedItem, weighedItems } from "@/lib/domain/antecedents/weighed-items";
import { groupsOf, tiesOf } from "@/lib/domain/band-ties";
import { rankByBand } from "@/lib/domain/fuzzy-bands";
import { canonicalAnswers } from "@/lib/domain/instruments/engine";
import type { Answers, Instrument } from "@/lib/domain/instruments/types";
import type { FirmProfile } from "@/lib/domain/knowledge-innovation/types";

/** Version of the rules below; a change of a threshold, a mapping or a draw is a new version. */
export const ANTECEDENTS_RULES_VERSION = 1;

/**
 * What one set of answers says about the antecedents of a firm. How much an item counts comes from the instrument's
 * weights alone, so that a panel published later changes the result and nothing else does. The profile serves the
 * patterns. Answers must have passed `checkAnswer`.
 */
export function diagnoseAntecedents(
  instrument: Instrument,
  given: Answers,
  profile?: FirmProfile,
): AntecedentsDiagnosis {
  const items = weighedItems(instrument, canonicalAnswers(instrument, given));
  const scored = COMPONENTS.map((component) => ({ component, ...measured(itemsIn(items, [component])) }));
  const ranking = rankByBand(scored.flatMap(({ component: id, band }) => (band ? [{ id, band }] : [])));
  return {
    instrument: { id: instrument.id, version: instrument.version },
    rulesVersion: ANTECEDENTS_RULES_VERSION,
    overall: measured(items),
    components: scored.map((one) => ({
      ...one,
      level: LEVEL_OF[one.component],
      tiedWith: ranking.find(({ id }) => id === one.component)?.tiedWith ?? [],
    })),
    levels: levelScores(items),
    groups: groupsOf(ranking),
    ties: tiesOf(ranking),
    neighbours: neighboursOf(ranking, items, weightsOf(instrument, items)),
    weakest: weakPoints(items, instrument.weights !== undefined),
    capabilities: capabilityScores(CAPABILITIES, items),
    agility: capabilityScores(AGILITIES, items),
    patterns: patternsOf(profile),
  };
}

// The items of a level are pooled: the source weighs no component against another.
function levelScores(items: readonly WeighedItem[]): LevelScore[] {
  return ANTECEDENT_LEVELS.map((level) => {
    const components = COMPONENTS.filter((component) => LEVEL_OF[component] === level);
    return { level, components, ...measured(itemsIn(items, components)) };
  });
}

function itemsIn(items: readonly WeighedItem[], components: readonly WeighedItem["component"][]) {
  return items.filter(({ component }) => components.includes(component));
}

function weightsOf({ weights }: Instrument, items: readonly WeighedItem[]) {
  return weights ?? Object.fromEntries(items.map(({ key, weight }) => [key, weight]));
}
