import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KNOWLEDGE_INNOVATION_V1 as V1 } from "@/lib/domain/instruments/knowledge-innovation-v1";
import type { Answers, Instrument } from "@/lib/domain/instruments/types";
import { diagnose } from "@/lib/domain/knowledge-innovation/diagnose";
import type { Diagnosis, FirmProfile } from "@/lib/domain/knowledge-innovation/types";
import { ENTRY_MODES, KNOWLEDGE } from "@/lib/domain/vocabulary";
import { anyAnswers, LEVELS, level, levelKeys, UNKNOWN } from "./firms";

const needs = (diagnosis: Diagnosis) =>
  KNOWLEDGE.map((knowledge) => diagnosis.gaps.find((gap) => gap.knowledge === knowledge)?.need ?? 0);
const scores = ({ knowledge, innovations, activities, band }: Diagnosis) =>
  [...knowledge, ...innovations, ...activities, band].map((entry) => entry.score);
const shuffled = <T>(values: readonly T[]) =>
  fc.shuffledSubarray([...values], { minLength: values.length, maxLength: values.length });

const anyProfile: fc.Arbitrary<FirmProfile> = fc.record({
  asOfYear: fc.constant(2026),
  foundedYear: fc.option(fc.integer({ min: 1950, max: 2026 })),
  foreignSalesShare: fc.option(fc.integer({ min: 0, max: 100 })),
  markets: fc.array(
    fc.record({
      country: fc.constantFrom("SE", "DE", "PL", "FI", "NO"),
      sinceYear: fc.option(fc.integer({ min: 1990, max: 2026 })),
      modes: fc.subarray([...ENTRY_MODES]),
    }),
    { maxLength: 5 },
  ),
});

/** One item with levels, and a lower and a higher level for it. */
const oneBetter = fc
  .tuple(fc.constantFrom(...levelKeys), fc.subarray([...LEVELS], { minLength: 2, maxLength: 2 }))
  .map(([key, [lower = 1, higher = 5]]) => ({ key, lower: level(lower), higher: level(higher) }));

describe("a better answer", () => {
  it("never enlarges a gap and never lowers a score", () => {
    fc.assert(
      fc.property(anyAnswers, oneBetter, (answers, { key, lower, higher }) => {
        const worse = diagnose(V1, { ...answers, [key]: lower });
        const better = diagnose(V1, { ...answers, [key]: higher });
        needs(better).forEach((need, at) => {
          expect(need).toBeLessThanOrEqual(needs(worse)[at] ?? 0);
        });
        scores(better).forEach((score, at) => {
          expect(score ?? 0).toBeGreaterThanOrEqual(scores(worse)[at] ?? 0);
        });
      }),
      { numRuns: 400 },
    );
  });
});

