import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KNOWLEDGE_INNOVATION_V1 as V1 } from "@/lib/domain/instruments/knowledge-innovation-v1";
import type { Answers } from "@/lib/domain/instruments/types";
import { compareDiagnoses } from "@/lib/domain/knowledge-innovation/compare";
import { diagnose } from "@/lib/domain/knowledge-innovation/diagnose";
import { allAt, anyAnswers, EXPERIENCED, FIRST_YEARS, knows, level, UNKNOWN } from "./firms";

const compared = (before: Answers, after: Answers) =>
  compareDiagnoses(diagnose(V1, before), diagnose(V1, after));
const kinds = (changes: readonly { knowledge: string }[]) => changes.map((change) => change.knowledge);
const four = (value: 1 | 2 | 3 | 4 | 5) => [level(value), level(value), level(value), level(value)] as const;
const NOT_KNOWN = [UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN] as const;

describe("two diagnoses of one firm", () => {
  it("show which gaps closed, narrowed, widened and opened", () => {
    const before = {
      ...allAt(5, FIRST_YEARS),
      ...knows("market", four(1)),
      ...knows("consumers", four(1)),
      ...knows("logistics", four(3)),
    };
    const after = {
      ...allAt(5, FIRST_YEARS),
      ...knows("consumers", four(2)),
      ...knows("logistics", four(2)),
      ...knows("competitors", four(3)),
    };
    const { gaps, unsupported } = compared(before, after);
    expect(kinds(gaps.closed)).toEqual(["market"]);
    expect(kinds(gaps.opened)).toEqual(["competitors"]);
    expect(kinds(gaps.narrowed)).toEqual(["consumers"]);
    expect(kinds(gaps.widened)).toEqual(["logistics"]);
    expect(gaps.unchanged).toEqual([]);
    expect(unsupported).toEqual({ resolved: [], opened: ["process"] });
  });

  it("show what became known and what no longer is, without calling it a rise or a fall", () => {
    const { knowledge } = compared(
      { ...allAt(3, FIRST_YEARS), ...knows("market", NOT_KNOWN) },
      { ...allAt(3, FIRST_YEARS), ...knows("logistics", NOT_KNOWN) },
    );
    const direction = (kind: string) => knowledge.find((change) => change.knowledge === kind)?.direction;
    expect(direction("market")).toBe("now-known");
    expect(direction("logistics")).toBe("no-longer-known");
    expect(direction("consumers")).toBe("same");
  });

  it("show the step to another phase and band", () => {
    const { phase, band, sameRules } = compared(allAt(2, FIRST_YEARS), allAt(4, EXPERIENCED));
    expect(phase).toEqual({ before: "initial", after: "experienced", moved: true });
    expect(band).toMatchObject({
      before: "starting",
      after: "established",
      moved: true,
      score: { by: 0.5, direction: "up" },
    });
    expect(sameRules).toBe(true);
  });

  it("say when the rules changed between them", () => {
    const one = diagnose(V1, allAt(3, FIRST_YEARS));
    expect(compareDiagnoses(one, { ...one, rulesVersion: one.rulesVersion + 1 }).sameRules).toBe(false);
    expect(compareDiagnoses(one, { ...one, instrument: { ...one.instrument, version: 2 } }).sameRules).toBe(
      false,
    );
  });

  it("show nothing moved when compared with themselves, and the reverse when turned round", () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (before, after) => {
        const same = compared(before, before);
        expect([
          ...same.gaps.closed,
          ...same.gaps.opened,
          ...same.gaps.narrowed,
          ...same.gaps.widened,
        ]).toEqual([]);
        expect(same.knowledge.every((change) => ["same", "not-known"].includes(change.direction))).toBe(true);
        const there = compared(before, after);
        const back = compared(after, before);
        expect(kinds(back.gaps.opened)).toEqual(kinds(there.gaps.closed));
        expect(kinds(back.gaps.widened)).toEqual(kinds(there.gaps.narrowed));
        expect(back.unsupported.opened).toEqual(there.unsupported.resolved);
      }),
    );
  });
});
