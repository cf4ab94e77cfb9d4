import { allItems, levelScore } from "@/lib/domain/instruments/engine";
import { INSTRUMENTS } from "@/lib/domain/instruments/registry";
import type { Answers } from "@/lib/domain/instruments/types";
import { answerOf } from "@/lib/domain/instruments/visible";
import { type Change, changeOf } from "@/lib/domain/knowledge-innovation/change";
import { activityItem, extentItem, knowledgeItem } from "@/lib/domain/knowledge-innovation/items";
import { TERMS } from "@/lib/domain/knowledge-innovation/level-words";
import { ACTIVITIES, INNOVATIONS, KNOWLEDGE } from "@/lib/domain/vocabulary";

/**
 * What an action was expected to move: the answer before and after (0..1), and when each was handed in. `change` and
 * `to` are null until a questionnaire that asks the item is handed in after the action ended.
 */
export type ExpectedMove = {
  item: string;
  label: string;
  change: Change | null;
  from: Date | null;
  to: Date | null;
};

/** A questionnaire about the firm as it was handed in. */
export type AnsweredRound = { submittedAt: Date; answers: Answers };

/** When the result that an action came from was handed in, and when the action ended. */
export type ActionSpan = { taken: Date; ended: Date };

// The questions on knowledge stand side by side and read alike; there the thing itself is named.
const SHORT: ReadonlyMap<string, string> = new Map([
  ...KNOWLEDGE.flatMap((knowledge) =>
    ACTIVITIES.map((activity): [string, string] => [
      knowledgeItem(knowledge, activity),
      `${TERMS.activity[activity].name} knowledge of ${TERMS.knowledge[knowledge].name}`,
    ]),
  ),
  ...INNOVATIONS.map((innovation): [string, string] => [
    extentItem(innovation),
    `innovation in ${TERMS.innovation[innovation].name}`,
  ]),
  ...ACTIVITIES.map((activity): [string, string] => [
    activityItem(activity),
    `${TERMS.activity[activity].name} knowledge`,
  ]),
]);

const LABELS: ReadonlyMap<string, string> = new Map(
  INSTRUMENTS.flatMap((instrument) =>
    allItems(instrument).flatMap(({ kind, key, question }): [string, string][] =>
      kind === "level" ? [[key, SHORT.get(key) ?? question]] : [],
    ),
  ),
);

/** What items with levels are called, of every questionnaire. Choices among options do not rise and are left out. */
export function movedNames(items: readonly string[]): { item: string; label: string }[] {
  return items.flatMap((item) => {
    const label = LABELS.get(item);
    return label === undefined ? [] : [{ item, label }];
  });
}

/**
 * Each answer that an action was expected to move: as it stood with the result that the action came from (or, where
 * its questionnaire was answered only later, before the action ended), and as it was first handed in after the end. Facts
 * alone: that something moved after an action does not say that it moved because of it. Rounds in any order.
 */
export function expectedMoves(
  items: readonly string[],
  span: ActionSpan,
  rounds: readonly AnsweredRound[],
): ExpectedMove[] {
  const ordered = rounds.toSorted((one, other) => one.submittedAt.getTime() - other.submittedAt.getTime());
  return movedNames(items).map((named) => {
    const asking = ordered.filter(({ answers }) => answerOf(answers, named.item) !== undefined);
    const until = (day: Date) => asking.findLast(({ submittedAt }) => submittedAt <= day);
    const before = until(span.taken) ?? until(span.ended);
    const after = asking.find(({ submittedAt }) => submittedAt > span.ended);
    const score = (round: AnsweredRound | undefined) =>
      levelScore(round && answerOf(round.answers, named.item));
    return {
      ...named,
      change: after ? changeOf(score(before), score(after)) : null,
      from: before?.submittedAt ?? null,
      to: after?.submittedAt ?? null,
    };
  });
}

/** How answers moved: of those that could rise, how many did. */
export type Risen = { rose: number; could: number };

/** Of answers known before and after, and not at the top before: how many there are, and how many rose. */
export function risenOf(moves: readonly ExpectedMove[]): Risen {
  const could = moves.filter(
    ({ change }) => change !== null && change.by !== null && (change.before ?? 1) < 1,
  );
  return { rose: could.filter(({ change }) => change?.direction === "up").length, could: could.length };
}

/**
 * The same for every other answer with levels that was given before and after the same action: what else moved in that
 * time, so that nobody takes a general rise for the action's. Rounds in any order.
 */
export function movedBeside(
  items: readonly string[],
  span: ActionSpan,
  rounds: readonly AnsweredRound[],
): Risen {
  const given = new Set(rounds.flatMap(({ answers }) => Object.keys(answers)));
  const others = [...given].filter((key) => !items.includes(key));
  return risenOf(expectedMoves(others, span, rounds));
}
