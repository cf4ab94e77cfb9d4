import { describe, expect, it } from "vitest";
import { carryOver } from "@/lib/domain/instruments/carry-over";
import type { Answers, Instrument, Item, LevelItem } from "@/lib/domain/instruments/types";

const level = (key: string, more: Partial<LevelItem> = {}): Item => ({
  kind: "level",
  key,
  question: `${key}?`,
  why: "",
  how: "",
  source: { id: null, judgement: true },
  levels: ["one", "two", "three", "four", "five"],
  ...more,
});
const single = (key: string, ...ids: string[]): Item => ({
  kind: "single",
  key,
  question: `${key}?`,
  why: "",
  how: "",
  source: { id: null, judgement: true },
  options: ids.map((id) => ({ id, text: id })),
});
const version = (n: number, ...items: Item[]): Instrument => ({
  id: "test",
  version: n,
  title: "",
  summary: "",
  prepare: [],
  sections: [{ id: "all", title: "", intro: "", who: "", minutes: 1, items }],
});
const keysOf = (items: readonly Item[]) => items.map(({ key }) => key);
const three = { kind: "level", level: 3 } as const;

describe("answers to one version, read as answers to another", () => {
  it("keeps every answer where both ask the same, I don't know included", () => {
    const answers: Answers = { a: three, b: { kind: "unknown" } };
    const found = carryOver(version(1, level("a"), level("b")), version(2, level("b"), level("a")), answers);
    expect(found).toEqual({ answers, given: 2, carried: 2, dropped: [], added: [] });
    expect(Object.keys(found.answers)).toEqual(["b", "a"]);
  });

  it("drops what the other does not ask, and what it asks with other answers to choose from", () => {
    const from = version(1, level("a"), single("b", "x", "y"), single("c", "x", "y"), level("d"));
    const to = version(2, single("b", "x"), single("c", "y"), single("d", "x"));
    const answers: Answers = {
      a: three,
      b: { kind: "single", choice: "y" },
      c: { kind: "single", choice: "y" },
      d: three,
    };
    const found = carryOver(from, to, answers);
    expect(keysOf(found.dropped)).toEqual(["a", "b", "d"]);
    expect(found).toMatchObject({ given: 4, carried: 1, answers: { c: { choice: "y" } } });
    expect(Object.keys(found.answers)).toEqual(["c"]);
  });

  it("names what only the other asks, and leaves it unanswered", () => {
    const to = version(2, level("a"), level("new"), level("far", { when: { item: "new", anyOf: [5] } }));
    const found = carryOver(version(1, level("a")), to, { a: three });
    expect(keysOf(found.added)).toEqual(["new"]);
    expect(found.answers).toEqual({ a: three });
  });

  it("drops an answer whose question the other asks only after an answer that does not carry over", () => {
    const from = version(1, single("a", "yes", "no"), level("b"));
    const to = version(2, single("a", "no"), level("b", { when: { item: "a", anyOf: ["yes"] } }));
    const found = carryOver(from, to, { a: { kind: "single", choice: "yes" }, b: three });
    expect(keysOf(found.dropped)).toEqual(["a", "b"]);
    expect(found.carried).toBe(0);
  });

  it("never counts an answer that the version answered does not ask", () => {
    const hidden = level("b", { when: { item: "a", anyOf: [5] } });
    const found = carryOver(version(1, level("a"), hidden), version(2, level("a"), level("b")), {
      a: three,
      b: three,
    });
    expect(found.given).toBe(1);
    expect(Object.keys(found.answers)).toEqual(["a"]);
  });
});
