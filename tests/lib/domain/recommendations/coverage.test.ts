import { describe, expect, it } from "vitest";
import { COMPONENTS } from "@/lib/domain/antecedents/components";
import { COMPETENCE_PARTS } from "@/lib/domain/competence/areas";
import { PLAN_PARTS } from "@/lib/domain/competence/items";
import { EXPORT_STAGES } from "@/lib/domain/competence/types";
import type { Answers } from "@/lib/domain/instruments/types";
import { stepItem } from "@/lib/domain/navigator/items";
import { NAVIGATOR_STEPS } from "@/lib/domain/navigator/steps";
import { themeOfItem } from "@/lib/domain/picture/theme-of-item";
import { THEMES } from "@/lib/domain/picture/themes";
import { INDUSTRY_GROUPS } from "@/lib/domain/recommendations/industry-groups";
import { recommend } from "@/lib/domain/recommendations/recommend";
import { RULES, ruleById } from "@/lib/domain/recommendations/rules";
import { BARRIER_IDS } from "@/lib/domain/reference/barriers";
import type { SourceId } from "@/lib/domain/sources";
import { PHASES } from "@/lib/domain/vocabulary";
import { allAt, level, multiple, UNKNOWN } from "../knowledge-innovation/firms";
import { factsOf, ITEMS, inPlace } from "./firms";
import { TABLE_12 } from "./table12";
import { componentItems, lowest } from "./triggers";

const triggers = RULES.flatMap((rule) => rule.triggers);
const named = (kind: "chosen" | "missing" | "ranked", key: string): string[] =>
  triggers.flatMap((trigger) => {
    if (trigger.kind !== kind || trigger.item !== key) return [];
    return trigger.kind === "missing" ? trigger.noneOf : trigger.anyOf;
  });
const optionsOf = (key: string): string[] => {
  const item = ITEMS.get(key);
  return item && item.kind !== "level"
    ? item.options.flatMap(({ id, exclusive }) => (exclusive ? [] : id))
    : [];
};
const lacking = (all: readonly string[], some: readonly string[]) => all.filter((one) => !some.includes(one));

/** Whether some advice for these answers, given by a firm that has all else in place, rests on one of these items. */
function advised(answers: Answers, items: readonly string[], phase: (typeof PHASES)[number] = "experienced") {
  const { first, rest } = recommend(factsOf({ ...inPlace(phase), ...answers }));
  return [...first, ...rest].some(({ because }) =>
    because.some((reason) => reason.items.some((item) => items.includes(item))),
  );
}

describe("every gap has advice", () => {
  it.each(PHASES)("in knowledge and innovation, in the phase %s", (phase) => {
    const facts = factsOf({ ...inPlace(phase), ...allAt(1, {}), "innovation.product.extent": level(4) });
    const { first, rest } = recommend(facts);
    const gaps = facts.diagnoses["knowledge-innovation"]?.gaps ?? [];
    expect(gaps.length).toBeGreaterThan(0);
    const served = [...first, ...rest].flatMap(({ because }) => because);
    for (const gap of gaps) expect(served, `${gap.knowledge} in ${phase}`).toContainEqual(gap.reason);
  });

  it.each(COMPETENCE_PARTS.map((part) => [part.id, part] as const))(
    "in the part %s of competence",
    (id, part) => {
      const shares = (value: typeof UNKNOWN) => Object.fromEntries(part.shares.map((key) => [key, value]));
      const weak = { ...lowest(part.items), ...shares(multiple("none")) };
      const middling = {
        ...Object.fromEntries(part.items.map((key) => [key, level(3)])),
        ...shares(multiple("none")),
      };
      const unknown = { ...Object.fromEntries(part.items.map((key) => [key, UNKNOWN])), ...shares(UNKNOWN) };
      for (const answers of [weak, middling, unknown]) {
        const { competence } = factsOf({ ...inPlace("experienced"), ...answers }).diagnoses;
        expect(competence?.gaps.map((gap) => gap.part)).toContain(id);
        expect(advised(answers, [...part.items, ...part.shares])).toBe(true);
      }
    },
  );

  it.each(COMPONENTS)("in the component %s of the antecedents", (component) => {
    const items = componentItems(component);
    for (const value of [1, 3] as const)
      expect(advised(Object.fromEntries(items.map((key) => [key, level(value)])), items)).toBe(true);
  });

  it.each(NAVIGATOR_STEPS)("in the step %s of the navigator, open, begun or not known", (step) => {
    const key = stepItem(step);
    for (const answer of [level(1), level(2), level(3), UNKNOWN])
      expect(advised({ [key]: answer }, [key])).toBe(true);
  });

  it("in every theme", () => {
    expect(
      lacking(
        THEMES,
        RULES.map(({ theme }) => theme),
      ),
    ).toEqual([]);
  });

  it("in everything that a firm rates itself on", () => {
    const rated = [...ITEMS.values()].flatMap(({ kind, key }) =>
      kind === "level" && themeOfItem(key) !== null && !key.startsWith("innovation.") ? [key] : [],
    );
    const read = PHASES.flatMap((phase) => {
      const { first, rest } = recommend(factsOf({ ...inPlace(phase), ...lowest(rated) }));
      return [...first, ...rest].flatMap(({ because }) => because.flatMap(({ items }) => items));
    });
    expect(lacking(rated, read)).toEqual([]);
  });
});

