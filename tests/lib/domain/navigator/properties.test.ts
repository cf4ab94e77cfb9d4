import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allItems } from "@/lib/domain/instruments/engine";
import { NAVIGATOR_V1 as V1 } from "@/lib/domain/instruments/navigator-v1";
import type { Instrument } from "@/lib/domain/instruments/types";
import { diagnoseNavigator } from "@/lib/domain/navigator/diagnose";
import type { NavigatorDiagnosis } from "@/lib/domain/navigator/types";
import { LEVELS, level, UNKNOWN } from "../knowledge-innovation/firms";
import { anyAnswers, anyEvidence, anyProfile } from "./firms";

const RANK = { open: 0, partly: 1, covered: 2 } as const;
const levelKeys = allItems(V1).flatMap((item) => (item.kind === "level" ? [item.key] : []));
const ranks = (diagnosis: NavigatorDiagnosis) => diagnosis.steps.map((step) => RANK[step.status]);
const shuffled = <T>(values: readonly T[]) =>
  fc.shuffledSubarray([...values], { minLength: values.length, maxLength: values.length });

const oneBetter = fc
  .tuple(fc.constantFrom(...levelKeys), fc.subarray([...LEVELS], { minLength: 2, maxLength: 2 }))
  .map(([key, [lower = 1, higher = 5]]) => ({ key, lower: level(lower), higher: level(higher) }));

describe("the navigator", () => {
  it("never loses coverage by a better answer", () => {
    fc.assert(
      fc.property(anyAnswers, oneBetter, (answers, { key, lower, higher }) => {
        const worse = diagnoseNavigator(V1, { ...answers, [key]: lower });
        const better = diagnoseNavigator(V1, { ...answers, [key]: higher });
        ranks(better).forEach((rank, at) => {
          expect(rank).toBeGreaterThanOrEqual(ranks(worse)[at] ?? 0);
        });
        expect(better.coverage.short).toBeGreaterThanOrEqual(worse.coverage.short);
        expect(better.coverage.full ?? 0).toBeGreaterThanOrEqual(worse.coverage.full ?? 0);
      }),
      { numRuns: 400 },
    );
  });

  it("never loses coverage by saying something instead of not knowing", () => {
    fc.assert(
      fc.property(
        anyAnswers,
        fc.constantFrom(...levelKeys),
        fc.constantFrom(...LEVELS),
        (answers, key, value) => {
          const unknown = diagnoseNavigator(V1, { ...answers, [key]: UNKNOWN });
          const known = diagnoseNavigator(V1, { ...answers, [key]: level(value) });
          ranks(known).forEach((rank, at) => {
            expect(rank).toBeGreaterThanOrEqual(ranks(unknown)[at] ?? 0);
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  it("keeps every share in 0..1 and every sentence whole", () => {
    fc.assert(
      fc.property(
        anyAnswers,
        anyProfile,
        fc.option(anyEvidence, { nil: undefined }),
        (answers, profile, evidence) => {
          const diagnosis = diagnoseNavigator(V1, answers, profile, evidence);
          const { short, full, evidence: named } = diagnosis.coverage;
          const shares = [short, full, named, ...diagnosis.steps.map((step) => step.partsKnown)];
          for (const share of shares) if (share !== null) expect(share >= 0 && share <= 1).toBe(true);
          expect(named === null).toBe(evidence === undefined);
          const sentences = [
            diagnosis.stage.reason.because,
            ...diagnosis.steps.flatMap((step) => [
              step.change,
              ...[...step.reasons, ...step.findings].map((reason) => reason.because),
            ]),
            ...diagnosis.early.map((factor) => factor.because),
            ...diagnosis.notes.map((note) => note.sentence),
          ];
          for (const sentence of sentences) {
            expect(sentence).toMatch(/^[A-Z][^{}]*[.?]$/);
            expect(sentence).not.toMatch(/undefined|null|NaN|Infinity| {2}/);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("does not mind the order of answers, choices, markets, sections or items", () => {
    const anyOrder: fc.Arbitrary<Instrument> = shuffled(V1.sections)
      .chain((sections) =>
        fc.tuple(
          ...sections.map((section) => shuffled(section.items).map((items) => ({ ...section, items }))),
        ),
      )
      .map((sections) => ({ ...V1, sections }));
    fc.assert(
      fc.property(anyOrder, anyAnswers, anyProfile, (instrument, answers, profile) => {
        const turned = Object.fromEntries(
          Object.entries(answers)
            .toReversed()
            .map(([key, answer]) => [
              key,
              answer.kind === "multiple" ? { ...answer, choices: answer.choices.toReversed() } : answer,
            ]),
        );
        const markets = profile.markets?.toReversed() ?? [];
        expect(JSON.stringify(diagnoseNavigator(instrument, turned, { ...profile, markets }))).toBe(
          JSON.stringify(diagnoseNavigator(V1, answers, profile)),
        );
      }),
    );
  });

  it("gives the same result again, leaves what it was given alone, and survives storing", () => {
    fc.assert(
      fc.property(anyAnswers, anyEvidence, (answers, evidence) => {
        const before = JSON.stringify([answers, evidence]);
        const diagnosis = diagnoseNavigator(V1, answers, undefined, evidence);
        expect(diagnoseNavigator(V1, answers, undefined, evidence)).toEqual(diagnosis);
        expect(JSON.stringify([answers, evidence])).toBe(before);
        expect(JSON.parse(JSON.stringify(diagnosis))).toEqual(diagnosis);
      }),
    );
  });
});
