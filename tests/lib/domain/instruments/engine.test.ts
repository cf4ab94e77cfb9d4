import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  canonicalAnswers,
  firstOpenItem,
  itemAfter,
  itemBefore,
  levelScore,
  readyToSubmit,
  sectionProgress,
  visibleItems,
} from "@/lib/domain/instruments/engine";
import { KNOWLEDGE_INNOVATION_V1 as V1 } from "@/lib/domain/instruments/knowledge-innovation-v1";
import { instrumentOf, latestInstrument } from "@/lib/domain/instruments/registry";
import { anyAnswers, level, multiple, NEVER, single, UNKNOWN, walked } from "../knowledge-innovation/firms";

const keys = (items: readonly { key: string }[]) => items.map((item) => item.key);

describe("which items are asked", () => {
  it("asks a firm that has never been abroad for its plans and not for years, markets or sales", () => {
    const asked = keys(visibleItems(V1, NEVER));
    expect(asked).toContain("phase.plan");
    for (const hidden of [
      "phase.years",
      "phase.markets",
      "phase.forms",
      "phase.sales-share",
      "phase.reach",
    ]) {
      expect(asked).not.toContain(hidden);
    }
  });

  it("asks an importer for years and countries and not for its sales abroad", () => {
    const asked = keys(visibleItems(V1, { "phase.active": single("buying") }));
    expect(asked).toEqual(expect.arrayContaining(["phase.years", "phase.markets", "phase.forms"]));
    expect(asked).not.toContain("phase.sales-share");
  });

  it("asks what was renewed once an innovation has been tried, and not on an answer that is not known", () => {
    const asks = (answer: Parameters<typeof levelScore>[0]) =>
      keys(visibleItems(V1, answer ? { "innovation.product.extent": answer } : {})).includes(
        "innovation.product.parts",
      );
    expect(asks(level(3))).toBe(true);
    expect(asks(level(2))).toBe(false);
    expect(asks(UNKNOWN)).toBe(false);
    expect(asks(undefined)).toBe(false);
  });

  it("ignores a condition whose own item is no longer asked", () => {
    const chain = {
      ...V1,
      sections: [
        {
          id: "s",
          title: "S",
          intro: "",
          who: "",
          minutes: 1,
          items: [
            item("a"),
            { ...item("b"), when: { item: "a", anyOf: ["yes"] } },
            { ...item("c"), when: { item: "b", anyOf: ["yes"] } },
          ],
        },
      ],
    };
    const left = { a: single("no"), b: single("yes") };
    expect(keys(visibleItems(chain, left))).toEqual(["a"]);
    expect(keys(visibleItems(chain, { ...left, a: single("yes") }))).toEqual(["a", "b", "c"]);
  });

  it("lets some firm meet every item", () => {
    const met = new Set<string>();
    for (const active of ["never", "both"]) {
      const answers = walked((asked) =>
        asked.key === "phase.active" ? single(active) : asked.kind === "level" ? level(5) : UNKNOWN,
      );
      for (const key of keys(visibleItems(V1, answers))) met.add(key);
    }
    expect([...met].sort()).toEqual(keys(V1.sections.flatMap((section) => section.items)).sort());
  });

  it("reads a condition on several answers", () => {
    const first = { ...item("a"), kind: "multiple" as const };
    const two = {
      ...V1,
      sections: [{ ...section(), items: [first, { ...item("b"), when: { item: "a", anyOf: ["yes"] } }] }],
    };
    expect(keys(visibleItems(two, { a: multiple("no", "yes") }))).toEqual(["a", "b"]);
    expect(keys(visibleItems(two, { a: multiple("no") }))).toEqual(["a"]);
  });
});

