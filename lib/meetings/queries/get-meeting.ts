import { and, asc, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { mentors } from "@/db/schema/agencies";
import { assignments } from "@/db/schema/assignments";
import { meetings, meetingTimes } from "@/db/schema/meetings";
import { type Actor, accountOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { allOf } from "@/lib/context/firm-scope";
import { isOpenMeeting, SIDES } from "@/lib/domain/meeting";
import { isUuid } from "@/lib/form-data";
import { sideOf } from "../policy";
import { meetable, visibleTo } from "../scope";
import type { Meetable, Meeting } from "../types";
import { agendaOf, notesOf, stepsOf } from "./contents";
import { meetingLines } from "./lines";
import { waitingPoints } from "./waiting-points";

type Place = { firmId: string; meetingId: string };

/** A meeting with its times, agenda, notes and next steps; null where there is none that the viewer may see. */
export async function getMeeting(context: Context, { firmId, meetingId }: Place): Promise<Meeting | null> {
  const { actor, now } = context;
  if (!isUuid(meetingId)) return null;
  const one = allOf(visibleTo(actor, firmId), eq(meetings.id, meetingId));
  return context.read(async (tx) => {
    const [line] = await meetingLines(tx, context, one);
    const more = line && (await moreOf(tx, actor, { firmId, meetingId }));
    if (!line || !more) return null;
    const times = await tx
      .select({ position: meetingTimes.position, startsAt: meetingTimes.startsAt })
      .from(meetingTimes)
      .where(and(eq(meetingTimes.firmId, firmId), eq(meetingTimes.meetingId, meetingId)))
      .orderBy(asc(meetingTimes.position));
    const side = sideOf(actor);
    const open = side !== null && isOpenMeeting(line.state);
    return {
      ...line,
      ...more,
      side,
      times: times.map(({ position, startsAt }) => ({
        position,
        startsAt: startsAt.toISOString(),
        past: startsAt <= now,
      })),
      agenda: await agendaOf(tx, actor, { firmId, meetingId }),
      waiting: open ? await waitingWith(tx, context, { firmId, meetingId }) : [],
      notes: await notesOf(tx, accountOf(actor), { firmId, meetingId }),
      steps: await stepsOf(tx, { firmId, meetingId }),
    };
  });
}

/** What could be added to this meeting's agenda: differences with its mentor alone. */
async function waitingWith(tx: Tx, context: Context, place: Place) {
  const [mentor] = await tx
    .select({ accountId: mentors.accountId })
    .from(meetings)
    .innerJoin(mentors, and(eq(mentors.agencyId, meetings.agencyId), eq(mentors.id, meetings.mentorId)))
    .where(allOf(visibleTo(context.actor, place.firmId), eq(meetings.id, place.meetingId)));
  const waiting = await waitingPoints(tx, context, place);
  return waiting.filter(({ raterAccountId: by }) => by === null || by === mentor?.accountId);
}

async function moreOf(tx: Tx, actor: Actor, { firmId, meetingId }: Place) {
  const [row] = await tx
    .select({
      place: meetings.place,
      proposedBy: meetings.proposedBy,
      spentMinutes: meetings.spentMinutes,
      cancelledBecause: meetings.cancelledBecause,
      version: meetings.version,
    })
    .from(meetings)
    .where(allOf(visibleTo(actor, firmId), eq(meetings.id, meetingId)));
  const proposedBy = SIDES.find((side) => side === row?.proposedBy);
  return row && proposedBy ? { ...row, proposedBy } : null;
}

/** The mentors whom the firm can meet; for a mentor the own assignment. */
export async function listMeetable(context: Context, { firmId }: { firmId: string }): Promise<Meetable[]> {
  const rows = await context.read((tx) =>
    tx
      .select({ assignmentId: assignments.id, mentor: accounts.name, accountId: accounts.id })
      .from(assignments)
      .innerJoin(
        mentors,
        and(eq(mentors.agencyId, assignments.agencyId), eq(mentors.id, assignments.mentorId)),
      )
      .innerJoin(accounts, eq(accounts.id, mentors.accountId))
      .where(meetable(context.actor, firmId))
      .orderBy(asc(accounts.name), asc(assignments.id)),
  );
  return rows;
}
