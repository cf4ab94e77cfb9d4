import { randomUUID } from "node:crypto";
import { assignments } from "@/db/schema/assignments";
import { noteInterest } from "@/lib/offers/commands/note-interest";
import { recordVisit } from "@/lib/timeline/commands/record-visit";
import { granted, memberOn, mentorOn, type Stage } from "./cast";
import { meetAndPlan } from "./meeting-life";
import { keepNote, readRound, signOff } from "./mentor-life";
import { writeToEachOther } from "./message-life";
import { handInPlan, playPlan } from "./plan-life";
import { beginAnother, playRound, roundDays } from "./rounds";
import type { SettledFirm, SettledMentor, Settlement } from "./settle";

type Offers = readonly { id: string; open: boolean }[];

/** Three years of assessments, mentors, plans and talk, firm by firm. */
export async function live(
  stage: Stage,
  { firms, mentors, admins }: Settlement,
  offers: Offers,
): Promise<void> {
  for (const [index, settled] of firms.entries()) {
    const mentor = index % 5 === 3 ? null : mentorFor(settled, mentors, index);
    if (mentor) await assign(stage, settled, mentor, admins[0]?.id ?? null);
    await liveThrough(stage, settled, mentor, index);
    if (mentor) await meetAndPlan(stage, settled, mentor, index);
    if (mentor) await writeToEachOther(stage, settled, mentor, index);
    // Looked in some days ago, so that what came since is marked as new.
    if (mentor && index % 4 !== 1)
      granted(await recordVisit(await mentorOn(stage, mentor, -5), { firmId: settled.id }));
    if (index % 3 === 0) await takeInterest(stage, settled, offers);
  }
}

async function liveThrough(
  stage: Stage,
  settled: SettledFirm,
  mentor: SettledMentor | null,
  index: number,
): Promise<void> {
  const days = roundDays(stage, settled);
  const plans = index % 4 !== 2;
  for (const [number, day] of days.entries()) {
    const isLast = number === days.length - 1;
    const round = await playRound(stage, settled, day, days.length - 1 - number);
    // The newest round of every other firm waits for its mentor.
    if (mentor) await readRound(stage, settled, mentor, round, !isLast || index % 2 === 1);
    if (plans) await playPlan(stage, settled, round, isLast);
  }
  if (mentor && index % 3 === 0) await keepNote(stage, settled, mentor, -9);
  if (plans && index % 3 !== 1) {
    const planId = await handInPlan(stage, settled, -8);
    if (planId && mentor && index % 2 === 1) await signOff(stage, settled, mentor, "plan", planId, -3);
  }
  if (index % 6 === 4) await beginAnother(stage, settled);
}

function mentorFor({ firm }: SettledFirm, mentors: readonly SettledMentor[], index: number): SettledMentor {
  const wanted = [...firm.targets, ...firm.markets.map(([country]) => country)];
  const fitting = mentors.filter(({ markets }) => markets.some((market) => wanted.includes(market)));
  const among = fitting.length > 0 ? fitting : mentors;
  const chosen = among[index % among.length];
  if (!chosen) throw new Error("the demonstration has no mentors");
  return chosen;
}

async function assign(
  { build }: Stage,
  { id }: SettledFirm,
  mentor: SettledMentor,
  by: string | null,
): Promise<void> {
  const { db, agencyId, at, chance } = build;
  const row = { agencyId, id: chance.uuid(), firmId: id, mentorId: mentor.id, assignedBy: by };
  await db.insert(assignments).values({ ...row, since: at(-1_060 + chance.below(200)) });
}

async function takeInterest(stage: Stage, settled: SettledFirm, offers: Offers): Promise<void> {
  const offer = stage.build.chance.pick(offers.filter(({ open }) => open));
  const input = { offerId: offer.id, note: "Two of us would come." };
  granted(
    await noteInterest(
      await memberOn(stage, settled, -1 - stage.build.chance.below(20)),
      input,
      randomUUID(),
    ),
  );
}
