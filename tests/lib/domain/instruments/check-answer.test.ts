import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DomainError } from "@/lib/domain/error";
import { allItems, checkAnswer } from "@/lib/domain/instruments/engine";
import { KNOWLEDGE_INNOVATION_V1 as V1 } from "@/lib/domain/instruments/knowledge-innovation-v1";
import { anyAnswerTo } from "../knowledge-innovation/firms";

const LEVEL = "knowledge.market.use";
const ONE = "phase.years";
const MANY = "management.problems";

const refused: [string, string, unknown, string][] = [
  ["an item that does not exist", "knowledge.weather.use", { kind: "level", level: 3 }, "unknown-item"],
  ["an item named like a built-in", "__proto__", { kind: "unknown" }, "unknown-item"],
  ["nothing", LEVEL, null, "malformed-answer"],
  ["a bare number", LEVEL, 3, "malformed-answer"],
  ["an answer without a kind", LEVEL, { level: 3 }, "malformed-answer"],
  ["a choice where a level is asked", LEVEL, { kind: "single", choice: "up-to-3" }, "wrong-kind"],
  ["a level where a choice is asked", ONE, { kind: "level", level: 1 }, "wrong-kind"],
  ["level 0", LEVEL, { kind: "level", level: 0 }, "level-out-of-range"],
  ["level 6", LEVEL, { kind: "level", level: 6 }, "level-out-of-range"],
  ["level 2.5", LEVEL, { kind: "level", level: 2.5 }, "level-out-of-range"],
  ["a level as text", LEVEL, { kind: "level", level: "3" }, "level-out-of-range"],
  ["a level left out", LEVEL, { kind: "level" }, "level-out-of-range"],
  ["a choice that is not offered", ONE, { kind: "single", choice: "forever" }, "unknown-choice"],
  ["several choices where one is asked", ONE, { kind: "single", choice: ["up-to-3"] }, "unknown-choice"],
  [
    "one unknown choice among several",
    MANY,
    { kind: "multiple", choices: ["tools", "rain"] },
    "unknown-choice",
  ],
  ["choices that are no list", MANY, { kind: "multiple", choices: "tools" }, "malformed-answer"],
  ["an empty list", MANY, { kind: "multiple", choices: [] }, "no-choice"],
  ["the same choice twice", MANY, { kind: "multiple", choices: ["tools", "tools"] }, "duplicate-choice"],
  [
    "none together with one",
    MANY,
    { kind: "multiple", choices: ["tools", "none"] },
    "exclusive-choice-combined",
  ],
];

describe("an answer from outside", () => {
  it.each(refused)("is refused: %s", (_, key, answer, code) => {
    expect(() => checkAnswer(V1, key, answer)).toThrow(DomainError);
    expect(() => checkAnswer(V1, key, answer)).toThrow(expect.objectContaining({ code }));
  });

  it("is taken in one form: choices in the order of the item, nothing carried along", () => {
    const answer = { kind: "multiple", choices: ["tools", "information"], extra: 1 };
    expect(checkAnswer(V1, MANY, answer)).toEqual({ kind: "multiple", choices: ["information", "tools"] });
    expect(checkAnswer(V1, LEVEL, { kind: "unknown", level: 1 })).toEqual({ kind: "unknown" });
  });

  it.each(allItems(V1).map((item) => [item.key, item] as const))("can be any that %s offers", (key, item) => {
    fc.assert(
      fc.property(anyAnswerTo(item), (answer) => {
        expect(checkAnswer(V1, key, JSON.parse(JSON.stringify(answer)))).toEqual(answer);
      }),
      { numRuns: 40 },
    );
  });

  it("is either taken or refused with a code, whatever it is", () => {
    fc.assert(
      fc.property(fc.constantFrom(LEVEL, ONE, MANY), fc.anything(), (key, answer) => {
        try {
          checkAnswer(V1, key, answer);
        } catch (error) {
          expect(error).toBeInstanceOf(DomainError);
        }
      }),
      { numRuns: 500 },
    );
  });
});
