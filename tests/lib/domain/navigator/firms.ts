import fc from "fast-check";
import { allItems } from "@/lib/domain/instruments/engine";
import { NAVIGATOR_V1 as V1 } from "@/lib/domain/instruments/navigator-v1";
import type { Answers } from "@/lib/domain/instruments/types";
import type { FirmProfile } from "@/lib/domain/knowledge-innovation/types";
import { stepItem } from "@/lib/domain/navigator/items";
import { NAVIGATOR_STEPS } from "@/lib/domain/navigator/steps";
import { ENTRY_MODES } from "@/lib/domain/vocabulary";
import { anyAnswerTo, type Level, level, multiple } from "../knowledge-innovation/firms";

/** The same level for every step of the short scheme. */
export const stepsAt = (value: Level): Answers =>
  Object.fromEntries(NAVIGATOR_STEPS.map((step) => [stepItem(step), level(value)]));

/** Everything chosen in full. */
export const ALL_IN_FULL: Answers = { "navigator.full": multiple(...NAVIGATOR_STEPS) };

/** Any answers to any items, asked or not, about one in ten left open. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .tuple(
    ...allItems(V1).map((item) => fc.tuple(fc.constant(item.key), fc.option(anyAnswerTo(item), { freq: 9 }))),
  )
  .map((entries) => Object.fromEntries(entries.flatMap(([key, answer]) => (answer ? [[key, answer]] : []))));

/** Evidence, or blanks, for any items. */
export const anyEvidence: fc.Arbitrary<Record<string, string>> = fc.dictionary(
  fc.constantFrom(...allItems(V1).map((item) => item.key)),
  fc.constantFrom("", "  ", "Folder 12", "https://intranet.example/market"),
);

export const anyProfile: fc.Arbitrary<FirmProfile> = fc.record({
  asOfYear: fc.constant(2026),
  markets: fc.array(
    fc.record({
      country: fc.constantFrom("SE", "DE", "PL", "FI", "NO"),
      sinceYear: fc.option(fc.integer({ min: 1990, max: 2026 })),
      modes: fc.subarray([...ENTRY_MODES]),
    }),
    { maxLength: 4 },
  ),
});
