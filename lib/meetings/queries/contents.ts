import { and, asc, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { agendaItems, meetingNotes, nextSteps } from "@/db/schema/meetings";
import { actions } from "@/db/schema/plans";
import type { Actor } from "@/lib/context/actor";
import { firmRows } from "@/lib/context/firm-scope";
import { AGENDA_KINDS } from "@/lib/domain/meeting";
import type { AgendaLine, MeetingNote, NextStep } from "../types";

type Place = { firmId: string; meetingId: string };

/** The agenda. A point about an action that the viewer may not see, or no longer, is left out. */
export async function agendaOf(tx: Tx, actor: Actor, { firmId, meetingId }: Place): Promise<AgendaLine[]> {
  const rows = await tx
    .select({
      id: agendaItems.id,
      kind: agendaItems.kind,
      body: agendaItems.body,
      actionId: agendaItems.actionId,
      title: actions.title,
    })
    .from(agendaItems)
    .leftJoin(actions, and(firmRows(actor, actions, firmId, "plan"), eq(actions.id, agendaItems.actionId)))
    .where(and(eq(agendaItems.firmId, firmId), eq(agendaItems.meetingId, meetingId)))
    .orderBy(asc(agendaItems.createdAt), asc(agendaItems.id));
  return rows.flatMap(({ title, body, actionId, id, kind: stored }) => {
    const kind = AGENDA_KINDS.find((one) => one === stored) ?? "own";
    const words = actionId === null ? body : title;
    return words === null ? [] : [{ id, kind, body: words, actionId }];
  });
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
