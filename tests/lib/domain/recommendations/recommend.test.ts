import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KNOWLEDGE_INNOVATION_V1 as V1 } from "@/lib/domain/instruments/knowledge-innovation-v1";
import type { Answers } from "@/lib/domain/instruments/types";
import { diagnose } from "@/lib/domain/knowledge-innovation/diagnose";
import { recommend, subjectOf } from "@/lib/domain/recommendations/recommend";
import { ruleById } from "@/lib/domain/recommendations/rules";
import { scoreOf } from "@/lib/domain/recommendations/score";
import {
  allAt,
  anyAnswers,
  EXPERIENCED,
  FIRST_YEARS,
  knows,
  level,
  levelKeys,
  multiple,
  NEVER,
  UNKNOWN,
} from "../knowledge-innovation/firms";

const adviceFor = (answers: Answers) =>
  recommend({ answers, diagnoses: { "knowledge-innovation": diagnose(V1, answers) } });
const ids = (list: readonly { id: string }[]) => list.map((one) => one.id);

describe("what firms are advised", () => {
  it("a firm that has never been abroad is first asked whether it should go at all", () => {
    expect(ids(adviceFor(allAt(2, NEVER)).first)[0]).toBe("start-should-we");
  });

  it("a firm in its first years that knows little of its customers is sent to them", () => {
    const little = knows("consumers", [level(1), level(1), level(1), level(1)]);
    const { first } = adviceFor({ ...allAt(4, FIRST_YEARS), ...little });
    expect(ids(first)).toContain("consumers-working-day");
  });

  it("a firm that makes new products for buyers it does not know is told to show them first", () => {
    const little = knows("consumers", [level(1), level(1), level(1), level(1)]);
    const { first } = adviceFor({ ...allAt(4, EXPERIENCED), ...little });
    expect(ids(first)).toContain("unsupported-product");
  });

  it("a firm with everything in place and no trouble is advised nothing", () => {
    expect(adviceFor(allAt(5, EXPERIENCED))).toEqual({ first: [], rest: [] });
  });

  it("a firm that answers “I don't know” throughout is told to find out, in words that say so", () => {
    const unknown = Object.fromEntries(levelKeys.map((key) => [key, UNKNOWN]));
    const { first } = adviceFor({ ...FIRST_YEARS, ...unknown });
    expect(first).toHaveLength(6);
    expect(first.every((one) => one.because.some((reason) => /not known/.test(reason.because)))).toBe(true);
  });

  it("the same work counts for less the longer it takes", () => {
    const measure = { need: 1, gap: 0.5, breadth: 1 };
    expect([scoreOf(measure, "small"), scoreOf(measure, "medium"), scoreOf(measure, "large")]).toEqual([
      0.5, 0.25, 0.166667,
    ]);
  });
});

describe("whatever is answered", () => {
  it("at most six come first, nothing is lost or doubled, and each list falls by score and then id", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { first, rest } = adviceFor(answers);
        expect(first.length).toBeLessThanOrEqual(6);
        if (rest.length > 0) expect(first).toHaveLength(6);
        expect(new Set(ids([...first, ...rest])).size).toBe(first.length + rest.length);
        for (const list of [first, rest]) {
          const sorted = list.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
          expect(ids(list)).toEqual(ids(sorted));
        }
      }),
    );
  });

  it("no two of the first six serve the very same knowledge while another one waits", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { first, rest } = adviceFor(answers);
        const subjects = first.flatMap((one) => subjectOf(one) ?? []);
        const doubled = subjects.length > new Set(subjects).size;
        const waiting = rest.filter((one) => !subjects.includes(subjectOf(one) ?? one.id));
        if (doubled) expect(ids(waiting)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("each has a score in 0..1 and reasons that name answers, and can be opened as a rule", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { first, rest } = adviceFor(answers);
        for (const one of [...first, ...rest]) {
          expect(one.score > 0 && one.score <= 1).toBe(true);
          expect(one.because.length).toBeGreaterThan(0);
          expect(one.because.every((reason) => reason.items.length > 0 && reason.because.length > 0)).toBe(
            true,
          );
          expect(ruleById(one.id)?.title).toBe(one.title);
        }
      }),
    );
  });

  it("the order in which answers, choices and results stand never matters", () => {
    const turned = <T>(list: readonly T[]) => [...list].reverse();
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const backwards = Object.fromEntries(
          turned(Object.entries(answers)).map(([key, answer]) => [
            key,
            answer.kind === "multiple" ? multiple(...turned(answer.choices)) : answer,
          ]),
        );
        const found = diagnose(V1, answers);
        const { knowledge, innovations, activities, map, gaps, unsupported } = found;
        const shuffled = {
          ...found,
          knowledge: turned(knowledge),
          innovations: turned(innovations),
          activities: turned(activities),
          map: turned(map),
          gaps: turned(gaps),
          unsupported: turned(unsupported).map((one) => ({ ...one, lacking: turned(one.lacking) })),
        };
        expect(recommend({ answers: backwards, diagnoses: { "knowledge-innovation": shuffled } })).toEqual(
          adviceFor(answers),
        );
      }),
    );
  });
});
