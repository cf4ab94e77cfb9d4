import fc from "fast-check";
import { allItems } from "@/lib/domain/instruments/engine";
import { latestInstrument } from "@/lib/domain/instruments/registry";
import type { Answer, Answers, Item } from "@/lib/domain/instruments/types";

const STAGES = ["outside", "preparation", "launch", "growth", "consolidation"];
export const ITEMS: readonly Item[] = allItems(latestInstrument("entry-mode"));
export const KEYS = ITEMS.map(({ key }) => key);

/** The answer of an item at a step from 1 to 5; 0 is "I don't know". */
export function answerAt(key: string, step: number): Answer {
  if (step === 0) return { kind: "unknown" };
  if (key === "stage.life-cycle") return { kind: "single", choice: STAGES[step - 1] ?? "" };
  const level = ([1, 2, 3, 4, 5] as const).find((one) => one === step);
  return level ? { kind: "level", level } : { kind: "unknown" };
}

/** Every question at one step, but for those named. */
export function allAt(step: number, but: Readonly<Record<string, number>> = {}): Answers {
  return Object.fromEntries(KEYS.map((key) => [key, answerAt(key, but[key] ?? step)]));
}

/** Any complete set of answers, with and without "I don't know". */
export const anySteps = (least: 0 | 1) =>
  fc
    .tuple(...KEYS.map(() => fc.integer({ min: least, max: 5 })))
    .map((steps) => Object.fromEntries(KEYS.map((key, at) => [key, steps[at] ?? 3])));
export const anyKey = fc.constantFrom(...KEYS);
