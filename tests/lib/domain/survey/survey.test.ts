import { describe, expect, it } from "vitest";
import { SURVEY } from "@/lib/domain/benchmark/survey";
import { allItems, readyToSubmit, visibleItems } from "@/lib/domain/instruments/engine";
import { INSTRUMENTS } from "@/lib/domain/instruments/registry";
import { SURVEY_V1 } from "@/lib/domain/instruments/survey-v1";
import type { Answers } from "@/lib/domain/instruments/types";
import { hasModel, judges, MODELS } from "@/lib/domain/models/registry";
import { describeSurvey } from "@/lib/domain/survey/describe";
import { gaveAnswer } from "@/lib/domain/survey/own-answer";
import { SURVEY_QUESTIONS } from "@/lib/domain/survey/questions";

// The published figures as the source prints them, independent of the portal's labels.
const PUBLISHED: Record<number, (number | null)[]> = {
  1: [57, 43],
  2: [27, 21, 19, 12, 15, 6],
  3: [34, 31, 7, 15, 8, 5],
  4: [3, 12, 19, 34, 32],
  5: [35, 70, 30, 2, null],
  6: [37, 24, 18, 11, 6, 4],
  7: [69, 23, 8],
  8: [73, 14, 4, 7, 2],
  9: [],
  10: [72, 64, 54, 38, 37, 32],
  11: [81, 76, 74, 63, 52],
  12: [63, 39, 26, 11],
  13: [94, 77, 42, 27],
  14: [58, 26, 9, 4],
  15: [87, 76, 44, 22, 2],
};

const single = (choice: string) => ({ kind: "single", choice }) as const;
const multiple = (...choices: string[]) => ({ kind: "multiple", choices }) as const;

describe("the survey as a questionnaire", () => {
  it("asks the source's fifteen questions in their order, and one that leads in", () => {
    expect(SURVEY_QUESTIONS.map(({ number }) => number)).toEqual(
      Array.from({ length: 15 }, (_, at) => at + 1),
    );
    const keys = allItems(SURVEY_V1).map(({ key }) => key);
    const places = SURVEY_QUESTIONS.map(({ item }) => keys.indexOf(item));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect([...places].sort((one, other) => one - other)).toEqual(places);
    expect(keys).toHaveLength(17);
  });

  it("has an answer for every published figure", () => {
    const items = new Map(allItems(SURVEY_V1).map((item) => [item.key, item]));
    for (const { figures, number } of SURVEY_QUESTIONS) {
      const missing = figures.filter(({ item, option }) => {
        const asked = items.get(item);
        return !asked || asked.kind === "level" || !asked.options.some(({ id }) => id === option);
      });
      expect({ number, missing }).toEqual({ number, missing: [] });
    }
  });

  it("counts every answer that it offers", () => {
    const counted = new Set(
      SURVEY_QUESTIONS.flatMap(({ figures }) => figures.map(({ item, option }) => `${item} ${option}`)),
    );
    const asked = SURVEY_QUESTIONS.flatMap(({ item }) =>
      allItems(SURVEY_V1).filter(({ key }) => key === item),
    );
    const offered = asked.flatMap((item) =>
      item.kind === "level" ? [] : item.options.map(({ id }) => `${item.key} ${id}`),
    );
    expect(offered.filter((one) => !counted.has(one))).toEqual([]);
  });

  it.each(SURVEY_QUESTIONS.map((question) => [question.number, question] as const))(
    "sets the printed figures of question %i beside its answers",
    (number, { figures, published }) => {
      const printed = figures.filter(({ label }) => label !== null).map(({ percent }) => percent);
      const by = (one: number | null, other: number | null) => (one ?? -1) - (other ?? -1);
      expect(printed.sort(by)).toEqual([...(PUBLISHED[number] ?? [])].sort(by));
      expect(published).toBe((PUBLISHED[number] ?? []).length > 0);
    },
  );

  it("adds up to 100 where one answer is given, but for question 14, which is said", () => {
    const sums = SURVEY_QUESTIONS.filter(({ multiple: several, published }) => !several && published).map(
      ({ number, figures }) => [number, figures.reduce((sum, { percent }) => sum + (percent ?? 0), 0)],
    );
    expect(sums.filter(([, sum]) => sum !== 100)).toEqual([[14, 97]]);
    expect(SURVEY_QUESTIONS[13]?.note).toContain("97");
    expect(SURVEY.n).toBe(179);
  });

  it("says where the source contradicts itself, leaves a figure out, or prints none", () => {
    expect(SURVEY_QUESTIONS[4]?.note).toMatch(/import 70 and export 35/);
    expect(SURVEY_QUESTIONS[4]?.note).toMatch(/Direct investment/);
    expect(SURVEY_QUESTIONS[8]?.note).toMatch(/without figures/);
  });

  it("takes over what other questionnaires ask in the same words", () => {
    const others = INSTRUMENTS.filter(({ id }) => id !== "survey").flatMap(allItems);
    for (const item of allItems(SURVEY_V1)) {
      const twins = others.filter(({ key }) => key === item.key);
      const { when: _, ...own } = item;
      for (const { when: __, ...twin } of twins) expect(own).toEqual(twin);
      if (!item.key.startsWith("survey.")) expect(twins).not.toEqual([]);
    }
  });

  it("asks a firm that is not abroad nothing about its business there, and of pricing only who names marketing", () => {
    const home: Answers = { "phase.active": single("never"), "survey.innovations": multiple("product") };
    const asked = visibleItems(SURVEY_V1, home).map(({ key }) => key);
    expect(asked).not.toContain("phase.forms");
    expect(asked).not.toContain("survey.geography");
    expect(asked).not.toContain("innovation.marketing.parts");
    const sells: Answers = { "phase.active": single("both"), "survey.innovations": multiple("marketing") };
    const more = visibleItems(SURVEY_V1, sells).map(({ key }) => key);
    expect(more).toEqual(
      expect.arrayContaining(["phase.forms", "survey.geography", "innovation.marketing.parts"]),
    );
  });
});

describe("what a firm said in it", () => {
  const answers: Answers = {
    "phase.active": single("never"),
    "phase.forms": multiple("export"),
    "survey.innovations": multiple("product"),
    "innovation.marketing.parts": multiple("pricing"),
    "management.policy-fit": { kind: "unknown" },
  };

  it("keeps the answers that count and makes no judgement of them", () => {
    const said = describeSurvey(SURVEY_V1, answers);
    expect(Object.keys(said.answers).sort()).toEqual([
      "management.policy-fit",
      "phase.active",
      "survey.innovations",
    ]);
    expect(hasModel("survey")).toBe(true);
    expect(MODELS.survey.gives).toBe("description");
    expect(["knowledge-innovation", "entry-mode", "survey"].map(judges)).toEqual([true, true, false]);
    expect(readyToSubmit(SURVEY_V1, answers).ready).toBe(false);
  });

  it("tells given, not given and not known apart", () => {
    const said = describeSurvey(SURVEY_V1, answers).answers;
    const gave = (item: string, option: string, question = item) =>
      gaveAnswer(said, { item, option }, question);
    expect(gave("survey.innovations", "product")).toBe(true);
    expect(gave("survey.innovations", "marketing")).toBe(false);
    expect(gave("innovation.marketing.parts", "pricing", "survey.innovations")).toBe(false);
    expect(gave("management.policy-fit", "in-line")).toBeNull();
    expect(gave("phase.forms", "export")).toBeNull();
  });
});
