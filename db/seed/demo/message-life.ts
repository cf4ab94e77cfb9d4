import { randomUUID } from "node:crypto";
import { beginThread } from "@/lib/threads/commands/begin-thread";
import { inviteAgency } from "@/lib/threads/commands/invite-agency";
import { readThread } from "@/lib/threads/commands/read-thread";
import { sendMessage } from "@/lib/threads/commands/send-message";
import { granted, memberOn, mentorOn, type Stage } from "./cast";
import type { SettledFirm, SettledMentor } from "./settle";

const TALKS = [
  {
    subject: "Prices free at the dealer's door",
    body: "The dealer in Malmö wants our prices free at his door. Do we quote that, and who pays the duty?",
    answer: "Quote it, with the duty as a line of its own. I will bring the sheet we used.",
  },
  {
    subject: "A buyer who does not answer",
    body: "The buyer from the fair has not answered two mails. Do we write a third time?",
    answer: "Ring her, and ask when she plans her next season. A third mail is read as a reminder to pay.",
  },
  {
    subject: "Payment in 60 days",
    body: "They ask for 60 days to pay. At home nobody gets more than 30.",
    answer: "Ask for a third with the order and give them 45. Your bank can tell you what the rest costs.",
  },
  {
    subject: "Who translates the manual",
    body: "Our manual is in English alone. Is that enough for workshops?",
    answer:
      "Not for workshops. Have the ten pages on service translated, and let the dealer read them first.",
  },
  {
    subject: "Only one dealer for the country",
    body: "He wants to be our only dealer in the whole country. Do we sign that?",
    answer: "For a year, with a number he has to sell. I will send you two sentences we used.",
  },
] as const;

/** A conversation, into which every other firm has asked the agency; every third firm waits for its mentor's answer. */
export async function writeToEachOther(
  stage: Stage,
  settled: SettledFirm,
  mentor: SettledMentor,
  index: number,
): Promise<void> {
  const owner = await memberOn(stage, settled, -6);
  const { subject, body, answer } = TALKS[index % TALKS.length] ?? TALKS[0];
  const first = { firmId: settled.id, subject, body };
  const { id: threadId } = granted(await beginThread(owner, first, randomUUID()));
  if (index % 2 === 0) granted(await inviteAgency(await memberOn(stage, settled, -5), { threadId }));
  const advisor = await mentorOn(stage, mentor, -4);
  granted(await sendMessage(advisor, { threadId, body: answer }, randomUUID()));
  if (index % 3 === 0) return;
  const later = await memberOn(stage, settled, -2, true);
  granted(await readThread(later, { threadId }));
  granted(await sendMessage(later, { threadId, body: "Thank you, that helps. Until then." }, randomUUID()));
}