describe("the way through", () => {
  it("starts at the first item and ends ready, counting what is not known as answered", () => {
    expect(firstOpenItem(V1, {})?.key).toBe("phase.active");
    const answers = walked(() => UNKNOWN);
    expect(firstOpenItem(V1, answers)).toBeNull();
    expect(readyToSubmit(V1, answers)).toEqual({ ready: true, open: [] });
    expect(sectionProgress(V1, answers).every((entry) => entry.done)).toBe(true);
  });

  it("names what is open", () => {
    const { ready, open } = readyToSubmit(V1, { "phase.active": single("never") });
    expect(ready).toBe(false);
    expect(open[0]?.key).toBe("phase.plan");
  });

  it("opens a section again when an answer makes it ask more", () => {
    const before = sectionProgress(V1, NEVER).find((entry) => entry.id === "phase");
    expect(before).toEqual({ id: "phase", answered: 2, asked: 2, done: true });
    const after = sectionProgress(V1, { ...NEVER, "phase.active": single("both") }).find(
      (entry) => entry.id === "phase",
    );
    expect(after).toEqual({ id: "phase", answered: 1, asked: 6, done: false });
  });

  it("leads from each item to the next that is asked, and back the same way", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const asked = keys(visibleItems(V1, answers));
        asked.forEach((key, at) => {
          expect(itemAfter(V1, answers, key)?.key).toBe(asked[at + 1]);
          expect(itemBefore(V1, answers, key)?.key).toBe(asked[at - 1]);
        });
      }),
      { numRuns: 30 },
    );
  });

  it("leads on from an item that has just been hidden", () => {
    expect(itemAfter(V1, NEVER, "phase.years")?.key).toBe("phase.plan");
    expect(itemBefore(V1, NEVER, "phase.years")?.key).toBe("phase.active");
  });

  it("refuses to lead on from an item that does not exist", () => {
    expect(() => itemAfter(V1, {}, "phase.weather")).toThrow(
      expect.objectContaining({ code: "unknown-item" }),
    );
  });
});

describe("the answers that count", () => {
  it("drops what is no longer asked and keeps the order of the instrument", () => {
    const answers = { "management.use": level(2), "phase.years": single("over-15"), ...NEVER };
    expect(Object.keys(canonicalAnswers(V1, answers))).toEqual([
      "phase.active",
      "phase.plan",
      "management.use",
    ]);
  });

  it("is the same however often it is taken and in whatever order answers came", () => {
    fc.assert(
      fc.property(anyAnswers, fc.nat(), (answers, turn) => {
        const entries = Object.entries(answers);
        const cut = entries.length === 0 ? 0 : turn % entries.length;
        const turned = Object.fromEntries([...entries.slice(cut), ...entries.slice(0, cut)].reverse());
        const once = canonicalAnswers(V1, answers);
        expect(JSON.stringify(canonicalAnswers(V1, turned))).toBe(JSON.stringify(once));
        expect(canonicalAnswers(V1, once)).toEqual(once);
      }),
    );
  });

  it("gives even steps to levels and nothing to anything else", () => {
    expect(([1, 2, 3, 4, 5] as const).map((value) => levelScore(level(value)))).toEqual([
      0, 0.25, 0.5, 0.75, 1,
    ]);
    expect([UNKNOWN, single("x"), undefined].map(levelScore)).toEqual([null, null, null]);
  });
});

describe("the registry", () => {
  it("finds a version, the newest one, and refuses what does not exist", () => {
    expect(instrumentOf("knowledge-innovation", 1)).toBe(V1);
    expect(latestInstrument("knowledge-innovation")).toBe(V1);
    expect(() => instrumentOf("knowledge-innovation", 99)).toThrow(
      expect.objectContaining({ code: "unknown-instrument" }),
    );
    expect(() => latestInstrument("weather")).toThrow(
      expect.objectContaining({ code: "unknown-instrument" }),
    );
  });
});

function section() {
  return { id: "s", title: "S", intro: "", who: "", minutes: 1 };
}

function item(key: string) {
  const options = ["yes", "no"].map((id) => ({ id, text: id }));
  return {
    kind: "single" as const,
    key,
    question: key,
    why: "",
    how: "",
    source: { id: null, judgement: true },
    options,
  };
}