/** Advice that stands in the running text of the sources, with a rule that carries it. */
const ADVICE: readonly (readonly [advice: string, rule: string, source: SourceId])[] = [
  ["share knowledge at regular times", "sharing-monthly-hour", "linder-2024"],
  ["information systems that serve it", "problem-tools", "linder-2024"],
  ["involve the management", "problem-involvement", "linder-2024"],
  ["a motive to share", "problem-motive", "linder-2024"],
  ["not every firm should go", "start-should-we", "achtenhagen-2011"],
  ["whether the business scales", "outlook-does-it-scale", "achtenhagen-2011"],
  ["whether the owners want it", "outlook-owners-agree", "achtenhagen-2011"],
  ["purchasing that is listened to", "start-purchasing-teaches-sales", "achtenhagen-2011"],
  ["a niche in focus", "difficulty-niche", "achtenhagen-2011"],
  ["strong and weak ties", "organisation-two-kinds-of-ties", "achtenhagen-2011"],
  ["somebody devoted to exporting", "organisation-person-in-charge", "achtenhagen-2011"],
  ["programmes that firms do not know of", "support-know-programmes", "achtenhagen-2011"],
  ["services matched with chance and competence", "support-chance-and-skill", "achtenhagen-2011"],
  ["joint visits with experienced managers", "processes-group-visit", "achtenhagen-2011"],
  ["watch market and competitors", "market-quarterly-watch", "rezvani-2024"],
  ["customers' hidden needs", "market-hidden-needs", "rezvani-2024"],
  ["train risk-taking", "outlook-small-bets", "rezvani-2024"],
  ["build capacity, mend first", "resources-mend-inside", "rezvani-2024"],
  ["networks, diagnose first", "networks-diagnose-first", "rezvani-2024"],
  ["involve employees", "organisation-involve-employees", "rezvani-2024"],
  ["rivals' capacity", "rivals-capacity", "rezvani-2024"],
  ["cultural diversity", "people-mixed-team", "rezvani-2024"],
  ["a plan made only of reactions", "deciding-own-step", "ilkevich-2025"],
  ["chances as well as analysis", "deciding-follow-a-chance", "ilkevich-2025"],
  ["early internationalisation", "deciding-weigh-early", "ilkevich-2025"],
  ["business, marketing and innovation strategy", "deciding-three-strategies", "ilkevich-2025"],
  ["up, down and up again", "start-why-we-stopped", "ilkevich-2025"],
];

describe("every suggestion of the sources has a rule", () => {
  it.each(TABLE_12.map((cell) => [`${cell.area}, ${cell.by}: ${cell.suggestion}`, cell] as const))(
    "%s",
    (_, cell) => {
      const rule = ruleById(cell.rule);
      expect(rule?.source.id).toBe("achtenhagen-2011");
      const text =
        cell.by === "agency" ? rule?.agency : [rule?.title, ...(rule?.how ?? []), rule?.inside].join(" ");
      expect(text).toMatch(cell.words);
    },
  );

  it("has both sides of all five rows of the table", () => {
    expect(new Set(TABLE_12.map(({ area, by }) => `${area} ${by}`)).size).toBe(10);
  });

  it("answers each barrier that a firm can rank, and each problem and difficulty that it can name", () => {
    expect(lacking(BARRIER_IDS, named("ranked", "competence.barriers.ranking"))).toEqual([]);
    for (const key of ["management.problems", "management.difficulties"])
      expect(lacking(optionsOf(key), named("chosen", key))).toEqual([]);
  });

  it("speaks of each part of the export-marketing plan and each activity before exporting", () => {
    expect(lacking(PLAN_PARTS, named("missing", "competence.organisation.plan.parts"))).toEqual([]);
    const activities = "competence.organisation.preparation.activities";
    expect(lacking(optionsOf(activities), named("missing", activities))).toEqual([]);
  });

  it("speaks to each of Reid's stages", () => {
    const key = "competence.start.export-stage";
    const among = triggers.flatMap((trigger) =>
      "among" in trigger ? (trigger.among.answered ?? []).filter(({ item }) => item === key) : [],
    );
    expect(lacking(EXPORT_STAGES, [...named("chosen", key), ...among.flatMap(({ anyOf }) => anyOf)])).toEqual(
      [],
    );
  });

  it("asks whether the business scales and the owners want it, before anything else", () => {
    for (const key of ["competence.start.scalable", "competence.start.owners"])
      expect(advised({ [key]: level(1) }, [key], "pre")).toBe(true);
  });

  it("speaks of reactions only, of analysis only and of going early", () => {
    expect(named("chosen", "navigator.logic").toSorted()).toEqual(["analysis", "reactions"]);
    expect(ruleById("deciding-weigh-early")).not.toBeNull();
  });

  it("tells ready-made help from help made for one firm, and what lies between", () => {
    for (const id of ["support-standard", "support-customised", "support-between"])
      expect(ruleById(id)?.source.where).toMatch(/standardised or customised/i);
  });

  it("follows the five pieces of advice on working with rivals", () => {
    const found = RULES.filter(
      ({ id, source }) => id.startsWith("coopetition-") && source.id === "rezvani-2024",
    );
    expect(found).toHaveLength(5);
  });

  it.each(ADVICE)("takes up: %s", (_, id, source) => {
    expect(ruleById(id)?.source.id).toBe(source);
  });

  it("tells industries apart where the source does", () => {
    const meant = triggers.flatMap((trigger) => ("among" in trigger ? (trigger.among.industries ?? []) : []));
    expect(lacking(Object.values(INDUSTRY_GROUPS).flat(), meant)).toEqual([]);
    for (const industry of [
      "retail",
      "mature",
      "manufacturing",
      "ICT",
      "growing",
      "low tech",
      "knowledge-intensive",
      "high technology",
    ])
      expect(
        RULES.some(
          ({ source }) => source.where?.includes(`Industry differences: `) && source.where.includes(industry),
        ),
        industry,
      ).toBe(true);
  });
});
