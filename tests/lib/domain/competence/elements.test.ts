import { describe, expect, it } from "vitest";
import { COMPETENCE_PARTS } from "@/lib/domain/competence/areas";
import { ITEMS_OF_COMPETENCE } from "@/lib/domain/competence/held";
import {
  COMPETENCE_ITEMS,
  ORIENTATION_FEATURES,
  orientationItem,
  PLAN_PARTS,
} from "@/lib/domain/competence/items";
import { COMPETENCE_V1 as V1 } from "@/lib/domain/instruments/competence-v1";
import { allItems } from "@/lib/domain/instruments/engine";
import { KNOWLEDGE_INNOVATION_V1 } from "@/lib/domain/instruments/knowledge-innovation-v1";
import { BARRIER_IDS } from "@/lib/domain/reference/barriers";

const items = allItems(V1);
const optionsOf = (key: string) => {
  const item = items.find((candidate) => candidate.key === key);
  return item && item.kind !== "level"
    ? item.options.flatMap(({ id, exclusive }) => (exclusive ? [] : [id]))
    : [];
};
const countIn = (part: string) => COMPETENCE_PARTS.find(({ id }) => id === part)?.items.length;

/** How many elements the source's tables name, by the part that asks for them. */
const ELEMENTS = {
  "culture-knowledge": ["culture in general", "specific cultures", "effective communication", "relations"],
  "culture-skills": ["role behaviour", "interaction", "relationships", "customs"],
  opportunities: [
    "networking behaviour",
    "behaviour of investors",
    "beyond one country",
    "how entrepreneurs reason",
    "forms of alliance",
    "conflicting values",
    "biases about risk",
  ],
  orientation: ["world as marketplace", "culture of exploring", "mission told", "resources developed"],
  innovativeness: [
    "technology",
    "inventions",
    "regard",
    "specialists",
    "recognised",
    "first",
    "many products",
  ],
  marketing: ["planning", "control", "segmenting", "tools"],
  change: ["organisational change", "employees' anxiety"],
  functions: ["functions integrated"],
  environment: ["risk seen"],
};

describe("every element that the source names", () => {
  it.each(Object.entries(ELEMENTS))("%s has an item each", (part, elements) => {
    expect(countIn(part)).toBe(elements.length);
  });

  it("has an option where it is ticked or ranked", () => {
    expect(optionsOf(COMPETENCE_ITEMS.experienceKinds)).toEqual(["travel", "study", "work", "birth"]);
    expect(optionsOf(COMPETENCE_ITEMS.brought)).toHaveLength(6);
    expect(optionsOf(COMPETENCE_ITEMS.plan)).toEqual(PLAN_PARTS);
    expect(PLAN_PARTS).toHaveLength(11);
    expect(optionsOf(COMPETENCE_ITEMS.preparation)).toHaveLength(6);
    expect(optionsOf("competence.institutions.watching.fields")).toHaveLength(5);
    expect(optionsOf(COMPETENCE_ITEMS.barriers)).toEqual(BARRIER_IDS);
    expect(optionsOf(COMPETENCE_ITEMS.structures)).toEqual(
      expect.arrayContaining(["manager", "department", "staff", "training", "purchasing"]),
    );
  });
});

describe("the items that the rules read", () => {
  const keys = new Set(items.map(({ key }) => key));
  const read = [
    ...COMPETENCE_PARTS.flatMap((part) => [...part.items, ...part.shares]),
    ...Object.values(COMPETENCE_ITEMS),
    ...ORIENTATION_FEATURES.map(orientationItem),
    ...Object.values(ITEMS_OF_COMPETENCE).flat(),
  ];

  it("are asked", () => {
    expect(read.filter((key) => !keys.has(key))).toEqual([]);
  });

  it("are all that is asked", () => {
    expect([...keys].filter((key) => !read.includes(key))).toEqual([]);
  });

  it("stand in one part only", () => {
    const own = COMPETENCE_PARTS.flatMap((part) => [...part.items, ...part.shares]);
    expect(new Set(own).size).toBe(own.length);
    expect(new Set(COMPETENCE_PARTS.map(({ id }) => id)).size).toBe(COMPETENCE_PARTS.length);
  });
});

it("what another questionnaire asks too is the very same question", () => {
  const other = new Map(allItems(KNOWLEDGE_INNOVATION_V1).map((item) => [item.key, item]));
  const shared = items.filter(({ key }) => other.has(key));
  expect(shared.map(({ key }) => key).sort()).toEqual([
    "knowledge.competitors.collection",
    "knowledge.consumers.collection",
    "knowledge.internationalisation-processes.collection",
    "knowledge.market.collection",
    "phase.active",
    "phase.sales-share",
  ]);
  for (const item of shared) expect(other.get(item.key)).toBe(item);
});
