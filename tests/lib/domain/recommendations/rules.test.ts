import { describe, expect, it } from "vitest";
import { allItems } from "@/lib/domain/instruments/engine";
import { KNOWLEDGE_INNOVATION_V1 as V1 } from "@/lib/domain/instruments/knowledge-innovation-v1";
import type { Answers } from "@/lib/domain/instruments/types";
import { diagnose } from "@/lib/domain/knowledge-innovation/diagnose";
import { findingsOf } from "@/lib/domain/recommendations/fire";
import { RULES, ruleById } from "@/lib/domain/recommendations/rules";
import { standingOf } from "@/lib/domain/recommendations/standing";
import { SOURCES } from "@/lib/domain/sources";
import { PHASES } from "@/lib/domain/vocabulary";
import { allAt } from "../knowledge-innovation/firms";
import { answersThatFire, STANDING } from "./triggers";

const repeated = (texts: readonly string[]) => texts.filter((text, at) => texts.indexOf(text) !== at);
const words = (text: string) => text.split(/\s+/).length;
const items = new Map(allItems(V1).map((item) => [item.key, item]));
const textsOf = (rule: (typeof RULES)[number]) => [
  rule.title,
  rule.why,
  rule.inside,
  rule.agency,
  ...rule.how,
];

const standing = (answers: Answers) =>
  standingOf({ answers, diagnoses: { "knowledge-innovation": diagnose(V1, answers) } });

describe.each(RULES.map((rule) => [rule.id, rule] as const))("the rule %s", (_, rule) => {
  it("fires by each of its triggers, in every phase that the trigger names", () => {
    for (const trigger of rule.triggers) {
      const named = "phases" in trigger ? trigger.phases : undefined;
      const fired = (named ?? PHASES).filter((phase) => {
        const answers = answersThatFire(trigger, phase);
        return findingsOf({ ...rule, triggers: [trigger] }, standing(answers)).length > 0;
      });
      if (named) expect(fired).toEqual(named);
      else expect(fired).not.toEqual([]);
    }
  });

  it("does not fire for a firm that has everything in place and names no trouble", () => {
    const answers = allAt(5, STANDING.experienced);
    expect(findingsOf(rule, standing(answers))).toEqual([]);
  });

  it("reads only items and options that the questionnaire has, and moves only such items", () => {
    for (const trigger of rule.triggers) {
      if (!("item" in trigger)) continue;
      const item = items.get(trigger.item);
      const options = item && item.kind !== "level" ? item.options.map((option) => option.id) : [];
      const named =
        trigger.kind === "chosen" ? trigger.anyOf : trigger.kind === "missing" ? trigger.noneOf : [];
      expect(named.filter((option) => !options.includes(option))).toEqual([]);
      if (trigger.kind === "level") expect(item?.kind).toBe("level");
    }
    expect(rule.expects.length).toBeGreaterThan(0);
    expect(rule.expects.filter((key) => !items.has(key))).toEqual([]);
  });

  it("says what to do in two to four steps and whole sentences", () => {
    expect(rule.how.length).toBeGreaterThanOrEqual(2);
    expect(rule.how.length).toBeLessThanOrEqual(4);
    expect(rule.title).not.toMatch(/[.:;]$/);
    expect(words(rule.title)).toBeLessThanOrEqual(14);
    expect(
      [rule.why, rule.inside, rule.agency, ...rule.how].filter((text) => !/^[A-Z].*[.?]$/.test(text)),
    ).toEqual([]);
    expect(textsOf(rule).filter((text) => words(text) > 45)).toEqual([]);
  });

  it("names a source that exists, and where in it", () => {
    expect(rule.source.id === null ? rule.source.judgement : rule.source.id in SOURCES).toBe(true);
    if (rule.source.id !== null) expect(rule.source.where).toBeTruthy();
  });

  it("serves what its triggers are about", () => {
    const served = rule.triggers.flatMap((trigger) => (trigger.kind === "gap" ? trigger.knowledge : []));
    expect(served.filter((kind) => !rule.knowledge.includes(kind))).toEqual([]);
    expect(rule.innovations.length).toBeGreaterThan(0);
  });
});

describe("all rules together", () => {
  it("have ids of their own, by which each can be opened", () => {
    expect(repeated(RULES.map((rule) => rule.id))).toEqual([]);
    for (const rule of RULES) expect(ruleById(rule.id)).toBe(rule);
    expect(ruleById("no-such-rule")).toBeNull();
  });

  it("never say the same twice", () => {
    expect(repeated(RULES.flatMap(textsOf))).toEqual([]);
  });

  it("leave no gap of any phase and no unsupported innovation without advice", () => {
    for (const phase of PHASES) {
      const answers = answersThatFire({ kind: "unsupported", innovation: "product" }, phase);
      const { gaps } = diagnose(V1, answers);
      expect(gaps.length).toBeGreaterThan(0);
      for (const { knowledge } of gaps) {
        const advice = RULES.flatMap((rule) => rule.triggers).filter(
          (trigger) =>
            trigger.kind === "gap" &&
            trigger.knowledge.includes(knowledge) &&
            (trigger.phases ?? PHASES).includes(phase),
        );
        expect(advice, `${knowledge} in ${phase}`).not.toEqual([]);
      }
    }
    const unsupported = RULES.flatMap((rule) => rule.triggers).filter(({ kind }) => kind === "unsupported");
    expect(unsupported).toHaveLength(4);
  });

  it("answer each problem and each difficulty that a firm can name", () => {
    const answered = RULES.flatMap((rule) => rule.triggers).flatMap((trigger) =>
      trigger.kind === "chosen" ? trigger.anyOf.map((option) => `${trigger.item} ${option}`) : [],
    );
    for (const key of ["management.problems", "management.difficulties"]) {
      const item = items.get(key);
      const options = item && item.kind !== "level" ? item.options.filter((option) => !option.exclusive) : [];
      expect(options.map((option) => `${key} ${option.id}`).filter((one) => !answered.includes(one))).toEqual(
        [],
      );
    }
  });
});
