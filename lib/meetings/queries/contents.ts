import { and, asc, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { agendaItems, meetingNotes, nextSteps } from "@/db/schema/meetings";
import { actions } from "@/db/schema/plans";
import type { Actor } from "@/lib/context/actor";
import { firmRows } from "@/lib/context/firm-scope";
import { AGENDA_KINDS } from "@/lib/domain/meeting";
import { disagreementsOf } from "@/lib/ratings/queries/disagreements";
import type { Disagreement } from "@/lib/ratings/types";
import type { AgendaLine, MeetingNote, NextStep } from "../types";

type Place = { firmId: string; meetingId: string };

/** The agenda. A point about an action or an answer that the viewer may not see, or no longer, is left out. */
export async function agendaOf(tx: Tx, actor: Actor, { firmId, meetingId }: Place): Promise<AgendaLine[]> {
  const rows = await tx
    .select({
      id: agendaItems.id,
      kind: agendaItems.kind,
      body: agendaItems.body,
      actionId: agendaItems.actionId,
      ratingId: agendaItems.ratingId,
      itemKey: agendaItems.itemKey,
      title: actions.title,
      createdAt: agendaItems.createdAt,
    })
    .from(agendaItems)
    .leftJoin(actions, and(firmRows(actor, actions, firmId, "plan"), eq(actions.id, agendaItems.actionId)))
    .where(and(eq(agendaItems.firmId, firmId), eq(agendaItems.meetingId, meetingId)))
    .orderBy(asc(agendaItems.createdAt), asc(agendaItems.id));
  const rated = [...new Set(rows.flatMap(({ ratingId }) => ratingId ?? []))];
  const differences = await disagreementsOf(tx, actor, firmId, rated);
  const place = (row: Row) =>
    differences.findIndex(({ ratingId, itemKey }) => ratingId === row.ratingId && itemKey === row.itemKey);
  return rows
    .toSorted(
      (one, other) =>
        one.createdAt.getTime() - other.createdAt.getTime() ||
        kindPlace(one) - kindPlace(other) ||
        place(one) - place(other),
    )
    .flatMap((row) => toLine(row, differences[place(row)]) ?? []);
}

type Row = {
  id: string;
  kind: string;
  body: string;
  actionId: string | null;
  ratingId: string | null;
  itemKey: string | null;
  title: string | null;
};

const kindPlace = ({ kind }: Row) => AGENDA_KINDS.findIndex((one) => one === kind);

function toLine(row: Row, difference: Disagreement | undefined): AgendaLine | null {
  const { id, actionId, title } = row;
  const kind = AGENDA_KINDS.find((one) => one === row.kind) ?? "own";
  if (actionId !== null)
    return title === null ? null : { id, kind, body: title, about: { kind: "action", actionId } };
  if (row.ratingId === null) return { id, kind, body: row.body, about: null };
  if (!difference) return null;
  const { ratingId, roundId, itemKey, firm, mentor, question } = difference;
  return {
    id,
    kind,
    body: question,
    about: { kind: "answer", ratingId, roundId, itemKey, said: { firm, mentor } },
  };
}

/** Notes that are shared, and the reader's own. */
export async function notesOf(
  tx: Tx,
  me: string | null,
  { firmId, meetingId }: Place,
): Promise<MeetingNote[]> {
  const rows = await tx
    .select({
      id: meetingNotes.id,
      body: meetingNotes.body,
      shared: meetingNotes.shared,
      author: meetingNotes.authorAccountId,
      by: accounts.name,
      at: meetingNotes.createdAt,
      version: meetingNotes.version,
    })
    .from(meetingNotes)
    .leftJoin(accounts, eq(accounts.id, meetingNotes.authorAccountId))
    .where(and(eq(meetingNotes.firmId, firmId), eq(meetingNotes.meetingId, meetingId)))
    .orderBy(asc(meetingNotes.createdAt), asc(meetingNotes.id));
  return rows
    .filter(({ shared, author }) => shared || author === me)
    .map(({ author, at, ...note }) => ({ ...note, at: at.toISOString(), mine: author === me }));
}

export async function stepsOf(tx: Tx, { firmId, meetingId }: Place): Promise<NextStep[]> {
  return tx
    .select({
      id: nextSteps.id,
      title: nextSteps.title,
      dueOn: nextSteps.dueOn,
      actionId: nextSteps.actionId,
    })
    .from(nextSteps)
    .where(and(eq(nextSteps.firmId, firmId), eq(nextSteps.meetingId, meetingId)))
    .orderBy(asc(nextSteps.createdAt), asc(nextSteps.id));
}
