import { and, asc, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { mentors } from "@/db/schema/agencies";
import { firms } from "@/db/schema/firms";
import { meetings, meetingTimes } from "@/db/schema/meetings";
import type { Actor, ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { MEETING_STATES, SIDES } from "@/lib/domain/meeting";
import { canPick } from "../policy";
import { ownMeetings, visibleTo } from "../scope";
import type { MeetingLine } from "../types";

/** The meetings of one firm that the viewer may see, the latest first. */
export async function listMeetings(context: Context, { firmId }: { firmId: string }): Promise<MeetingLine[]> {
  return context.read((tx) => meetingLines(tx, context, visibleTo(context.actor, firmId)));
}

/** What lies ahead of the person: meetings agreed, proposals to answer, and those whose time is over but not noted. */
export async function listUpcoming(context: Context<ActorOf<"member" | "mentor">>): Promise<MeetingLine[]> {
  const open = and(ownMeetings(context.actor), inArray(meetings.state, ["proposed", "agreed"]));
  const lines = await context.read((tx) => meetingLines(tx, context, open));
  return lines.toReversed();
}

const firstOffered = sql<Date | null>`(select min(${meetingTimes.startsAt}) from ${meetingTimes}
  where ${meetingTimes.agencyId} = ${meetings.agencyId} and ${meetingTimes.meetingId} = ${meetings.id})`;
const when = sql`coalesce(${meetings.startsAt}, ${firstOffered})`;

/** Meetings as lists show them, the latest first. */
export async function meetingLines(tx: Tx, context: Context, which: SQL | undefined): Promise<MeetingLine[]> {
  const rows = await tx
    .select({
      id: meetings.id,
      firmId: meetings.firmId,
      firm: firms.legalName,
      mentor: accounts.name,
      subject: meetings.subject,
      state: meetings.state,
      proposedBy: meetings.proposedBy,
      startsAt: when.mapWith(meetings.startsAt),
      minutes: meetings.minutes,
    })
    .from(meetings)
    .innerJoin(firms, and(eq(firms.agencyId, meetings.agencyId), eq(firms.id, meetings.firmId)))
    .innerJoin(mentors, and(eq(mentors.agencyId, meetings.agencyId), eq(mentors.id, meetings.mentorId)))
    .leftJoin(accounts, eq(accounts.id, mentors.accountId))
    .where(which)
    .orderBy(desc(when), asc(meetings.id));
  return rows.map((row) => toLine(row, context.actor, context.now));
}

type Row = Omit<MeetingLine, "state" | "mentor" | "startsAt" | "myTurn" | "past"> & {
  state: string;
  proposedBy: string;
  mentor: string | null;
  startsAt: Date | null;
};

function toLine({ proposedBy, ...row }: Row, actor: Actor, now: Date): MeetingLine {
  const state = MEETING_STATES.find((one) => one === row.state) ?? "cancelled";
  const by = SIDES.find((one) => one === proposedBy) ?? "firm";
  return {
    ...row,
    state,
    mentor: row.mentor ?? "",
    startsAt: row.startsAt?.toISOString() ?? null,
    myTurn: canPick(actor, { state, proposedBy: by }),
    past: state === "agreed" && row.startsAt !== null && row.startsAt <= now,
  };
}
