import { meetings } from "@/db/schema/meetings";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { askFeedback } from "@/lib/feedback/commands/ask-feedback";
import { holdMeetingInput } from "../schema";
import { oneMeeting, seenMeeting } from "./own-meeting";

/** The mentor notes that the meeting took place, and how long it took with what was prepared. */
export const holdMeeting = command({
  name: "meetings.hold",
  input: holdMeetingInput,
  hats: ["mentor"],
  async run({ tx, actor, input, now, audit }) {
    const { firmId, meetingId, version, spentMinutes } = input;
    const meeting = await seenMeeting(tx, actor, input);
    if (meeting.state !== "agreed" || meeting.startsAt === null) throw new Refusal("not-agreed");
    if (meeting.startsAt > now) throw new Refusal("not-yet");
    await tx
      .update(meetings)
      .set({ state: "held", spentMinutes, version: version + 1 })
      .where(oneMeeting(actor, input));
    await audit({
      verb: "meeting.held",
      subject: { kind: "meeting", id: meetingId },
      firmId,
      scope: "any",
      changes: { spentMinutes: { from: null, to: spentMinutes } },
    });
    await askFeedback(tx, actor, meeting, now);
    return { id: meetingId };
  },
});
