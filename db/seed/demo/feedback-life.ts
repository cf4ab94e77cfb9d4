import { randomUUID } from "node:crypto";
import { giveFeedback } from "@/lib/feedback/commands/give-feedback";
import { agreeMeeting } from "@/lib/meetings/commands/agree-meeting";
import { granted, memberOn, mentorOn, type Stage } from "./cast";
import { propose } from "./meeting-life";
import { pairOf } from "./pair";
import type { Settlement } from "./settle";

/** Who has said how it goes: both, the firm alone, the mentor alone; of all others it is awaited. */
const SAID: Readonly<Record<number, "both" | "firm" | "mentor">> = {
  0: "both",
  1: "both",
  4: "firm",
  6: "mentor",
};

/** Some pairs have a meeting ahead of them, and some have said after the third how they work together. */
export async function lookBackAndAhead(stage: Stage, settlement: Settlement): Promise<void> {
  for (const [index, settled] of settlement.firms.slice(0, 12).entries()) {
    const pair = await pairOf(stage, settlement, settled);
    if (!pair) continue;
    const { mentor, assignmentId } = pair;
    if (index % 3 === 0) {
      const what = { subject: "Who visits the first dealer, and when", day: 5 };
      const place = await propose(stage, settled, mentor, what, -2);
      granted(
        await agreeMeeting(await memberOn(stage, settled, -1), { ...place, version: "1", position: "2" }),
      );
    }
    const said = SAID[index];
    const about = { firmId: settled.id, assignmentId };
    if (said === "both" || said === "firm") {
      const words = {
        worth: "4",
        helped: "The list of dealers, and being asked why we leave out the large ones.",
        change: "Shorter meetings, more often.",
      };
      granted(await giveFeedback(await memberOn(stage, settled, -4), { ...about, ...words }, randomUUID()));
    }
    if (said === "both" || said === "mentor") {
      const words = {
        worth: "5",
        helped: "They try things between the meetings and tell me what went wrong.",
        change: "I would like to meet the person who writes the quotations.",
      };
      granted(await giveFeedback(await mentorOn(stage, mentor, -3), { ...about, ...words }, randomUUID()));
    }
  }
}
