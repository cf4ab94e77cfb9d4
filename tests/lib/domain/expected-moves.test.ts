import { describe, expect, it } from "vitest";
import {
  type AnsweredRound,
  expectedMoves,
  movedBeside,
  movedNames,
  risenOf,
} from "@/lib/domain/expected-moves";
import { allItems } from "@/lib/domain/instruments/engine";
import { INSTRUMENTS } from "@/lib/domain/instruments/registry";
import { RULES } from "@/lib/domain/recommendations/rules";
import { allAt, FIRST_YEARS } from "./knowledge-innovation/firms";
import { levelAnswers } from "./picture/firms";

const day = (number: number) => new Date(Date.UTC(2026, 0, number));
const round = (number: number, answers: AnsweredRound["answers"]): AnsweredRound => ({
  submittedAt: day(number),
  answers,
});
const weak = round(1, allAt(2, FIRST_YEARS));
const strong = round(20, allAt(4, FIRST_YEARS));
const span = { taken: day(1), ended: day(10) };
const ITEMS = ["knowledge.market.use", "innovation.product.extent", "management.storage", "phase.plan"];
const OTHER = "competence.market.customers.value";
const KEYS = ["storage", "use", "analysis", "collection", "dissemination"].map((one) => `management.${one}`);

describe("what an action was expected to move", () => {
  it("is measured by the answers before and after; a choice among options has none", () => {
    const moves = expectedMoves(ITEMS, span, [weak, strong]);
    expect(moves.map(({ label }) => label)).toEqual([
      "using knowledge of the market",
      "innovation in products",
      "storing knowledge",
    ]);
    expect(moves.map(({ change }) => change?.by)).toEqual([0.5, 0.5, 0.5]);
    const falling = [round(1, strong.answers), round(20, weak.answers)];
    expect(expectedMoves(ITEMS, span, falling).every(({ change }) => change?.direction === "down")).toBe(
      true,
    );
    expect(expectedMoves(ITEMS, span, [strong, weak])).toEqual(moves);
  });

  it("is open before the item's own questionnaire is handed in again, whatever else was", () => {
    expect(expectedMoves(ITEMS, span, [weak]).map(({ change }) => change)).toEqual([null, null, null]);
    const before = round(2, levelAnswers(["competence"], 2));
    const [knowledge, competence] = expectedMoves([...ITEMS.slice(0, 1), OTHER], span, [
      weak,
      before,
      strong,
    ]);
    expect(knowledge).toMatchObject({ to: day(20) });
    expect(competence).toMatchObject({ change: null, from: day(2), to: null });
  });

  it("takes the first answer after the end, and the newest before the action was taken up", () => {
    const rounds = [
      round(0, levelAnswers(["competence"], 1)),
      round(1, levelAnswers(["competence"], 2)),
      round(5, levelAnswers(["competence"], 3)),
      round(11, levelAnswers(["competence"], 4)),
      round(30, levelAnswers(["competence"], 5)),
    ];
    const [move] = expectedMoves([OTHER], span, rounds);
    expect(move).toMatchObject({ from: day(1), to: day(11), change: { before: 0.25, after: 0.75 } });
  });

  it("never takes “I don't know” for a level", () => {
    const unknown = round(1, { [OTHER]: { kind: "unknown" } });
    const [move] = expectedMoves([OTHER], span, [unknown, round(11, levelAnswers(["competence"], 4))]);
    expect(move?.change).toMatchObject({ direction: "now-known", by: null });
  });

  it("counts what rose of what could: no tops, nothing unknown, nothing without a later answer", () => {
    const levels = (...given: (1 | 3 | 5 | null)[]): AnsweredRound["answers"] =>
      Object.fromEntries(
        given.flatMap((level, at) => (level ? [[KEYS[at] ?? "", { kind: "level" as const, level }]] : [])),
      );
    const [up, down, top, gone, late] = KEYS;
    const rounds = [round(1, levels(1, 3, 5, 3)), round(20, levels(3, 1, 5, null, 3))];
    const risen = (...items: (string | undefined)[]) =>
      risenOf(
        expectedMoves(
          items.flatMap((item) => item ?? []),
          span,
          rounds,
        ),
      );
    expect(risen(...KEYS)).toEqual({ rose: 1, could: 2 });
    expect(risen(top, gone, late)).toEqual({ rose: 0, could: 0 });
    expect(movedBeside([up ?? ""], span, rounds)).toEqual({ rose: 0, could: 1 });
    expect(movedBeside([down ?? ""], span, rounds)).toEqual({ rose: 1, could: 1 });
    expect(movedBeside(KEYS, span, rounds)).toEqual({ rose: 0, could: 0 });
  });

  it("has a name for every item with levels of every questionnaire, and so for what rules expect", () => {
    const levels = INSTRUMENTS.flatMap((one) =>
      allItems(one).flatMap(({ kind, key }) => (kind === "level" ? [key] : [])),
    );
    const named = new Set(movedNames(levels).map(({ item }) => item));
    expect(levels.filter((item) => !named.has(item))).toEqual([]);
    const expected = RULES.flatMap(({ expects }) => expects).filter((item) => levels.includes(item));
    expect(movedNames(expected)).toHaveLength(expected.length);
  });
});
