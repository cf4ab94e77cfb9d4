import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { meetings } from "@/db/schema/meetings";
import { allOf } from "@/lib/context/firm-scope";
import { MEETING_STATES, type MeetingState, SIDES, type Side } from "@/lib/domain/meeting";
import { Refusal } from "@/lib/errors";
import type { Party } from "../policy";
import { visibleTo } from "../scope";

type Place = { firmId: string; meetingId: string };
export type OwnMeeting = {
  id: string;
  firmId: string;
  assignmentId: string;
  mentorId: string;
  subject: string;
  minutes: number;
  state: MeetingState;
  proposedBy: Side;
  startsAt: Date | null;
  version: number;
};

/** The meeting, held against other writers until the transaction ends; or not found. */
export async function lockedMeeting(tx: Tx, actor: Party, place: Place): Promise<OwnMeeting> {
  const [row] = await tx
    .select({
      id: meetings.id,
      firmId: meetings.firmId,
      assignmentId: meetings.assignmentId,
      mentorId: meetings.mentorId,
      subject: meetings.subject,
      minutes: meetings.minutes,
      state: meetings.state,
      proposedBy: meetings.proposedBy,
      startsAt: meetings.startsAt,
      version: meetings.version,
    })
    .from(meetings)
    .where(oneMeeting(actor, place))
    .for("update");
  const state = MEETING_STATES.find((one) => one === row?.state);
  const proposedBy = SIDES.find((one) => one === row?.proposedBy);
  if (!row || !state || !proposedBy) throw new Refusal("not-found");
  return { ...row, state, proposedBy };
}

/** The same in the version that the person saw. */
export async function seenMeeting(tx: Tx, actor: Party, place: Place & { version: number }) {
  const meeting = await lockedMeeting(tx, actor, place);
  if (meeting.version !== place.version) throw new Refusal("conflict");
  return meeting;
}

export const oneMeeting = (actor: Party, { firmId, meetingId }: Place) =>
  allOf(visibleTo(actor, firmId), eq(meetings.id, meetingId));
