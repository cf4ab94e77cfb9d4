import fc from "fast-check";
import type { Fuzzy } from "@/lib/domain/fuzzy";
import { ANTECEDENTS_V1 as V1 } from "@/lib/domain/instruments/antecedents-v1";
import { allItems } from "@/lib/domain/instruments/engine";
import type { Answer, Answers, Instrument } from "@/lib/domain/instruments/types";

export type Level = 1 | 2 | 3 | 4 | 5;
export const LEVELS: readonly Level[] = [1, 2, 3, 4, 5];
export const level = (value: Level): Answer => ({ kind: "level", level: value });
export const UNKNOWN: Answer = { kind: "unknown" };
export const KEYS: readonly string[] = allItems(V1).map(({ key }) => key);

export const allAt = (value: Level): Answers => Object.fromEntries(KEYS.map((key) => [key, level(value)]));

/** Any answers, about one in ten left open. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .tuple(
    ...KEYS.map((key) =>
      fc.tuple(
        fc.constant(key),
        fc.option(
          fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...LEVELS).map(level) }, fc.constant(UNKNOWN)),
          { freq: 9 },
        ),
      ),
    ),
  )
  .map((entries) => Object.fromEntries(entries.flatMap(([key, answer]) => (answer ? [[key, answer]] : []))));

/** One item, and a lower and a higher level for it. */
export const oneBetter = fc
  .tuple(fc.constantFrom(...KEYS), fc.subarray([...LEVELS], { minLength: 2, maxLength: 2 }))
  .map(([key, [lower = 1, higher = 5]]) => ({ key, lower: level(lower), higher: level(higher) }));

/** The instrument under another panel's weights; undefined for one without any. */
export const under = (weights: Instrument["weights"]): Instrument => ({ ...V1, weights });
export const evenly = (weight: Fuzzy): Instrument =>
  under(Object.fromEntries(KEYS.map((key) => [key, weight])));