describe("every measure", () => {
  it("lies in 0..1, whatever is answered", () => {
    fc.assert(
      fc.property(anyAnswers, fc.option(anyProfile, { nil: undefined }), (answers, profile) => {
        const diagnosis = diagnose(V1, answers, profile);
        const measures = [...scores(diagnosis), ...diagnosis.gaps.flatMap((gap) => [gap.need, gap.missing])];
        for (const measure of measures) {
          if (measure !== null) expect(measure >= 0 && measure <= 1).toBe(true);
        }
        for (const gap of diagnosis.gaps) expect(gap.need).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });

  it("counts no more answers than were asked, and has a score exactly where one was answered", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { knowledge, innovations, activities } = diagnose(V1, answers);
        for (const entry of [...knowledge, ...innovations, ...activities]) {
          expect(entry.answered).toBeLessThanOrEqual(entry.asked);
          expect(entry.score === null).toBe(entry.answered === 0);
        }
      }),
    );
  });

  it("ranks gaps by need, ties in the order of the vocabulary", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { gaps } = diagnose(V1, answers);
        const ranked = [...gaps].sort(
          (one, other) =>
            other.need - one.need || KNOWLEDGE.indexOf(one.knowledge) - KNOWLEDGE.indexOf(other.knowledge),
        );
        expect(gaps).toEqual(ranked);
      }),
    );
  });

  it("comes with whole sentences", () => {
    fc.assert(
      fc.property(anyAnswers, anyProfile, (answers, profile) => {
        const { phase, band, gaps, unsupported, notes } = diagnose(V1, answers, profile);
        const reasons = [phase, band, ...gaps, ...unsupported].map((entry) => entry.reason.because);
        for (const sentence of [...reasons, ...notes.map((note) => note.sentence)]) {
          expect(sentence).toMatch(/^[A-Z][^{}]*[.?]$/);
          expect(sentence).not.toMatch(/undefined|null|NaN|Infinity| {2}/);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("an answer that is not known", () => {
  it("never scores as zero: it scores as if it had not been asked", () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...levelKeys), (answers, key) => {
        const { [key]: _, ...without } = answers;
        expect(scores(diagnose(V1, { ...answers, [key]: UNKNOWN }))).toEqual(scores(diagnose(V1, without)));
      }),
    );
  });

  it("never makes a score lower or a gap larger than the lowest level would", () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...levelKeys), (answers, key) => {
        const unknown = diagnose(V1, { ...answers, [key]: UNKNOWN });
        const lowest = diagnose(V1, { ...answers, [key]: level(1) });
        needs(unknown).forEach((need, at) => {
          expect(need).toBeLessThanOrEqual(needs(lowest)[at] ?? 0);
        });
        [...unknown.knowledge, ...unknown.activities].forEach((entry, at) => {
          const other = [...lowest.knowledge, ...lowest.activities][at];
          if (entry.score !== null) expect(entry.score).toBeGreaterThanOrEqual(other?.score ?? 0);
        });
      }),
    );
  });
});

describe("order", () => {
  it("of answers, of choices and of the profile's markets never matters", () => {
    const cases = fc.tuple(anyAnswers, anyProfile).chain(([answers, profile]) =>
      fc.tuple(
        fc.constant(answers),
        fc.constant(profile),
        shuffled(Object.entries(answers)).map((entries) => Object.fromEntries(entries) as Answers),
        shuffled(profile.markets ?? []).map((markets) => ({ ...profile, markets })),
      ),
    );
    fc.assert(
      fc.property(cases, ([answers, profile, otherAnswers, otherProfile]) => {
        const reversed = Object.fromEntries(
          Object.entries(otherAnswers).map(([key, answer]) => [
            key,
            answer.kind === "multiple" ? { ...answer, choices: answer.choices.toReversed() } : answer,
          ]),
        );
        expect(JSON.stringify(diagnose(V1, reversed, otherProfile))).toBe(
          JSON.stringify(diagnose(V1, answers, profile)),
        );
      }),
    );
  });

  it("of sections and items in the instrument never matters", () => {
    const anyOrder: fc.Arbitrary<Instrument> = shuffled(V1.sections)
      .chain((sections) =>
        fc.tuple(
          ...sections.map((section) => shuffled(section.items).map((items) => ({ ...section, items }))),
        ),
      )
      .map((sections) => ({ ...V1, sections }));
    fc.assert(
      fc.property(anyOrder, anyAnswers, (instrument, answers) => {
        expect(JSON.stringify(diagnose(instrument, answers))).toBe(JSON.stringify(diagnose(V1, answers)));
      }),
    );
  });

  it("and repetition give the same result, without a change to what was given", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const before = JSON.stringify(answers);
        expect(diagnose(V1, answers)).toEqual(diagnose(V1, answers));
        expect(JSON.stringify(answers)).toBe(before);
      }),
    );
  });
});

it("a diagnosis is plain data that survives storing", () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const diagnosis = diagnose(V1, answers);
      expect(JSON.parse(JSON.stringify(diagnosis))).toEqual(diagnosis);
    }),
  );
});
