import { COMPONENT_WORDS } from "@/lib/domain/antecedents/components";
import { measured, weighedItems } from "@/lib/domain/antecedents/weighed-items";
import { AREA_WORDS } from "@/lib/domain/competence/areas";
import { areaScores } from "@/lib/domain/competence/scores";
import { canonicalAnswers } from "@/lib/domain/instruments/engine";
import type { Answers } from "@/lib/domain/instruments/types";
import { BAND_RULES, bandOf } from "@/lib/domain/knowledge-innovation/band";
import { TERMS } from "@/lib/domain/knowledge-innovation/level-words";
import {
  activityScores,
  innovationProfiles,
  knowledgeProfiles,
} from "@/lib/domain/knowledge-innovation/scores";
import type { Band } from "@/lib/domain/knowledge-innovation/types";
import { HOLDS_BACK_BELOW } from "@/lib/domain/picture/bottlenecks";
import { levelGains, oneUp } from "@/lib/domain/picture/level-gains";
import type { Requirement } from "@/lib/domain/picture/path-search";
import { THEME_NAMES } from "@/lib/domain/picture/themes";
import type { Facts } from "@/lib/domain/recommendations/facts";
import { instrumentIn, standingOf } from "@/lib/domain/recommendations/standing";

/** Something a firm could set out to reach: what it is called, and what it asks for. */
export type Goal = {
  id: string;
  kind: "band" | "area" | "component" | "theme" | "mode";
  /** What is to rise, and the band or the points of 100 to reach. */
  name: string;
  to: string;
  requirements: readonly Requirement[];
  /** Items that must not move: a step that moves one is not taken. */
  avoids?: readonly string[];
};

/** Areas and components have five levels, as answers do; the steps are the portal's judgement. */
const NEXT_LEVELS = [0.25, 0.5, 0.75, 1];
const BANDS_UP: readonly Band[] = ["building", "established", "leading"];

/**
 * The goals that are next for a firm: the next band, the next level of each area of competence and of each component,
 * and for each theme that holds it back the middle of the scale in every questionnaire. What is at its top is left out.
 */
export function goalsOf(facts: Facts): Goal[] {
  return [...bandGoals(facts), ...areaGoals(facts), ...componentGoals(facts), ...themeGoals(facts)];
}

function bandGoals(facts: Facts): Goal[] {
  const { diagnoses, answers } = facts;
  const said = diagnoses["knowledge-innovation"];
  if (!said || said.band.score === null) return [];
  const { phase } = said.phase;
  const instrument = instrumentIn(facts, said.instrument);
  const scoreOf = (given: Answers) => {
    const knowledge = knowledgeProfiles(given, instrument);
    const innovations = innovationProfiles(given, phase, instrument);
    const activities = activityScores(given, instrument);
    return bandOf({ knowledge, innovations, activities }, phase).score;
  };
  const own = canonicalAnswers(instrument, answers);
  const now = scoreOf(own);
  const next = BANDS_UP.find((band) => now !== null && BAND_RULES.from[band] > now);
  if (now === null || !next) return [];
  const label = "Standing against what the phase calls for";
  const gains = levelGains(own, scoreOf);
  const requirement = { id: "band", label, now, needed: BAND_RULES.from[next], gains };
  return [{ id: "band", kind: "band", name: label, to: TERMS.band[next].name, requirements: [requirement] }];
}

function areaGoals(facts: Facts): Goal[] {
  const { diagnoses, answers } = facts;
  const said = diagnoses.competence;
  if (!said) return [];
  const instrument = instrumentIn(facts, said.instrument);
  const own = canonicalAnswers(instrument, answers);
  return areaScores(instrument, own).flatMap(({ area, score }) => {
    const scoreOf = (given: Answers) =>
      areaScores(instrument, given).find((one) => one.area === area)?.score ?? null;
    return nextLevel("area", area, AREA_WORDS[area].name, score, () => levelGains(own, scoreOf));
  });
}

function componentGoals(facts: Facts): Goal[] {
  const { diagnoses, answers } = facts;
  const said = diagnoses.antecedents;
  if (!said) return [];
  const instrument = instrumentIn(facts, said.instrument);
  const own = canonicalAnswers(instrument, answers);
  return said.components.flatMap(({ component }) => {
    const scoreOf = (given: Answers) =>
      measured(weighedItems(instrument, given).filter((one) => one.component === component)).score;
    const { title } = COMPONENT_WORDS[component];
    return nextLevel("component", component, title, scoreOf(own), () => levelGains(own, scoreOf));
  });
}

function nextLevel(
  kind: "area" | "component",
  id: string,
  name: string,
  now: number | null,
  gains: () => Requirement["gains"],
): Goal[] {
  const needed = NEXT_LEVELS.find((level) => now !== null && level > now + 1e-9);
  if (now === null || needed === undefined) return [];
  const requirement = { id: `${kind}-${id}`, label: name, now, needed, gains: gains() };
  return [{ id: `${kind}-${id}`, kind, name, to: String(needed * 100), requirements: [requirement] }];
}

function themeGoals(facts: Facts): Goal[] {
  return standingOf(facts).rows.flatMap(({ theme, cells, holding }) => {
    if (holding === 0) return [];
    const requirements = cells.flatMap(({ instrument, score, holdsBack, answered, items }): Requirement[] => {
      if (!holdsBack || score === null) return [];
      const risen = items.filter((item) => oneUp(facts.answers[item]) !== null);
      const gains = Object.fromEntries(risen.map((item) => [item, 1 / 4 / answered]));
      return [{ id: instrument, label: instrument, now: score, needed: HOLDS_BACK_BELOW, gains }];
    });
    const to = String(HOLDS_BACK_BELOW * 100);
    return [{ id: `theme-${theme}`, kind: "theme" as const, name: THEME_NAMES[theme], to, requirements }];
  });
}
