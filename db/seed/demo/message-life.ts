import { randomUUID } from "node:crypto";
import { beginThread } from "@/lib/threads/commands/begin-thread";
import { inviteAgency } from "@/lib/threads/commands/invite-agency";
import { readThread } from "@/lib/threads/commands/read-thread";
import { sendMessage } from "@/lib/threads/commands/send-message";
import { granted, memberOn, mentorOn, type Stage } from "./cast";
import type { SettledFirm, SettledMentor } from "./settle";

/** A conversation, into which every other firm has asked the agency; every third firm waits for its mentor's answer. */
export async function writeToEachOther(
  stage: Stage,
  settled: SettledFirm,
  mentor: SettledMentor,
  index: number,
): Promise<void> {
  const owner = await memberOn(stage, settled, -6);
  const body =
    "The dealer in Malmö wants our prices free at his door. Do we quote that, and who pays the duty?";
  const first = { firmId: settled.id, subject: "Prices free at the dealer's door", body };
  const { id: threadId } = granted(await beginThread(owner, first, randomUUID()));
  if (index % 2 === 0) granted(await inviteAgency(await memberOn(stage, settled, -5), { threadId }));
  const advisor = await mentorOn(stage, mentor, -4);
  const answer = "Quote it, with the duty as a line of its own. I will bring the sheet we used.";
  granted(await sendMessage(advisor, { threadId, body: answer }, randomUUID()));
  if (index % 3 === 0) return;
  const later = await memberOn(stage, settled, -2, true);
  granted(await readThread(later, { threadId }));
  granted(await sendMessage(later, { threadId, body: "Thank you, that helps. Until then." }, randomUUID()));
}
