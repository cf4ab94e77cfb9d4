import { describe, expect, it } from "vitest";
import { compareWithPublished } from "@/lib/domain/benchmark/compare";
import { INNOVATION_QUESTION, SHARED_QUESTIONS } from "@/lib/domain/benchmark/questions";
import { RESPONDENTS, SURVEY } from "@/lib/domain/benchmark/survey";
import { allItems } from "@/lib/domain/instruments/engine";
import { KNOWLEDGE_INNOVATION_V1 as V1 } from "@/lib/domain/instruments/knowledge-innovation-v1";
import type { Answers } from "@/lib/domain/instruments/types";
import { diagnose } from "@/lib/domain/knowledge-innovation/diagnose";
import {
  abroad,
  allAt,
  FIRST_YEARS,
  level,
  multiple,
  NEVER,
  single,
  UNKNOWN,
} from "../knowledge-innovation/firms";

const compare = (answers: Answers) => compareWithPublished(V1, answers, diagnose(V1, answers));
const cells = (answers: Answers, question: string) =>
  Object.fromEntries(
    compare(answers)
      .rows.filter((row) => row.questionId === question)
      .map((row) => [row.optionId, row.firm]),
  );

describe("the published survey", () => {
  const sums = Object.fromEntries(
    [...SHARED_QUESTIONS, ...RESPONDENTS]
      .filter((question) => !question.multiple)
      .map(({ id, shares }) => [id, shares.reduce((sum, share) => sum + (share.percent ?? 0), 0)]),
  );

  it("counts the firms asked, returned and left out", () => {
    expect(SURVEY.returned - SURVEY.excluded).toBe(SURVEY.n);
  });

  it("adds up to 100 for each question with one answer, but for the one that the source prints with 97", () => {
    const { policy, ...others } = sums;
    expect(policy).toBe(97);
    expect([...new Set(Object.values(others))]).toEqual([100]);
  });

  it("sets its options beside those of the questionnaire", () => {
    for (const question of SHARED_QUESTIONS) {
      const item = allItems(V1).find((one) => one.key === question.item);
      const options = item && item.kind !== "level" ? item.options.map((option) => option.id) : [];
      expect(question.shares.map((share) => share.option).filter((one) => !options.includes(one))).toEqual(
        [],
      );
      expect(item?.kind).toBe(question.multiple ? "multiple" : "single");
    }
  });

  it("has shares in 0..100 and none invented where the source prints none", () => {
    const shares = [...SHARED_QUESTIONS, INNOVATION_QUESTION, ...RESPONDENTS].flatMap((one) => one.shares);
    expect(shares.filter(({ percent }) => percent !== null && !(percent > 0 && percent <= 100))).toEqual([]);
    expect(shares.filter(({ percent }) => percent === null).map(({ option }) => option)).toEqual([
      "direct-investment",
    ]);
  });
});

describe("a firm beside the survey", () => {
  it("shows what it picked, what it did not, and nothing where it does not know", () => {
    const answers: Answers = {
      ...FIRST_YEARS,
      "management.sharing-ways": multiple("messages", "meetings"),
      "management.policy-fit": single("wrong"),
      "management.problems": UNKNOWN,
    };
    expect(cells(answers, "sharing")).toEqual({
      messages: true,
      platform: false,
      meetings: true,
      projects: false,
    });
    expect(cells(answers, "policy")).toMatchObject({ wrong: true, "in-line": false });
    expect(Object.values(cells(answers, "problems"))).toEqual([null, null, null, null, null]);
    expect(cells(answers, "years-abroad")).toMatchObject({ "3-to-5": true, "up-to-3": false });
  });

  it("counts an innovation from the level at which it was tried for real", () => {
    const answers: Answers = {
      ...FIRST_YEARS,
      "innovation.marketing.extent": level(3),
      "innovation.marketing.parts": multiple("pricing"),
      "innovation.product.extent": level(2),
      "innovation.process.extent": UNKNOWN,
    };
    expect(cells(answers, "innovations")).toEqual({
      marketing: true,
      pricing: true,
      product: false,
      management: null,
      process: null,
    });
    expect(cells(allAt(1, FIRST_YEARS), "innovations")).toMatchObject({ marketing: false, pricing: false });
  });

  it("leaves out answers to questions that are no longer asked", () => {
    const left: Answers = { ...abroad("over-15"), ...NEVER, "phase.markets": single("3-4") };
    expect(Object.values(cells(left, "markets")).every((firm) => firm === null)).toBe(true);
    expect(Object.values(cells(left, "years-abroad")).every((firm) => firm === null)).toBe(true);
  });

  it("is told who the sample is, and that nobody in it stood before the first market", () => {
    expect(compare(FIRST_YEARS)).toMatchObject({ n: 179, phaseNote: null });
    expect(compare(FIRST_YEARS).caveat).toMatch(/Russian firms.*acquaintances.*already abroad/s);
    expect(compare(NEVER).phaseNote).toMatch(/not abroad yet/);
  });
});
