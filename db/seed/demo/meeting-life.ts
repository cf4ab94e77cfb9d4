import { randomUUID } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { assignments } from "@/db/schema/assignments";
import { addAgendaItem } from "@/lib/meetings/commands/agenda-items";
import { agreeMeeting } from "@/lib/meetings/commands/agree-meeting";
import { holdMeeting } from "@/lib/meetings/commands/hold-meeting";
import { addMeetingNote } from "@/lib/meetings/commands/meeting-notes";
import { addNextStep } from "@/lib/meetings/commands/next-steps";
import { proposeMeeting } from "@/lib/meetings/commands/propose-meeting";
import { granted, memberOn, mentorOn, type Stage } from "./cast";
import type { SettledFirm, SettledMentor } from "./settle";

// How many days ago the last meeting was: some pairs meet often, some have grown quiet, some silent.
const LAST_MET = [-12, -8, -26, -5, -51, -19, -74];
const SUBJECTS = ["Which dealers to see first", "Prices in their currency", "Who stands in for the owner"];
const NEXT = [
  "The fair in spring",
  "An offer to the first dealer",
  "Who answers from abroad",
  "Freight and customs",
] as const;

/** Three meetings held, and for every other pair one that waits for an answer. */
export async function meetAndPlan(stage: Stage, settled: SettledFirm, mentor: SettledMentor, index: number) {
  const last = LAST_MET[index % LAST_MET.length] ?? -12;
  for (const [number, subject] of SUBJECTS.entries())
    await meet(stage, settled, mentor, { subject, day: last - 35 * (SUBJECTS.length - 1 - number) });
  if (index % 2 === 0) {
    const subject = NEXT[(index / 2) % NEXT.length] ?? NEXT[0];
    await propose(stage, settled, mentor, { subject, day: 8 + (index % 9) }, -1);
  }
}

type What = { subject: string; day: number };

export async function propose(
  stage: Stage,
  settled: SettledFirm,
  mentor: SettledMentor,
  { subject, day }: What,
  on: number,
) {
  const ours = and(eq(assignments.firmId, settled.id), eq(assignments.mentorId, mentor.id));
  const [pair] = await stage.build.db
    .select({ id: assignments.id })
    .from(assignments)
    .where(and(ours, isNull(assignments.endedAt)));
  const at = (days: number, time: string) => `${stage.build.on(days)}T${time}`;
  const times = { at1: at(day, "08:00"), at2: at(day + 1, "14:30") };
  const input = { firmId: settled.id, assignmentId: pair?.id, subject, place: "Video call", minutes: "60" };
  const context = await mentorOn(stage, mentor, on);
  const { id } = granted(await proposeMeeting(context, { ...input, ...times }, randomUUID()));
  return { firmId: settled.id, meetingId: id };
}

async function meet(stage: Stage, settled: SettledFirm, mentor: SettledMentor, what: What) {
  const place = await propose(stage, settled, mentor, what, what.day - 6);
  const owner = await memberOn(stage, settled, what.day - 5, true);
  granted(await agreeMeeting(owner, { ...place, version: "1", position: "1" }));
  granted(await addAgendaItem(owner, { ...place, body: "What the forwarder told us" }, randomUUID()));
  const after = await mentorOn(stage, mentor, what.day + 1);
  granted(await holdMeeting(after, { ...place, version: "2", spentMinutes: "95" }));
  const note = "They know more than they wrote down. The list of dealers is a day's work.";
  granted(await addMeetingNote(after, { ...place, body: note, shared: "on" }, randomUUID()));
  const step = { title: "Send the list of dealers", dueOn: stage.build.on(what.day + 30) };
  granted(await addNextStep(after, { ...place, ...step }, randomUUID()));
}
