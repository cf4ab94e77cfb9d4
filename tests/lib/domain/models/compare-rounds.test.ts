import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { latestInstrument } from "@/lib/domain/instruments/registry";
import type { Answers } from "@/lib/domain/instruments/types";
import { TERMS } from "@/lib/domain/knowledge-innovation/level-words";
import { compareRounds, type ListChange } from "@/lib/domain/models/compare-rounds";
import { MODELS } from "@/lib/domain/models/registry";
import { type RoundSummary, roundSummary } from "@/lib/domain/models/round-summary";
import type { ModelId } from "@/lib/domain/models/types";
import { allAt, EXPERIENCED, FIRST_YEARS, knows, level, UNKNOWN } from "../knowledge-innovation/firms";
import { anyAnswersTo } from "./any-answers";

const IDS = Object.keys(MODELS) as ModelId[];
function said(id: ModelId, answers: Answers): RoundSummary {
  return roundSummary(id, MODELS[id].diagnose(latestInstrument(id), answers) as never);
}
const compared = (before: Answers, after: Answers) =>
  compareRounds(said("knowledge-innovation", before), said("knowledge-innovation", after));
const four = (value: 1 | 2 | 3 | 4 | 5) => [level(value), level(value), level(value), level(value)] as const;
const NOT_KNOWN = [UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN] as const;

describe("two rounds of knowledge and innovation", () => {
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
    const [gaps, unsupported] = compared(before, after).lists;
    expect(gaps).toMatchObject({ key: "gaps", unchanged: [] });
    expect(gaps?.closed).toEqual([TERMS.knowledge.market.name]);
    expect(gaps?.opened).toEqual([TERMS.knowledge.competitors.name]);
    expect(gaps?.narrowed).toEqual([TERMS.knowledge.consumers.name]);
    expect(gaps?.widened).toEqual([TERMS.knowledge.logistics.name]);
    expect(unsupported).toMatchObject({ closed: [], opened: [TERMS.innovation.process.name] });
  });

  it("show what became known and what no longer is, without calling it a rise or a fall", () => {
    const { groups } = compared(
      { ...allAt(3, FIRST_YEARS), ...knows("market", NOT_KNOWN) },
      { ...allAt(3, FIRST_YEARS), ...knows("logistics", NOT_KNOWN) },
    );
    const direction = (key: string) => groups[0]?.changes.find((one) => one.key === key)?.direction;
    expect(direction("market")).toBe("now-known");
    expect(direction("logistics")).toBe("no-longer-known");
    expect(direction("consumers")).toBe("same");
  });

  it("show the step to another phase and band", () => {
    const { facts, sameRules } = compared(allAt(2, FIRST_YEARS), allAt(4, EXPERIENCED));
    expect(facts.map(({ key, moved }) => [key, moved])).toEqual([
      ["band", true],
      ["phase", true],
    ]);
    expect(facts[0]?.score).toMatchObject({ by: 0.5, direction: "up" });
    expect(sameRules).toBe(true);
  });
});

describe.each(IDS)("two rounds of %s", (id) => {
  const answers = anyAnswersTo(latestInstrument(id));

  it("say when the rules or the questions changed between them", () => {
    const one = MODELS[id].diagnose(latestInstrument(id), {});
    const rules = { ...one, rulesVersion: one.rulesVersion + 1 };
    const questions = { ...one, instrument: { ...one.instrument, version: one.instrument.version + 1 } };
    for (const other of [rules, questions])
      expect(compareRounds(roundSummary(id, one as never), roundSummary(id, other as never)).sameRules).toBe(
        false,
      );
  });

  it("show nothing moved beside themselves, and the reverse when turned round", () => {
    fc.assert(
      fc.property(answers, answers, (before, after) => {
        const [one, other] = [said(id, before), said(id, after)];
        const same = compareRounds(one, one);
        expect(same.facts.some(({ moved }) => moved)).toBe(false);
        expect(same.lists.flatMap(gone)).toEqual([]);
        for (const { direction } of same.groups.flatMap(({ changes }) => changes))
          expect(["same", "not-known"]).toContain(direction);
        const [there, back] = [compareRounds(one, other), compareRounds(other, one)];
        for (const [at, list] of there.lists.entries()) {
          expect(back.lists[at]?.opened.toSorted()).toEqual(list.closed.toSorted());
          expect(back.lists[at]?.widened.toSorted()).toEqual(list.narrowed.toSorted());
        }
      }),
      { numRuns: 30 },
    );
  });

  it("hold every figure once, in 0..1, and every word in plain text", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { facts, groups, lists } = said(id, given);
        for (const { figures } of groups) {
          expect(new Set(figures.map(({ key }) => key)).size).toBe(figures.length);
          for (const { score, label } of figures) {
            expect(score === null || (score >= 0 && score <= 1)).toBe(true);
            expect(label.length).toBeGreaterThan(2);
          }
        }
        for (const { value } of facts) expect(value === null || value.length > 2).toBe(true);
        for (const { need } of lists.flatMap(({ findings }) => findings))
          expect(need === null || (need >= 0 && need <= 1)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

const gone = ({ closed, opened, narrowed, widened }: ListChange) => [
  ...closed,
  ...opened,
  ...narrowed,
  ...widened,
];
