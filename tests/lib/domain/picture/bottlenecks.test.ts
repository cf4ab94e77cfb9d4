import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allItems } from "@/lib/domain/instruments/engine";
import { INSTRUMENTS } from "@/lib/domain/instruments/registry";
import type { Answer } from "@/lib/domain/instruments/types";
import { bottlenecks, HOLDS_BACK_BELOW } from "@/lib/domain/picture/bottlenecks";
import { themeOfItem } from "@/lib/domain/picture/theme-of-item";
import { THEMES, themeNeed } from "@/lib/domain/picture/themes";
import { PHASES } from "@/lib/domain/vocabulary";

const firmWide = INSTRUMENTS.filter((instrument) => instrument.subject === undefined);
const levelKeys = [
  ...new Set(
    firmWide.flatMap((instrument) =>
      allItems(instrument).flatMap((item) => (item.kind === "level" ? [item.key] : [])),
    ),
  ),
];
const answer: fc.Arbitrary<Answer> = fc.oneof(
  fc
    .constantFrom(1, 2, 3, 4, 5)
    .map((level): Answer => ({ kind: "level", level: level as 1 | 2 | 3 | 4 | 5 })),
  fc.constant<Answer>({ kind: "unknown" }),
);
const someAnswers = fc
  .array(fc.tuple(fc.constantFrom(...levelKeys), answer))
  .map((pairs) => Object.fromEntries(pairs));

describe("themes", () => {
  it("claim every item with levels of every questionnaire about the firm, or say that none applies", () => {
    expect(levelKeys.filter((key) => themeOfItem(key) === undefined)).toEqual([]);
  });

  it("are each asked about by two questionnaires at least", () => {
    const askedBy = THEMES.map((theme) =>
      firmWide.filter((instrument) => allItems(instrument).some((item) => themeOfItem(item.key) === theme)),
    );
    expect(THEMES.filter((_, at) => (askedBy[at]?.length ?? 0) < 2)).toEqual([]);
  });

  it("are called for by each phase more or less, and never outside 0..1", () => {
    for (const theme of THEMES)
      for (const phase of PHASES) {
        const need = themeNeed(theme, phase, null);
        expect(need > 0 && need <= 1).toBe(true);
        expect(themeNeed(theme, phase, "growth")).toBeGreaterThanOrEqual(need);
      }
  });
});

describe("the map of bottlenecks", () => {
  it("holds every theme once, with scores in 0..1 and each held-back cell below the line", () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const rows = bottlenecks(firmWide, answers);
        expect(rows.map(({ theme }) => theme).toSorted()).toEqual([...THEMES].toSorted());
        for (const { cells, holding, known } of rows) {
          expect(holding).toBeLessThanOrEqual(known);
          for (const { score, holdsBack, answered, asked } of cells) {
            expect(answered).toBeLessThanOrEqual(asked);
            expect(score === null || (score >= 0 && score <= 1)).toBe(true);
            expect(holdsBack).toBe(score !== null && score < HOLDS_BACK_BELOW);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it("opens in each cell the answers that its score is the mean of, weakest first", () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        for (const { theme, cells } of bottlenecks(firmWide, answers))
          for (const { items, score, answered } of cells) {
            const levels = items.map((key) => {
              const given = answers[key];
              return given?.kind === "level" ? given.level : Number.NaN;
            });
            expect(items.every((key) => themeOfItem(key) === theme)).toBe(true);
            expect(items).toHaveLength(answered);
            expect(levels).toEqual(levels.toSorted((one, other) => one - other));
            const mean = levels.reduce((sum, level) => sum + (level - 1) / 4, 0) / levels.length;
            if (score !== null) expect(score).toBeCloseTo(mean, 12);
          }
      }),
      { numRuns: 100 },
    );
  });

  it("comes with what holds back in most questionnaires first, then with the lowest", () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const order = bottlenecks(firmWide, answers).map(({ holding, cells }) => ({
          holding,
          lowest: Math.min(2, ...cells.flatMap(({ score }) => score ?? [])),
        }));
        const sorted = order.toSorted((a, b) => b.holding - a.holding || a.lowest - b.lowest);
        expect(order).toEqual(sorted);
      }),
      { numRuns: 100 },
    );
  });

  it("never counts “I don't know” as a zero, and a better answer never as a new bottleneck", () => {
    fc.assert(
      fc.property(someAnswers, fc.constantFrom(...levelKeys), (answers, key) => {
        const theme = themeOfItem(key);
        const holding = (level: 1 | 5 | null) =>
          bottlenecks(firmWide, {
            ...answers,
            [key]: level === null ? { kind: "unknown" } : { kind: "level", level },
          }).find((row) => row.theme === theme)?.holding ?? 0;
        expect(holding(5)).toBeLessThanOrEqual(holding(1));
        expect(holding(null)).toBeLessThanOrEqual(holding(1));
      }),
      { numRuns: 200 },
    );
  });
});
