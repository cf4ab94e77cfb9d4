import { describe, expect, it } from "vitest";
import { allItems } from "@/lib/domain/instruments/engine";
import { INSTRUMENTS } from "@/lib/domain/instruments/registry";
import type { Item } from "@/lib/domain/instruments/types";
import {
  activityItem,
  extentItem,
  INNOVATION_EFFECTS,
  knowledgeItem,
  MANAGEMENT_ITEMS,
  PHASE_ITEMS,
  partsItem,
} from "@/lib/domain/knowledge-innovation/items";
import { ACTIVITIES, INNOVATIONS, KNOWLEDGE } from "@/lib/domain/vocabulary";

const optionsOf = (item: Item) =>
  item.kind === "level" ? [...item.levels] : item.options.map((option) => option.text);
const sentences = (text: string) => text.split(/(?<=[.?!])\s+/).filter(Boolean);
const words = (text: string) => text.split(/\s+/).length;
const repeated = (texts: readonly string[]) => texts.filter((text, at) => texts.indexOf(text) !== at);

describe.each(
  INSTRUMENTS.map((instrument) => [`${instrument.id} ${instrument.version}`, instrument] as const),
)("the texts of %s", (_, instrument) => {
  const items = allItems(instrument);

  it("name each item and each section once", () => {
    expect(repeated(items.map((item) => item.key))).toEqual([]);
    expect(repeated(instrument.sections.map((section) => section.id))).toEqual([]);
  });

  it("ask each question once, in under 160 characters, ending with a question mark", () => {
    expect(repeated(items.map((item) => item.question))).toEqual([]);
    expect(items.filter((item) => item.question.length >= 160 || !item.question.endsWith("?"))).toEqual([]);
  });

  it("say why and how in whole sentences of three words and more", () => {
    const all = items.flatMap((item) => [...sentences(item.why), ...sentences(item.how)]);
    expect(all.filter((sentence) => words(sentence) < 3 || !/^[A-Z].*[.?!]$/.test(sentence))).toEqual([]);
    expect(items.filter((item) => item.why === item.how)).toEqual([]);
  });

  it("anchor each level in a sentence of its own, used nowhere else", () => {
    const levels = items.flatMap((item) => (item.kind === "level" ? item.levels : []));
    expect(repeated(levels)).toEqual([]);
    expect(
      levels.filter((level) => words(level) < 4 || level.length > 130 || !/^[A-Z].*\.$/.test(level)),
    ).toEqual([]);
  });

  it("never anchor a level in a word that leaves the measure open", () => {
    const vague = /\b(partly|mostly|somewhat|fairly|moderate|adequate|sufficient|fully|optimal)/i;
    expect(
      items
        .flatMap((item) => (item.kind === "level" ? item.levels : []))
        .filter((level) => vague.test(level)),
    ).toEqual([]);
  });

  it("offer distinct options with distinct ids, at least two that can be combined where several may be chosen", () => {
    for (const item of items) {
      expect(repeated(optionsOf(item))).toEqual([]);
      if (item.kind === "level") continue;
      expect(repeated(item.options.map((option) => option.id))).toEqual([]);
      expect(item.options.every((option) => /^[a-z0-9-]+$/.test(option.id))).toBe(true);
      const free = item.options.filter((option) => !option.exclusive).length;
      expect(free).toBeGreaterThanOrEqual(2);
      if (item.kind === "single") expect(free).toBe(item.options.length);
    }
  });

  it("set conditions only on earlier items and only on answers that these have", () => {
    items.forEach((item, at) => {
      if (!item.when) return;
      const parent = items.slice(0, at).find((earlier) => earlier.key === item.when?.item);
      const possible: (string | number)[] =
        parent?.kind === "level" ? [1, 2, 3, 4, 5] : (parent?.options.map((option) => option.id) ?? []);
      expect(item.when.anyOf.filter((answer) => !possible.includes(answer))).toEqual([]);
    });
  });

  it("introduce each section and say who should answer and how long it takes", () => {
    for (const section of instrument.sections) {
      expect(words(section.intro)).toBeGreaterThan(9);
      expect(words(section.who)).toBeGreaterThan(2);
      expect(section.minutes).toBeGreaterThan(0);
      expect(section.items.length).toBeGreaterThan(0);
    }
  });
});

it("the instrument on knowledge and innovation has exactly the items that the rules know", () => {
  const instrument = INSTRUMENTS.find((candidate) => candidate.id === "knowledge-innovation");
  const known = [
    ...Object.values(PHASE_ITEMS),
    ...KNOWLEDGE.flatMap((knowledge) => ACTIVITIES.map((activity) => knowledgeItem(knowledge, activity))),
    ...INNOVATIONS.flatMap((innovation) => [extentItem(innovation), partsItem(innovation)]),
    INNOVATION_EFFECTS,
    ...ACTIVITIES.map(activityItem),
    ...Object.values(MANAGEMENT_ITEMS),
  ];
  expect(
    instrument &&
      allItems(instrument)
        .map((item) => item.key)
        .sort(),
  ).toEqual(known.sort());
});
