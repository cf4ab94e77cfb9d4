import type { Item } from "@/lib/domain/instruments/types";
import type { NavigatorStep } from "@/lib/domain/navigator/steps";

/** The item in which the firm says which steps it wants to take apart. */
export const FULL_ITEM = "navigator.full";

/** The items of a step's full scheme: asked only where the firm has chosen that step. */
export function inFull(step: NavigatorStep, items: readonly Item[]): Item[] {
  return items.map((item) => ({ ...item, when: { item: FULL_ITEM, anyOf: [step] } }));
}
