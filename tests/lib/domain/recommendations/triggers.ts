import type { Answers } from "@/lib/domain/instruments/types";
import type { Trigger } from "@/lib/domain/recommendations/types";
import type { Phase } from "@/lib/domain/vocabulary";
import {
  allAt,
  EXPERIENCED,
  FIRST_YEARS,
  knows,
  level,
  multiple,
  NEVER,
  single,
} from "../knowledge-innovation/firms";

export const STANDING: Readonly<Record<Phase, Answers>> = {
  pre: NEVER,
  initial: FIRST_YEARS,
  experienced: EXPERIENCED,
};

const SINGLE_ITEMS = ["phase.active", "management.policy-fit"];

/** Answers of a firm in this phase that ought to make the trigger fire. */
export function answersThatFire(trigger: Trigger, phase: Phase): Answers {
  const standing = STANDING[phase];
  switch (trigger.kind) {
    case "gap":
    case "activity":
    case "phase":
      return allAt(1, standing);
    case "unsupported":
      return { ...allAt(1, standing), [`innovation.${trigger.innovation}.extent`]: level(4) };
    case "stuck":
      return {
        ...allAt(4, standing),
        ...knows("market", [
          level(4),
          level(3),
          level(trigger.to === "dissemination" ? 1 : 4),
          level(trigger.to === "use" ? 1 : 4),
        ]),
      };
    case "chosen": {
      const choice = trigger.anyOf[0] ?? "";
      const answer = SINGLE_ITEMS.includes(trigger.item) ? single(choice) : multiple(choice);
      return { ...allAt(5, standing), [trigger.item]: answer };
    }
    case "missing":
      return { ...allAt(5, standing), [trigger.item]: multiple("messages") };
    case "level":
      return { ...allAt(5, standing), [trigger.item]: level(trigger.atMost) };
    case "low":
      return { ...allAt(5, standing), ...Object.fromEntries(trigger.items.map((key) => [key, level(1)])) };
    case "ranked":
      return {
        ...allAt(5, standing),
        [trigger.item]: { kind: "rank", choices: trigger.anyOf.slice(0, 1) },
      };
  }
}
