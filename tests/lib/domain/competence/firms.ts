import fc from "fast-check";
import { COMPETENCE_V1 as V1 } from "@/lib/domain/instruments/competence-v1";
import { allItems } from "@/lib/domain/instruments/engine";
import type { Answer, Answers, Item } from "@/lib/domain/instruments/types";
import type { FirmProfile } from "@/lib/domain/knowledge-innovation/types";
import { ENTRY_MODES } from "@/lib/domain/vocabulary";

export const LEVELS = [1, 2, 3, 4, 5] as const;
export type Level = (typeof LEVELS)[number];
export const level = (value: Level): Answer => ({ kind: "level", level: value });
export const single = (choice: string): Answer => ({ kind: "single", choice });
export const multiple = (...choices: string[]): Answer => ({ kind: "multiple", choices });
export const ranking = (...choices: string[]): Answer => ({ kind: "rank", choices });
export const UNKNOWN: Answer = { kind: "unknown" };

export const levelKeys = allItems(V1).flatMap((item) => (item.kind === "level" ? [item.key] : []));

/** The same level for every item with levels. */
export const allAt = (value: Level): Answers =>
  Object.fromEntries(levelKeys.map((key) => [key, level(value)]));

/** Every answer that an item takes. */
export function anyAnswerTo(item: Item): fc.Arbitrary<Answer> {
  const unknown = fc.constant(UNKNOWN);
  if (item.kind === "level")
    return fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...LEVELS).map(level) }, unknown);
  const ids = item.options.map(({ id }) => id);
  if (item.kind === "single") return fc.oneof(fc.constantFrom(...ids).map(single), unknown);
  if (item.kind === "rank") {
    const some = fc.shuffledSubarray(ids, { minLength: 1, maxLength: item.places });
    return fc.oneof({ weight: 6, arbitrary: some.map((choices) => ranking(...choices)) }, unknown);
  }
  const free = item.options.flatMap(({ id, exclusive }) => (exclusive ? [] : [id]));
  const none = item.options.flatMap(({ id, exclusive }) => (exclusive ? [multiple(id)] : []));
  const some = fc.shuffledSubarray(free, { minLength: 1 }).map((choices) => multiple(...choices));
  return fc.oneof({ weight: 4, arbitrary: some }, fc.constantFrom(UNKNOWN, ...none));
}

/** Any answers to any items, asked or not, about one in ten left open. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .tuple(
    ...allItems(V1).map((item) => fc.tuple(fc.constant(item.key), fc.option(anyAnswerTo(item), { freq: 9 }))),
  )
  .map((entries) => Object.fromEntries(entries.flatMap(([key, answer]) => (answer ? [[key, answer]] : []))));

export const anyProfile: fc.Arbitrary<FirmProfile> = fc.record({
  asOfYear: fc.constant(2026),
  foundedYear: fc.option(fc.integer({ min: 1950, max: 2026 })),
  foreignSalesShare: fc.option(fc.integer({ min: 0, max: 100 })),
  sizeClass: fc.option(fc.constantFrom("micro" as const, "small" as const, "medium" as const)),
  markets: fc.array(
    fc.record({
      country: fc.constantFrom("SE", "DE", "PL"),
      sinceYear: fc.option(fc.integer({ min: 1990, max: 2026 })),
      modes: fc.subarray([...ENTRY_MODES]),
    }),
    { maxLength: 4 },
  ),
});
