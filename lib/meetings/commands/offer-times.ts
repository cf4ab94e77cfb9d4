import { and, eq } from "drizzle-orm";
import { meetings, meetingTimes } from "@/db/schema/meetings";
import { command } from "@/lib/command";
import { isOpenMeeting } from "@/lib/domain/meeting";
import { Refusal } from "@/lib/errors";
import { sideOf } from "../policy";
import { offerTimesInput } from "../schema";
import { oneMeeting, seenMeeting } from "./own-meeting";
import { readTimes } from "./read-times";
import { tellOther } from "./tell-other";

/** Puts other times on the table, by either side: none of the old ones suits, or an agreed one has to move. */
export const offerTimes = command({
  name: "meetings.offer-times",
  input: offerTimesInput,
  hats: ["member", "mentor"],
  async run({ tx, actor, input, now, context, audit }) {
    const { firmId, meetingId, version, ...typed } = input;
    const meeting = await seenMeeting(tx, actor, input);
    if (!isOpenMeeting(meeting.state)) throw new Refusal("not-open");
    const times = readTimes(typed, context);
    const { agencyId } = actor;
    const of = and(eq(meetingTimes.agencyId, agencyId), eq(meetingTimes.meetingId, meetingId));
    await tx.delete(meetingTimes).where(of);
    await tx
      .insert(meetingTimes)
      .values(
        times.map((startsAt, index) => ({ agencyId, firmId, meetingId, position: index + 1, startsAt })),
      );
    await tx
      .update(meetings)
      .set({
        state: "proposed",
        startsAt: null,
        proposedBy: sideOf(actor) ?? meeting.proposedBy,
        version: version + 1,
      })
      .where(oneMeeting(actor, input));
    await audit({
      verb: "meeting.other-times",
      subject: { kind: "meeting", id: meetingId },
      firmId,
      scope: "any",
      changes: { state: { from: meeting.state, to: "proposed" } },
    });
    await tellOther(tx, actor, { ...meeting, times }, "offered", now);
    return { id: meetingId };
  },
});
