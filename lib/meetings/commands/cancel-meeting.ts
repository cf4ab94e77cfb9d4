import { meetings } from "@/db/schema/meetings";
import { command } from "@/lib/command";
import { isOpenMeeting } from "@/lib/domain/meeting";
import { Refusal } from "@/lib/errors";
import { cancelMeetingInput } from "../schema";
import { oneMeeting, seenMeeting } from "./own-meeting";
import { tellOther } from "./tell-other";

/** Calls a meeting off, by either side, with a reason for the other. */
export const cancelMeeting = command({
  name: "meetings.cancel",
  input: cancelMeetingInput,
  hats: ["member", "mentor"],
  async run({ tx, actor, input, now, audit }) {
    const { firmId, meetingId, version, because } = input;
    const meeting = await seenMeeting(tx, actor, input);
    if (!isOpenMeeting(meeting.state)) throw new Refusal("not-open");
    await tx
      .update(meetings)
      .set({ state: "cancelled", cancelledBecause: because, version: version + 1 })
      .where(oneMeeting(actor, input));
    await audit({
      verb: "meeting.cancelled",
      subject: { kind: "meeting", id: meetingId },
      firmId,
      scope: "any",
      changes: { state: { from: meeting.state, to: "cancelled" } },
      because,
    });
    const times = meeting.startsAt === null ? [] : [meeting.startsAt];
    await tellOther(tx, actor, { ...meeting, times, because }, "cancelled", now);
    return { id: meetingId };
  },
});
