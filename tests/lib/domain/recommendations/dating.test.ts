import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { freshnessOf } from "@/lib/domain/recommendations/dating";
import { industryWords } from "@/lib/domain/recommendations/industry-groups";
import { recommend } from "@/lib/domain/recommendations/recommend";
import { RULE_SETS, RULES, ruleById } from "@/lib/domain/recommendations/rules";
import { scopeOf } from "@/lib/domain/recommendations/scope";
import { factsOf } from "./firms";
import { answersThatFire, circumstancesOf } from "./triggers";

const isDay = (day: string) => /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(day).toISOString().startsWith(day);
const ruleOf = (id: string) => {
  const rule = ruleById(id);
  if (!rule) throw new Error(id);
  return rule;
};

// A recommendation whose words or triggers change is a new version: give it (or its set) the day, then renew the mark.
const MARKS = {
  activities: "2026-11-22 16d893cc22d9",
  "before-exporting": "2026-11-22 c8964024d029",
  "by-industry": "2026-11-22 4c4a974cadff",
  customers: "2026-11-22 b7b1bf983a0f",
  deciding: "2026-11-22 2349d302ead9",
  departments: "2026-11-22 29e3d9669d5b",
  difficulties: "2026-11-22 968a066421ab",
  "export-plan": "2026-11-22 b9012d32c024",
  industry: "2026-11-22 74cb6ca5263d",
  institutions: "2026-11-22 606b334aca17",
  "knowledge-management": "2026-11-22 14e317bbb8d5",
  market: "2026-11-22 d9b01778f9dc",
  navigator: "2026-11-22 e26a408c0781",
  networks: "2026-11-22 561ba60fd7ef",
  operations: "2026-11-22 bfe2b37f3697",
  organisation: "2026-11-22 98481a27371c",
  orientation: "2026-11-22 6cdba281d781",
  outlook: "2026-11-22 d909ed6c740a",
  people: "2026-11-22 5d556fac9ef0",
  sharing: "2026-11-22 75727b57ae4c",
  skills: "2026-11-22 c6c2ed9318c5",
  start: "2026-11-22 c2037a2517fe",
  strengths: "2026-11-22 f001137ca36e",
  support: "2026-11-22 74420fac7f0c",
  technology: "2026-11-22 89a36137b9df",
  unsupported: "2026-11-22 28c0f35f5eba",
};

describe("every recommendation", () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))("%s has a scope and its two days", (_, rule) => {
    expect(rule.scope).toMatch(/^firms .+ call for it \(.+\)$/);
    expect([rule.since, rule.reviewBy].filter((day) => !isDay(day))).toEqual([]);
    expect(rule.reviewBy > rule.since).toBe(true);
  });

  it("names industries in words", () => {
    const named = RULES.flatMap(({ triggers }) => triggers.map((one) => circumstancesOf(one).industries));
    for (const codes of named) if (codes) expect(industryWords(codes)).toMatch(/[a-z]{4}/);
  });

  it("has the day of the version that its words are of", () => {
    const marks = RULE_SETS.map(({ id, since, rules }) => [
      id,
      `${[since, ...rules.flatMap((rule) => rule.since ?? [])].toSorted().at(-1)} ${markOf(rules)}`,
    ]);
    expect(Object.fromEntries(marks)).toEqual(MARKS);
  });

  it("carries scope and days into the result that gives it", () => {
    const [trigger] = ruleOf("by-industry-retail").triggers;
    if (!trigger) throw new Error("no trigger");
    const profile = { asOfYear: 2026, industry: { section: "G", division: "47" } };
    const { first, rest } = recommend(factsOf(answersThatFire(trigger, "initial"), profile));
    const { scope, since, reviewBy } = ruleOf("by-industry-retail");
    const given = [...first, ...rest].find(({ id }) => id === "by-industry-retail");
    expect(given).toMatchObject({ scope, since, reviewBy });
  });
});

const markOf = (rules: readonly object[]) =>
  createHash("sha256").update(JSON.stringify(rules)).digest("hex").slice(0, 12);

describe("the scope", () => {
  it("names phase, industry, what was said, theme and questionnaires", () => {
    expect(ruleOf("by-industry-unfamiliar-market").scope).toBe(
      "firms that have been abroad for more than five years in medicines, electronics, software and research, when their answers on markets and trades abroad call for it (Knowledge and innovation; Strengths for high technology)",
    );
    expect(ruleOf("orientation-easy-orders").scope).toContain(
      "that say “They find us and ask, and we answer”",
    );
    expect(ruleOf("people-role-model").scope).toMatch(/^firms that are not abroad yet, of every industry,/);
  });

  it("is as wide as the widest trigger", () => {
    const because = "You are on the way.";
    const triggers = [
      { kind: "phase", phases: ["pre"], because, need: 1 },
      { kind: "step", step: "modes" },
    ] as const;
    expect(scopeOf({ triggers, theme: "way-in" })).toMatch(/^firms in every phase, of every industry,/);
    expect(scopeOf({ triggers: triggers.slice(0, 1), theme: "way-in" })).toMatch(
      /^firms that are not abroad/,
    );
  });
});

describe("the freshness of advice", () => {
  const { scope, since, reviewBy } = ruleOf("people-role-model");
  const given = { id: "people-role-model", scope, since, reviewBy };

  it("holds through the day of review, and has passed the day after", () => {
    expect(freshnessOf(given, reviewBy)).toMatchObject({ overdue: false, renewed: null, withdrawn: false });
    const after = new Date(new Date(reviewBy).getTime() + 86_400_000).toISOString().slice(0, 10);
    expect(freshnessOf(given, after).overdue).toBe(true);
  });

  it("takes over a later day of review of the same version, and never that of another one", () => {
    expect(freshnessOf({ ...given, reviewBy: "2026-12-01" }, "2027-01-01")).toMatchObject({
      reviewBy,
      overdue: false,
    });
    const older = { ...given, since: "2025-03-01", reviewBy: "2026-03-01" };
    expect(freshnessOf(older, "2026-03-02")).toMatchObject({
      since: "2025-03-01",
      reviewBy: "2026-03-01",
      overdue: true,
      renewed: since,
    });
  });

  it("says of undated advice which version there is now, and of dropped advice that there is none", () => {
    expect(freshnessOf({ id: "people-role-model" }, "2027-01-01")).toEqual({
      scope,
      since: null,
      reviewBy: null,
      overdue: false,
      renewed: since,
      withdrawn: false,
    });
    expect(freshnessOf({ ...given, id: "dropped" }, "2027-01-01")).toMatchObject({
      scope,
      renewed: null,
      withdrawn: true,
    });
  });
});
