import { type Change, changeOf } from "@/lib/domain/knowledge-innovation/change";
import { activityItem, extentItem, knowledgeItem } from "@/lib/domain/knowledge-innovation/items";
import { TERMS } from "@/lib/domain/knowledge-innovation/level-words";
import type { Diagnosis } from "@/lib/domain/knowledge-innovation/types";
import { ACTIVITIES, INNOVATIONS, KNOWLEDGE } from "@/lib/domain/vocabulary";

/** What an action was expected to move, and the two scores (0..1); `change` is null without a later assessment. */
export type ExpectedMove = { item: string; label: string; change: Change | null };

type Measured = { label: string; score: (diagnosis: Diagnosis) => number | null };

const MEASURED: ReadonlyMap<string, Measured> = new Map([
  ...KNOWLEDGE.flatMap((knowledge) =>
    ACTIVITIES.map((activity): [string, Measured] => [
      knowledgeItem(knowledge, activity),
      {
        label: `${TERMS.activity[activity].name} knowledge of ${TERMS.knowledge[knowledge].name}`,
        score: ({ knowledge: all }) =>
          all.find((one) => one.knowledge === knowledge)?.activities[activity] ?? null,
      },
    ]),
  ),
  ...INNOVATIONS.map((innovation): [string, Measured] => [
    extentItem(innovation),
    {
      label: `innovation in ${TERMS.innovation[innovation].name}`,
      score: ({ innovations }) => innovations.find((one) => one.innovation === innovation)?.score ?? null,
    },
  ]),
  ...ACTIVITIES.map((activity): [string, Measured] => [
    activityItem(activity),
    {
      label: `${TERMS.activity[activity].name} knowledge`,
      score: ({ activities }) => activities.find((one) => one.activity === activity)?.score ?? null,
    },
  ]),
]);

/**
 * The scores that these items stand in, before and after. Facts alone: that something moved after an action does not
 * say that it moved because of it. Items without a score (a choice among options) are left out.
 */
export function expectedMoves(
  items: readonly string[],
  before: Diagnosis | null,
  after: Diagnosis | null,
): ExpectedMove[] {
  return items.flatMap((item) => {
    const measured = MEASURED.get(item);
    if (!measured) return [];
    const change = before && after ? changeOf(measured.score(before), measured.score(after)) : null;
    return [{ item, label: measured.label, change }];
  });
}
