import { contextFor } from "@/lib/context/context";
import { answerInvitation } from "@/lib/delegations/commands/answer-invitation";
import { applyForDelegation } from "@/lib/delegations/commands/apply";
import { createDelegation } from "@/lib/delegations/commands/create-delegation";
import { moveDelegation } from "@/lib/delegations/commands/edit-delegation";
import { publishPlan } from "@/lib/delegations/commands/publish-plan";
import { runPlan } from "@/lib/delegations/commands/run-plan";
import { granted, memberOn, mentorOn, type Stage } from "./cast";
import type { SettledFirm, SettledMentor, Settlement } from "./settle";

const FRAME = {
  offerId: "",
  applyUntil: "",
  seats: "10",
  minNewcomers: "2",
  minExperienced: "1",
  cost: "1900",
  currency: "EUR",
  subsidyPercent: "50",
};

/** A journey with a group that is invited, and one that is open for applications. */
export async function travel(stage: Stage, { firms, mentors, admins }: Settlement): Promise<void> {
  const [admin] = admins;
  const [first, second] = [mentors[0], mentors.find(({ markets }) => markets[0] !== mentors[0]?.markets[0])];
  if (!admin || !first || !second) throw new Error("the demonstration has too few people to travel");
  const { build, database } = stage;
  const office = (day: number) =>
    contextFor(
      { database, now: build.at(day), requestId: "demonstration" },
      { kind: "admin", id: build.agencyId },
      admin.sessionHash,
    );
  const open = async (day: number, mentor: SettledMentor, name: string, leaves: number) => {
    const what = { name, market: mentor.markets[0] ?? "SE", tradeOffice: "Trade office of the embassy" };
    const days = { startsOn: build.on(leaves), endsOn: build.on(leaves + 3) };
    const programme = "Two days of visits to dealers and buyers, an evening at the embassy, a day at a fair.";
    const { id } = granted(
      await createDelegation(await office(day), { ...FRAME, ...what, ...days, programme }),
    );
    granted(await moveDelegation(await office(day), { delegationId: id, version: "1", to: "open" }));
    return id;
  };
  const planned = await open(-40, first, "Dealers and buyers, spring", 45);
  await apply(stage, planned, firms.slice(0, 6), first, -30);
  const { id: planId } = granted(await runPlan(await office(-20), {}));
  granted(await publishPlan(await office(-19), { planId }));
  const yes = { delegationId: planned, answer: "accepted" };
  granted(await answerInvitation(await mentorOn(stage, first, -15), yes));
  const later = await open(-12, second, "Makers meet importers, autumn", 160);
  await apply(stage, later, firms.slice(3, 9), second, -8);
}

async function apply(
  stage: Stage,
  delegationId: string,
  firms: readonly SettledFirm[],
  mentor: SettledMentor,
  day: number,
): Promise<void> {
  for (const [at, firm] of firms.entries()) {
    const form = { delegationId, wish: String(1 + (at % 2)), note: "We look for a dealer with a workshop." };
    granted(await applyForDelegation(await memberOn(stage, firm, day), form));
  }
  granted(
    await applyForDelegation(await mentorOn(stage, mentor, day), { delegationId, wish: "1", note: "" }),
  );
}
