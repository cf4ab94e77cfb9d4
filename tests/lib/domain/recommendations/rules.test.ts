import { describe, expect, it } from "vitest";
import type { Facts } from "@/lib/domain/recommendations/facts";
import { findingsOf } from "@/lib/domain/recommendations/fire";
import { RULES, ruleById } from "@/lib/domain/recommendations/rules";
import { standingOf } from "@/lib/domain/recommendations/standing";
import type { Rule, Trigger } from "@/lib/domain/recommendations/types";
import { isNaceDivision, isNaceSection } from "@/lib/domain/reference/nace";
import { SOURCES } from "@/lib/domain/sources";
import { INNOVATIONS, KNOWLEDGE, PHASES, SERVICES } from "@/lib/domain/vocabulary";
import { factsOf, ITEMS, inPlace } from "./firms";
import { answersThatFire, circumstancesOf, industryOf, phasesOf, profileThatFires } from "./triggers";

const repeated = (texts: readonly string[]) => texts.filter((text, at) => texts.indexOf(text) !== at);
const words = (text: string) => text.split(/\s+/).length;
const textsOf = (rule: Rule) => [rule.title, rule.why, rule.inside, rule.agency, ...rule.how];
const fires = (rule: Rule, trigger: Trigger, facts: Facts) =>
  findingsOf({ ...rule, triggers: [trigger] }, standingOf(facts)).length > 0;
const firing = (trigger: Trigger, phase: (typeof PHASES)[number]) =>
  factsOf(answersThatFire(trigger, phase), profileThatFires(trigger));

const WITHOUT_TROUBLE = ["relationship", "transaction", "both"].flatMap((orientation) =>
  ["47", "62", "31", "72"].map((code, at) => {
    const answers = inPlace(at % 2 ? "initial" : "experienced", orientation);
    return standingOf(factsOf(answers, { asOfYear: 2026, industry: industryOf(code) }));
  }),
);

describe.each(RULES.map((rule) => [rule.id, rule] as const))("the rule %s", (_, rule) => {
  it("fires by each of its triggers, in every phase that the trigger names", () => {
    for (const trigger of rule.triggers) {
      const named = phasesOf(trigger);
      const fired = (named ?? PHASES).filter((phase) => fires(rule, trigger, firing(trigger, phase)));
      if (named) expect(fired).toEqual(named);
      else expect(fired, JSON.stringify(trigger)).not.toEqual([]);
    }
  });

  it("fires for none but the firms that a trigger is meant for", () => {
    for (const trigger of rule.triggers) {
      const { phases, industries, answered = [] } = circumstancesOf(trigger);
      const at = phases?.[0] ?? "experienced";
      const { answers } = firing(trigger, at);
      if (industries) {
        expect(fires(rule, trigger, factsOf(answers))).toBe(false);
        const elsewhere = { asOfYear: 2026, industry: industryOf("01") };
        expect(fires(rule, trigger, factsOf(answers, elsewhere))).toBe(false);
      }
      for (const { item } of answered) {
        const { [item]: _left, ...others } = answers;
        expect(fires(rule, trigger, factsOf(others))).toBe(false);
      }
      for (const phase of PHASES.filter((one) => phases && !phases.includes(one)))
        expect(fires(rule, trigger, firing(trigger, phase))).toBe(false);
    }
  });

  it("does not fire for a firm that has everything in place and names no trouble", () => {
    for (const standing of WITHOUT_TROUBLE) expect(findingsOf(rule, standing)).toEqual([]);
  });

  it("reads only items and options that the questionnaires have, and moves only such items", () => {
    for (const trigger of rule.triggers) {
      const { answered = [], industries = [] } = circumstancesOf(trigger);
      for (const { item, anyOf } of answered) expect(unknownOptions(item, anyOf)).toEqual([]);
      expect(industries.filter((code) => !isNaceSection(code) && !isNaceDivision(code))).toEqual([]);
      if (trigger.kind === "low")
        expect(trigger.items.filter((key) => ITEMS.get(key)?.kind !== "level")).toEqual([]);
      if (!("item" in trigger)) continue;
      if (trigger.kind === "level") expect(ITEMS.get(trigger.item)?.kind).toBe("level");
      else expect(unknownOptions(trigger.item, optionsIn(trigger))).toEqual([]);
      if (trigger.kind === "ranked") expect(ITEMS.get(trigger.item)?.kind).toBe("rank");
    }
    expect(rule.expects.length).toBeGreaterThan(0);
    expect(rule.expects.filter((key) => !ITEMS.has(key))).toEqual([]);
    expect(repeated(rule.expects)).toEqual([]);
  });

  it("says what to do in two to four steps and whole sentences", () => {
    expect(rule.how.length).toBeGreaterThanOrEqual(2);
    expect(rule.how.length).toBeLessThanOrEqual(4);
    expect(rule.title).not.toMatch(/[.:;]$/);
    expect(words(rule.title)).toBeLessThanOrEqual(14);
    const sentences = rule.triggers.flatMap((trigger) => ("because" in trigger ? [trigger.because] : []));
    expect(
      [rule.why, rule.inside, rule.agency, ...rule.how, ...sentences].filter(
        (text) => !/^[A-Z].*[.?]$/.test(text),
      ),
    ).toEqual([]);
    expect(textsOf(rule).filter((text) => words(text) > 45)).toEqual([]);
  });

  it("names a source that exists and where in it, and kinds of help that exist", () => {
    expect(rule.source.id === null ? rule.source.judgement : rule.source.id in SOURCES).toBe(true);
    if (rule.source.id !== null) expect(rule.source.where).toBeTruthy();
    expect(rule.services.length).toBeGreaterThan(0);
    expect(rule.services.filter((service) => !SERVICES.includes(service))).toEqual([]);
    expect(repeated(rule.services)).toEqual([]);
  });

  it("serves what its triggers are about", () => {
    const gaps = rule.triggers.flatMap((trigger) => (trigger.kind === "gap" ? trigger.knowledge : []));
    expect(gaps.filter((kind) => !rule.knowledge.includes(kind))).toEqual([]);
    const attempted = rule.triggers.flatMap((trigger) =>
      trigger.kind === "unsupported" ? [trigger.innovation] : [],
    );
    expect(attempted.filter((kind) => !rule.innovations.includes(kind))).toEqual([]);
    expect(rule.knowledge.filter((kind) => !KNOWLEDGE.includes(kind))).toEqual([]);
    expect(rule.innovations.filter((kind) => !INNOVATIONS.includes(kind))).toEqual([]);
  });
});

