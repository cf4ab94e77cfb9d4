import { and, eq } from "drizzle-orm";
import { meetings, meetingTimes } from "@/db/schema/meetings";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { canPick } from "../policy";
import { agreeMeetingInput } from "../schema";
import { oneMeeting, seenMeeting } from "./own-meeting";
import { tellOther } from "./tell-other";

/** The other side picks one of the times offered. */
export const agreeMeeting = command({
  name: "meetings.agree",
  input: agreeMeetingInput,
  hats: ["member", "mentor"],
  async run({ tx, actor, input, now, audit }) {
    const { firmId, meetingId, version, position } = input;
    const meeting = await seenMeeting(tx, actor, input);
    if (meeting.state !== "proposed") throw new Refusal("not-open");
    if (!canPick(actor, meeting)) throw new Refusal("own-times");
    const [time] = await tx
      .select({ startsAt: meetingTimes.startsAt })
      .from(meetingTimes)
      .where(
        and(
          eq(meetingTimes.agencyId, actor.agencyId),
          eq(meetingTimes.meetingId, meetingId),
          eq(meetingTimes.position, position),
        ),
      );
    if (!time) throw new Refusal("invalid", { position: ["invalid"] });
    if (time.startsAt <= now) throw new Refusal("invalid", { position: ["passed"] });
    await tx
      .update(meetings)
      .set({ state: "agreed", startsAt: time.startsAt, version: version + 1 })
      .where(oneMeeting(actor, input));
    await audit({
      verb: "meeting.agreed",
      subject: { kind: "meeting", id: meetingId },
      firmId,
      scope: "any",
      changes: { startsAt: { from: null, to: time.startsAt.toISOString() } },
    });
    await tellOther(tx, actor, { ...meeting, times: [time.startsAt] }, "agreed", now);
    return { id: meetingId };
  },
});
