import fc from "fast-check";
import type { Fuzzy } from "@/lib/domain/fuzzy";
import type { WeightedAnswer } from "@/lib/domain/fuzzy-bands";

/** A score of five even steps or anything between, 0..1. */
export const anyScore = fc.oneof(
  fc.constantFrom(0, 0.25, 0.5, 0.75, 1),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

/** Three ordered bounds in hundredths, the upper one above 0. */
export const anyWeight: fc.Arbitrary<Fuzzy> = fc
  .tuple(fc.nat(100), fc.nat(100), fc.integer({ min: 1, max: 100 }))
  .map((bounds) => {
    const [l = 0, m = 0, u = 0] = bounds.toSorted((one, other) => one - other);
    return [l / 100, m / 100, u / 100];
  });

/** Answers that are all known. */
export const anyAnswers: fc.Arbitrary<(WeightedAnswer & { score: number })[]> = fc.array(
  fc.record({ score: anyScore, weight: anyWeight }),
  { minLength: 1, maxLength: 12 },
);
