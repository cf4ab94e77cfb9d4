import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { introductionQuestions } from "@/db/schema/contacts";
import { delegationSeats } from "@/db/schema/delegations";
import { answerQuestion } from "@/lib/contacts/commands/answer-question";
import { confirmResult } from "@/lib/contacts/commands/confirm-result";
import { recordIntroduction } from "@/lib/contacts/commands/record-introduction";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { answerFollowUp } from "@/lib/follow-ups/commands/answer-follow-up";
import { listOwnFollowUps } from "@/lib/follow-ups/queries/own-follow-ups";
import { askAfterJourneys } from "@/lib/jobs/follow-ups";
import { granted, memberOn, mentorOn, type Stage } from "./cast";
import { DEMO_CONTACTS, type DemoContact } from "./contact-list";
import { comeHome, lookBack } from "./journey-life";
import type { SettledFirm, SettledMentor, Settlement } from "./settle";

type Journey = { delegationId: string; country: string; back: number; guide: SettledMentor };

/**
 * Who travelled records whom they met, hands in costs and a report, says after one and three months what became of it,
 * and what came of it.
 */
export async function meetPeople(stage: Stage, settlement: Settlement, journey: Journey): Promise<void> {
  const { build, database } = stage;
  const { firms } = settlement;
  const seats = await build.db
    .select({ firmId: delegationSeats.firmId })
    .from(delegationSeats)
    .where(
      and(eq(delegationSeats.delegationId, journey.delegationId), eq(delegationSeats.state, "accepted")),
    );
  const travelled = firms.filter(({ id }) => seats.some(({ firmId }) => firmId === id));
  const met: { settled: SettledFirm; contact: DemoContact; introductionId: string }[] = [];
  for (const [at, settled] of travelled.entries())
    for (const contact of DEMO_CONTACTS[at] ?? [])
      met.push({ settled, contact, introductionId: await record(stage, settled, contact, journey) });
  await comeHome(stage, settlement, travelled, journey);
  for (const month of [1, 3] as const) {
    const day = journey.back + month * 32;
    await askAfterJourneys({ database, now: build.at(day), requestId: "demonstration" });
    for (const one of met) await answer(stage, one, month, day + 2);
    await lookBack(stage, settlement, travelled, { ...journey, month, day: day + 3 });
    if (month === 1) await keepInTouch(stage, journey, day + 6);
  }
  for (const { settled, contact, introductionId } of met) {
    if (!contact.result) continue;
    const [kind, amount, without, note] = contact.result;
    const worth = amount === null ? {} : { amount: String(amount), currency: "EUR" };
    const form = { introductionId, kind, without, note, ...worth };
    granted(await confirmResult(await memberOn(stage, settled, journey.back + 120), form, randomUUID()));
  }
}

/** The guide says after a month with how many firms there was contact; the question after three is still open. */
async function keepInTouch(stage: Stage, { guide, delegationId }: Journey, day: number): Promise<void> {
  const mentor = (await mentorOn(stage, guide, day)) as Context<ActorOf<"mentor">>;
  const [asked] = await listOwnFollowUps(mentor, delegationId);
  const note = "Two of them called me before they sent an offer.";
  if (asked) granted(await answerFollowUp(mentor, { followUpId: asked.id, inTouch: "2", note }));
}

async function record(
  stage: Stage,
  settled: SettledFirm,
  { person, role, organisation }: DemoContact,
  { delegationId, country, back }: Journey,
): Promise<string> {
  const who = { personName: person, personRole: role, organisation, country, consent: "on" };
  const where = { kind: "market", place: "delegation", delegationId, introducedOn: stage.build.on(back - 1) };
  const context = await memberOn(stage, settled, back + 1);
  return granted(await recordIntroduction(context, { ...who, ...where }, randomUUID())).id;
}

async function answer(
  stage: Stage,
  {
    settled,
    contact,
    introductionId,
  }: { settled: SettledFirm; contact: DemoContact; introductionId: string },
  month: 1 | 3,
  day: number,
): Promise<void> {
  const said = contact.answers.find(([asked]) => asked === month);
  const { id, introductionId: about, month: asked } = introductionQuestions;
  const [question] = await stage.build.db
    .select({ id })
    .from(introductionQuestions)
    .where(and(eq(about, introductionId), eq(asked, month)));
  if (!said || !question) return;
  const [, used, ...uses] = said;
  const form = { questionId: question.id, used: used ? "yes" : "no", uses, worth: used ? "4" : "" };
  granted(await answerQuestion(await memberOn(stage, settled, day), form));
}
