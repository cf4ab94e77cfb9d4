import { randomUUID } from "node:crypto";
import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { followUps } from "@/db/schema/delegation-after";
import { travelClaims } from "@/db/schema/travel-costs";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { answerFollowUp } from "@/lib/follow-ups/commands/answer-follow-up";
import { remindOfFollowUp } from "@/lib/follow-ups/commands/remind";
import { listOwnFollowUps } from "@/lib/follow-ups/queries/own-follow-ups";
import { writeGroupReport } from "@/lib/journey-reports/commands/write-group-report";
import { writeReport } from "@/lib/journey-reports/commands/write-report";
import { addCost } from "@/lib/travel-costs/commands/add-cost";
import { acceptClaim, payClaim } from "@/lib/travel-costs/commands/decide-claim";
import { handInCosts } from "@/lib/travel-costs/commands/hand-in-costs";
import { getOwnClaim } from "@/lib/travel-costs/queries/own-claim";
import { adminOn, granted, memberOn, type Stage } from "./cast";
import { DEMO_GROUP_REPORT, DEMO_TRAVELLERS, type DemoTraveller } from "./journey-list";
import type { SettledFirm, Settlement } from "./settle";

type Journey = { delegationId: string; back: number };
type Member = Context<ActorOf<"member">>;

/** Who is back hands in costs and a report; the agency settles the costs and publishes the group's report. */
export async function comeHome(
  stage: Stage,
  settlement: Settlement,
  travelled: readonly SettledFirm[],
  journey: Journey,
): Promise<void> {
  const { delegationId, back } = journey;
  for (const [at, settled] of travelled.entries()) {
    const told = DEMO_TRAVELLERS[at];
    if (!told) continue;
    const member = (await memberOn(stage, settled, back + 6)) as Member;
    await spend(stage, member, told, journey);
    if (told.report) await report(member, delegationId, told.report);
    if (told.settled !== "handed-in") await settle(stage, settlement, settled.id, told.settled, back + 12);
  }
  const summary =
    "Three firms met buyers, workshops and a harbour in three towns; each found somebody to call again.";
  const learnt = DEMO_TRAVELLERS.flatMap((one) => Object.values(one.report?.learnt ?? {}));
  const group = { delegationId, version: "0", summary, learnt: learnt.map((line) => `- ${line}`).join("\n") };
  const office = await adminOn(stage, settlement, back + 20);
  granted(await writeGroupReport(office, { ...group, ...DEMO_GROUP_REPORT, finish: "publish" }));
}

async function spend(
  stage: Stage,
  member: Member,
  { costs }: DemoTraveller,
  { delegationId, back }: Journey,
) {
  for (const [kind, amount, day, note] of costs) {
    const form = { delegationId, kind, amount, note, spentOn: stage.build.on(back - 4 + day) };
    granted(await addCost(member, form, randomUUID()));
  }
  const version = String((await getOwnClaim(member, delegationId))?.version);
  granted(await handInCosts(member, { delegationId, version }));
}

async function report(
  member: Member,
  delegationId: string,
  { learnt, steps, ...said }: NonNullable<DemoTraveller["report"]>,
): Promise<void> {
  const kinds = Object.entries(learnt).map(([kind, text]) => [`learnt.${kind}`, text]);
  const named = steps.map((title, at) => [`step.${at + 1}`, title]);
  const form = { ...said, ...Object.fromEntries([...kinds, ...named]), delegationId, version: "0" };
  granted(await writeReport(member, { ...form, finish: "hand-in" }));
}

async function settle(
  stage: Stage,
  settlement: Settlement,
  firmId: string,
  settled: "accepted" | "paid",
  day: number,
): Promise<void> {
  const [claim] = await stage.build.db.select().from(travelClaims).where(eq(travelClaims.firmId, firmId));
  if (!claim) return;
  const form = { claimId: claim.id, version: String(claim.version) };
  const office = await adminOn(stage, settlement, day);
  granted(await acceptClaim(office, form));
  if (settled === "paid") granted(await payClaim(office, { ...form, version: String(claim.version + 1) }));
}

/** What the travellers say of the whole and of their steps after some months; who is silent is reminded. */
export async function lookBack(
  stage: Stage,
  settlement: Settlement,
  travelled: readonly SettledFirm[],
  { delegationId, month, day }: { delegationId: string; month: 1 | 3; day: number },
): Promise<void> {
  for (const [at, settled] of travelled.entries()) {
    const said = DEMO_TRAVELLERS[at]?.said.find((one) => one.month === month);
    const member = (await memberOn(stage, settled, day)) as Member;
    const asked = (await listOwnFollowUps(member, delegationId)).find((one) => one.month === month);
    if (!said || !asked) continue;
    const { month: _, steps, ...whole } = said;
    const answers = asked.steps.flatMap(({ stepId }, index) => {
      const answer = steps[index];
      const moved = answer === "moved" ? [[`moved.${stepId}`, stage.build.on(day + 40)]] : [];
      return answer ? [[`step.${stepId}`, answer], ...moved] : [];
    });
    const form = { followUpId: asked.id, ...whole, ...Object.fromEntries(answers) };
    granted(await answerFollowUp(member, form));
  }
  if (month !== 1) return;
  const open = and(
    eq(followUps.delegationId, delegationId),
    isNull(followUps.answeredAt),
    isNotNull(followUps.firmId),
  );
  const [silent] = await stage.build.db.select({ id: followUps.id }).from(followUps).where(open);
  if (silent)
    granted(await remindOfFollowUp(await adminOn(stage, settlement, day + 10), { followUpId: silent.id }));
}
