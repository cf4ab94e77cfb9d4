import { and, eq, isNotNull, ne, or } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { agendaItems, meetings } from "@/db/schema/meetings";
import type { Context } from "@/lib/context/context";
import { DIFFERENCES_AT_FIRST } from "@/lib/domain/meeting";
import { ENDED_STATUSES } from "@/lib/domain/vocabulary";
import { actionLines } from "@/lib/plans/queries/lines";
import { todayOf } from "@/lib/plans/queries/people";
import { disagreementsNow } from "@/lib/ratings/queries/disagreements";
import { visibleTo } from "../scope";
import type { WaitingPoint } from "../types";

type Place = { firmId: string; meetingId?: string };

/**
 * What waits to be talked about, as far as the viewer sees it: answers that firm and mentor gave differently and that stand
 * on no agenda yet, then actions that are blocked or overdue and not on this meeting's.
 */
export async function listWaiting(context: Context, { firmId }: { firmId: string }): Promise<WaitingPoint[]> {
  return context.read((tx) => waitingPoints(tx, context, { firmId }));
}

export async function waitingPoints(
  tx: Tx,
  context: Context,
  { firmId, meetingId }: Place,
): Promise<WaitingPoint[]> {
  const { actor } = context;
  const here = meetingId ? eq(agendaItems.meetingId, meetingId) : undefined;
  const taken = await tx
    .select({ actionId: agendaItems.actionId, ratingId: agendaItems.ratingId, itemKey: agendaItems.itemKey })
    .from(agendaItems)
    .innerJoin(
      meetings,
      and(eq(meetings.agencyId, agendaItems.agencyId), eq(meetings.id, agendaItems.meetingId)),
    )
    .where(
      and(
        visibleTo(actor, firmId),
        ne(meetings.state, "cancelled"),
        or(isNotNull(agendaItems.ratingId), here),
      ),
    );
  const isTaken = (point: WaitingPoint) => taken.some((item) => sameThing(item, point));
  const differences = (await disagreementsNow(tx, actor, firmId)).map(toDifference).filter(not(isTaken));
  const actions = (await stuckActions(tx, context, firmId)).filter((point) => !meetingId || !isTaken(point));
  return [...suggestFirst(differences), ...actions];
}

const not =
  (holds: (point: WaitingPoint) => boolean) =>
  (point: WaitingPoint): boolean =>
    !holds(point);

type Item = { actionId: string | null; ratingId: string | null; itemKey: string | null };

function sameThing(item: Item, { about }: WaitingPoint): boolean {
  return about.kind === "action"
    ? item.actionId === about.actionId
    : item.ratingId === about.ratingId && item.itemKey === about.itemKey;
}

type Found = Awaited<ReturnType<typeof disagreementsNow>>[number];

function toDifference({ ratingId, roundId, itemKey, firm, mentor, question, ...one }: Found): WaitingPoint {
  return {
    value: `answer:${ratingId}:${itemKey}`,
    kind: "disagreement",
    body: question,
    about: { kind: "answer", ratingId, roundId, itemKey, said: { firm, mentor } },
    raterAccountId: one.raterAccountId,
    questionnaire: one.questionnaire,
    levelsApart: one.levelsApart,
    suggested: false,
  };
}

/** The largest differences with each mentor. */
function suggestFirst(points: readonly WaitingPoint[]): WaitingPoint[] {
  const counted = new Map<string | null, number>();
  return points.map((point) => {
    const before = counted.get(point.raterAccountId) ?? 0;
    counted.set(point.raterAccountId, before + 1);
    return { ...point, suggested: before < DIFFERENCES_AT_FIRST };
  });
}

async function stuckActions(tx: Tx, context: Context, firmId: string): Promise<WaitingPoint[]> {
  const lines = await actionLines(tx, context.actor, firmId, todayOf(context));
  const point = (
    kind: "blocked" | "overdue",
    { id, title }: { id: string; title: string },
  ): WaitingPoint => ({
    value: `action:${id}`,
    kind,
    body: title,
    about: { kind: "action", actionId: id },
    raterAccountId: null,
    questionnaire: null,
    levelsApart: null,
    suggested: true,
  });
  return [
    ...lines.filter(({ status }) => status === "blocked").map((line) => point("blocked", line)),
    ...lines
      .filter(({ status, overdue }) => overdue && status !== "blocked" && !ENDED_STATUSES.includes(status))
      .map((line) => point("overdue", line)),
  ];
}
