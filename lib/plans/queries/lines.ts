import { count, eq, type SQL } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { actions } from "@/db/schema/plans";
import { comments } from "@/db/schema/reviews";
import type { Actor } from "@/lib/context/actor";
import { allOf, firmRows } from "@/lib/context/firm-scope";
import { overdue } from "@/lib/domain/plan-progress";
import { ACTION_STATUSES, EFFORTS, ENDED_STATUSES } from "@/lib/domain/vocabulary";
import { visibleActions } from "../scope";
import type { ActionLine } from "../types";

const columns = {
  id: actions.id,
  title: actions.title,
  why: actions.why,
  ownerId: actions.ownerAccountId,
  ownerName: accounts.name,
  dueOn: actions.dueOn,
  effort: actions.effort,
  status: actions.status,
  blockedBy: actions.blockedBy,
  endedAt: actions.endedAt,
  resultId: actions.resultId,
  version: actions.version,
};

/** The actions of a firm that this person may see, in the order in which a plan is read. */
export async function actionLines(
  tx: Tx,
  actor: Actor,
  firmId: string,
  today: string,
  which?: SQL,
): Promise<ActionLine[]> {
  const rows = await tx
    .select(columns)
    .from(actions)
    .leftJoin(accounts, eq(accounts.id, actions.ownerAccountId))
    .where(allOf(visibleActions(actor, firmId), which));
  const said = await commentCounts(tx, actor, firmId);
  return rows.map((row) => toLine(row, said.get(row.id) ?? 0, today)).toSorted(inReadingOrder);
}

async function commentCounts(tx: Tx, actor: Actor, firmId: string): Promise<Map<string, number>> {
  const rows = await tx
    .select({ id: comments.subjectId, many: count() })
    .from(comments)
    .where(allOf(firmRows(actor, comments, firmId, "plan"), eq(comments.subjectKind, "action")))
    .groupBy(comments.subjectId);
  return new Map(rows.map(({ id, many }) => [id, many]));
}

type Row = {
  id: string;
  title: string;
  why: string;
  ownerId: string | null;
  ownerName: string | null;
  dueOn: string | null;
  effort: string;
  status: string;
  blockedBy: string;
  endedAt: Date | null;
  resultId: string | null;
  version: number;
};

function toLine(row: Row, said: number, today: string): ActionLine {
  const { ownerId, ownerName, resultId, endedAt, ...rest } = row;
  // The CHECKs of the table keep both to the vocabulary.
  const status = ACTION_STATUSES.find((one) => one === row.status) ?? "open";
  const effort = EFFORTS.find((one) => one === row.effort) ?? "medium";
  return {
    ...rest,
    status,
    effort,
    owner: ownerId === null ? null : { accountId: ownerId, name: ownerName ?? "" },
    endedAt: endedAt?.toISOString() ?? null,
    fromResult: resultId !== null,
    overdue: overdue({ status, dueOn: row.dueOn }, today),
    comments: said,
  };
}

const hasEnded = ({ status }: ActionLine) => ENDED_STATUSES.includes(status);

function inReadingOrder(one: ActionLine, other: ActionLine): number {
  if (hasEnded(one) !== hasEnded(other)) return hasEnded(one) ? 1 : -1;
  const byDay = hasEnded(one)
    ? (other.endedAt ?? "").localeCompare(one.endedAt ?? "")
    : (one.dueOn ?? "9999").localeCompare(other.dueOn ?? "9999");
  return byDay || (one.id < other.id ? -1 : 1);
}
