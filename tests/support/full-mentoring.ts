import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { assignments } from "@/db/schema/assignments";
import { feedback, handOvers } from "@/db/schema/hand-overs";
import { agendaItems, meetingNotes, meetings, meetingTimes, nextSteps } from "@/db/schema/meetings";
import { messages, threadReads, threads } from "@/db/schema/threads";
import type { TestFirm, TestMentor, World } from "./world";

/** One row of everything between a firm and its mentor: a private note and feedback of the firm's owner. */
export async function fillMentoring(w: World, firm: TestFirm, mentor: TestMentor): Promise<void> {
  const { agencyId, id: firmId, owner } = firm;
  const own = { agencyId, firmId };
  const at = { createdAt: w.now };
  const mine = and(eq(assignments.firmId, firmId), eq(assignments.mentorId, mentor.id));
  const [assignment] = await w.owner.select({ id: assignments.id }).from(assignments).where(mine);
  if (!assignment) throw new Error("the mentor does not look after the firm");
  const pair = { ...own, assignmentId: assignment.id, mentorId: mentor.id };
  const [meetingId, threadId] = [randomUUID(), randomUUID()];
  const meeting = { id: meetingId, subject: "Prices", minutes: 60, proposedBy: "firm", createdBy: owner.id };
  await w.owner.insert(meetings).values({ ...pair, ...meeting, ...at });
  const ofMeeting = { ...own, meetingId };
  await w.owner.insert(meetingTimes).values({ ...ofMeeting, position: 1, startsAt: w.now });
  await w.owner.insert(agendaItems).values({ ...ofMeeting, kind: "own", body: "Prices", ...at });
  const said = { body: "Too low.", authorAccountId: owner.id, authorHat: "member" };
  await w.owner
    .insert(meetingNotes)
    .values({ ...ofMeeting, ...said, shared: false, updatedAt: w.now, ...at });
  await w.owner.insert(nextSteps).values({ ...ofMeeting, title: "Ask the bank", ...at });
  const thread = {
    id: threadId,
    subject: "Prices",
    mentorIds: [mentor.id],
    createdBy: owner.id,
    lastAt: w.now,
  };
  await w.owner.insert(threads).values({ ...own, ...thread, ...at });
  await w.owner.insert(messages).values({ ...own, threadId, ...said, ...at });
  const read = { accountId: owner.id, hat: "member", readAt: w.now };
  await w.owner.insert(threadReads).values({ ...own, threadId, ...read });
  const left = { firmName: "A firm", askedAt: w.now, writtenAt: w.now, body: "Ask for the son." };
  await w.owner.insert(handOvers).values({ ...pair, ...left });
  const felt = { afterMeetings: 3, side: "firm", accountId: owner.id, worth: 4, givenAt: w.now };
  await w.owner.insert(feedback).values({ ...pair, ...felt });
}
