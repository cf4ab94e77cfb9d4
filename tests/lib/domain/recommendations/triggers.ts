import { COMPETENCE_PARTS } from "@/lib/domain/competence/areas";
import { ANTECEDENTS_V1 } from "@/lib/domain/instruments/antecedents-v1";
import type { Answer, Answers } from "@/lib/domain/instruments/types";
import type { FirmProfile } from "@/lib/domain/knowledge-innovation/types";
import { stepItem } from "@/lib/domain/navigator/items";
import type { Circumstances, Trigger } from "@/lib/domain/recommendations/types";
import { NACE_DIVISIONS } from "@/lib/domain/reference/nace";
import type { Phase } from "@/lib/domain/vocabulary";
import { allAt, knows, level, multiple, single } from "../knowledge-innovation/firms";
import { ITEMS, inPlace } from "./firms";

export const circumstancesOf = (trigger: Trigger): Circumstances => ("among" in trigger ? trigger.among : {});

/** The phases in which a trigger ought to fire; every one where it names none. */
export const phasesOf = (trigger: Trigger): readonly Phase[] | undefined =>
  "phases" in trigger && trigger.phases ? trigger.phases : circumstancesOf(trigger).phases;

/** A profile of the first industry that the trigger is meant for; none where it is meant for all. */
export function profileThatFires(trigger: Trigger): FirmProfile | undefined {
  const code = circumstancesOf(trigger).industries?.[0];
  return code === undefined ? undefined : { asOfYear: 2026, industry: industryOf(code) };
}

export function industryOf(code: string) {
  const division = NACE_DIVISIONS.find((one) => one.code === code);
  return division ? { section: division.section, division: code } : { section: code, division: null };
}

/** Answers of a firm in this phase that ought to make the trigger fire; but for them it has everything in place. */
export function answersThatFire(trigger: Trigger, phase: Phase): Answers {
  const { stages = [], answered = [] } = circumstancesOf(trigger);
  return {
    ...inPlace(phase),
    ...Object.fromEntries(answered.map(({ item, anyOf }) => [item, choosing(item, anyOf[0] ?? "")])),
    ...(stages[0] ? { "stage.life-cycle": single(stages[0]) } : {}),
    ...weakness(trigger),
  };
}

function weakness(trigger: Trigger): Answers {
  switch (trigger.kind) {
    case "gap":
    case "activity":
      return allAt(1, {});
    case "phase":
      return {};
    case "unsupported":
      return { ...allAt(1, {}), [`innovation.${trigger.innovation}.extent`]: level(4) };
    case "stuck":
      return knows("market", [
        level(4),
        level(3),
        level(trigger.to === "dissemination" ? 1 : 4),
        level(trigger.to === "use" ? 1 : 4),
      ]);
    case "part": {
      const parts = COMPETENCE_PARTS.filter(({ id }) => trigger.parts.includes(id));
      return {
        ...lowest(parts.flatMap(({ items }) => items)),
        ...Object.fromEntries(parts.flatMap(({ shares }) => shares.map((key) => [key, multiple("none")]))),
      };
    }
    case "step":
      return lowest([stepItem(trigger.step)]);
    case "component":
      return lowest(componentItems(trigger.component));
    case "chosen":
      return { [trigger.item]: choosing(trigger.item, trigger.anyOf[0] ?? "") };
    case "missing":
      return { [trigger.item]: choosing(trigger.item, "none") };
    case "level":
      return { [trigger.item]: level(trigger.atMost) };
    case "low":
      return lowest(trigger.items);
    case "ranked":
      return { [trigger.item]: { kind: "rank", choices: trigger.anyOf.slice(0, 1) } };
  }
}

export const componentItems = (component: string): string[] =>
  ANTECEDENTS_V1.sections.find(({ id }) => id === component)?.items.map(({ key }) => key) ?? [];

export const lowest = (keys: readonly string[]): Answers =>
  Object.fromEntries(keys.map((key) => [key, level(1)]));

const choosing = (key: string, choice: string): Answer =>
  ITEMS.get(key)?.kind === "single" ? single(choice) : multiple(choice);