function optionsIn(trigger: Trigger): readonly string[] {
  if (trigger.kind === "missing") return trigger.noneOf;
  return trigger.kind === "chosen" || trigger.kind === "ranked" ? trigger.anyOf : [];
}

function unknownOptions(key: string, named: readonly string[]): string[] {
  const item = ITEMS.get(key);
  const options = item && item.kind !== "level" ? item.options.map(({ id }) => id) : [];
  return named.filter((option) => !options.includes(option));
}

describe("all rules together", () => {
  it("are at least ninety-five", () => expect(RULES.length).toBeGreaterThanOrEqual(95));

  it("have ids of their own, by which each can be opened", () => {
    expect(repeated(RULES.map((rule) => rule.id))).toEqual([]);
    for (const rule of RULES) expect(ruleById(rule.id)).toBe(rule);
    expect(ruleById("no-such-rule")).toBeNull();
  });

  it("never use the same text twice", () => {
    expect(repeated(RULES.flatMap(textsOf))).toEqual([]);
  });

  it("never say the same in other words where the same makes them fire", () => {
    const alike = RULES.flatMap((one, at) =>
      RULES.slice(at + 1).flatMap((other) => {
        const shared = one.triggers.some((a) => other.triggers.some((b) => subjects(a, b)));
        return shared && likeness(one, other) >= ALIKE ? [`${one.id} ${other.id}`] : [];
      }),
    );
    expect(alike).toEqual([]);
  });
});

/** Whether the same answers can make both triggers fire. */
function subjects(one: Trigger, other: Trigger): boolean {
  const phases = phasesOf(other) ?? PHASES;
  if (!(phasesOf(one) ?? PHASES).some((phase) => phases.includes(phase))) return false;
  const about = (trigger: Trigger): string[] => {
    if (trigger.kind === "low") return [...trigger.items];
    if (trigger.kind === "gap") return trigger.knowledge.map((kind) => `gap ${kind}`);
    if (trigger.kind === "part") return trigger.parts.map((part) => `part ${part}`);
    if (trigger.kind === "level") return [trigger.item];
    if ("item" in trigger) return optionsIn(trigger).map((option) => `${trigger.item} ${option}`);
    return [JSON.stringify(trigger)];
  };
  const names = about(one);
  return about(other).some((name) => names.includes(name));
}

/** From here on two rules would read as the same advice. */
const ALIKE = 0.4;

/** Share of the words of weight that two rules have in common, 0..1. */
function likeness(one: Rule, other: Rule): number {
  const [mine, theirs] = [one, other].map(
    (rule) =>
      new Set(
        [rule.title, ...rule.how]
          .join(" ")
          .toLowerCase()
          .split(/[^a-z]+/)
          .filter((word) => word.length > 4),
      ),
  );
  const common = [...(mine ?? [])].filter((word) => theirs?.has(word)).length;
  return common / Math.max(1, Math.min(mine?.size ?? 0, theirs?.size ?? 0));
}
