import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { introductionQuestions } from "@/db/schema/contacts";
import { answerQuestion } from "@/lib/contacts/commands/answer-question";
import { answerTie } from "@/lib/contacts/commands/answer-tie";
import { confirmResult } from "@/lib/contacts/commands/confirm-result";
import { proposeTie } from "@/lib/contacts/commands/propose-tie";
import { recordForFirm } from "@/lib/contacts/commands/record-for-firm";
import { listFellowTravellers } from "@/lib/contacts/queries/fellows";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { askAboutContacts } from "@/lib/jobs/contact-questions";
import { granted, memberOn, mentorOn, type Stage } from "./cast";
import { pairOf } from "./pair";
import type { SettledFirm, SettledMentor, Settlement } from "./settle";

type Traveller = Context<ActorOf<"member" | "mentor">>;

/** After a journey two firms know each other, a firm and the guide too, and one tie waits for its answer. */
export async function nameFellows(
  stage: Stage,
  group: readonly SettledFirm[],
  guide: SettledMentor,
  back: number,
): Promise<void> {
  const travelled: SettledFirm[] = [];
  for (const settled of group) {
    const fellows = await listFellowTravellers((await memberOn(stage, settled, back + 1)) as Traveller);
    if (fellows.length > 0) travelled.push(settled);
  }
  const [first, second, third] = travelled;
  if (!first || !second || !third) return;
  const say = async (context: Context, name: string, about: string) => {
    const fellows = await listFellowTravellers(context as Traveller);
    const seatId = fellows.find((fellow) => fellow.name === name)?.seatId;
    return seatId ? granted(await proposeTie(context, { seatId, about }, randomUUID())).id : null;
  };
  const both = "We share a forwarder, and they know the dealer in Malmö.";
  const made = await say(await memberOn(stage, first, back + 2), second.firm.name, both);
  if (made)
    granted(await answerTie(await memberOn(stage, second, back + 4), { tieId: made, answer: "confirmed" }));
  const led = await say(
    await mentorOn(stage, guide, back + 5),
    first.firm.name,
    "Spare parts and workshops.",
  );
  if (led)
    granted(await answerTie(await memberOn(stage, first, back + 6), { tieId: led, answer: "confirmed" }));
  await say(await memberOn(stage, third, -2), first.firm.name, "Their way of pricing service.");
}

const INTRODUCED = { on: -64, asked: -32 };
const PEOPLE = [
  ["Signe Aldvik", "Head of purchasing", "Aldvik Kitchens", "SE"],
  ["Jonas Tjernholm", "Owner", "Tjernholm Montage", "SE"],
  ["Maren Fossnes", "Banker", "Fossnes Savings Bank", "NO"],
] as const;

/** The mentors of three firms introduced somebody; one led to an order, one was not used, one is new. */
export async function introduce(stage: Stage, settlement: Settlement): Promise<void> {
  const { build, database } = stage;
  for (const [at, settled] of settlement.firms.slice(0, 3).entries()) {
    const mentor = (await pairOf(stage, settlement, settled))?.mentor;
    const [personName, personRole, organisation, country] = PEOPLE[at] ?? PEOPLE[0];
    if (!mentor) continue;
    const on = at === 2 ? -6 : INTRODUCED.on;
    const who = { personName, personRole, organisation, country, consent: "on" };
    const where = { firmId: settled.id, place: "meeting", introducedOn: build.on(on) };
    const context = await mentorOn(stage, mentor, on + 1);
    const { id: introductionId } = granted(await recordForFirm(context, { ...who, ...where }, randomUUID()));
    if (at === 2) continue;
    await askAboutContacts({ database, now: build.at(INTRODUCED.asked), requestId: "demonstration" });
    const [question] = await build.db
      .select({ id: introductionQuestions.id })
      .from(introductionQuestions)
      .where(eq(introductionQuestions.introductionId, introductionId));
    if (!question) continue;
    const said = at === 0 ? { used: "yes", uses: ["customer", "information"], worth: "5" } : { used: "no" };
    const owner = await memberOn(stage, settled, INTRODUCED.asked + 2);
    granted(await answerQuestion(owner, { questionId: question.id, ...said }));
    const order = { introductionId, kind: "order", amount: "12000", currency: "EUR", without: "later" };
    const note = "A first order for her showroom.";
    if (at === 0) granted(await confirmResult(owner, { ...order, note }, randomUUID()));
  }
}
