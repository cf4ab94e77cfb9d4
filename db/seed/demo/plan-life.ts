import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { results } from "@/db/schema/assessments";
import { actions, plans } from "@/db/schema/plans";
import { addAction } from "@/lib/plans/commands/add-action";
import { setStatus } from "@/lib/plans/commands/set-status";
import { submitPlan } from "@/lib/plans/commands/submit-plan";
import { takeOver } from "@/lib/plans/commands/take-over";
import { dueField, ownerField } from "@/lib/plans/schema";
import { granted, memberOn, type Stage } from "./cast";
import type { Round } from "./rounds";
import type { SettledFirm } from "./settle";

type Ending = { status: "done" | "already-in-place" | "not-for-us"; reason: string };
const ENDINGS: readonly Ending[] = [
  { status: "done", reason: "" },
  { status: "done", reason: "" },
  { status: "done", reason: "Took longer than we thought, but it stands." },
  { status: "already-in-place", reason: "Sales had this all along; we wrote it down." },
  { status: "not-for-us", reason: "Too small a team for it this year." },
];
const BLOCKED_BY = [
  "Waiting for the bank's answer.",
  "The colleague who would do it is on leave until spring.",
  "No stand free at the fair.",
];

/** Recommendations of a round become actions, and most of them go somewhere. */
export async function playPlan(
  stage: Stage,
  settled: SettledFirm,
  round: Round,
  isLast: boolean,
): Promise<void> {
  const { build } = stage;
  const [result] = await build.db.select().from(results).where(eq(results.id, round.resultId));
  const chosen = result?.recommendations.first.slice(0, 3 + build.chance.below(3)) ?? [];
  if (chosen.length === 0) return;
  const form: Record<string, string | string[]> = {
    resultId: round.resultId,
    rules: chosen.map(({ id }) => id),
  };
  for (const [index, { id }] of chosen.entries()) {
    form[ownerField(id)] = (index % 3 === 1 && settled.colleague ? settled.colleague : settled.owner).id;
    form[dueField(id)] = build.on(round.day + 45 + index * 40);
  }
  granted(await takeOver(await memberOn(stage, settled, round.day + 6), form, randomUUID()));
  if (isLast && build.chance.next() < 0.5) await addOwn(stage, settled, round);
  const taken = await build.db
    .select()
    .from(actions)
    .where(eq(actions.resultId, round.resultId))
    .orderBy(actions.dueOn);
  for (const [index, action] of taken.entries()) {
    const day = Math.min(-1, round.day + 14 + index * (isLast ? 6 : 45));
    await move(stage, settled, action, index, day, isLast);
  }
}

async function move(
  stage: Stage,
  settled: SettledFirm,
  action: { id: string; version: number },
  index: number,
  day: number,
  isLast: boolean,
): Promise<void> {
  const { chance } = stage.build;
  const context = await memberOn(stage, settled, day, index % 2 === 1);
  const to = (input: object) =>
    setStatus(context, { actionId: action.id, version: String(action.version), ...input });
  if (!isLast) granted(await to(endingOf(index, chance.pick(ENDINGS))));
  else if (index === 0) granted(await to({ status: "done" }));
  else if (index === 1) granted(await to({ status: "in-progress" }));
  else if (index === 3) granted(await to({ status: "blocked", blockedBy: chance.pick(BLOCKED_BY) }));
}

/** What a firm takes up first it finishes before the next round, which shows what moved; the rest ends as it may. */
const endingOf = (index: number, other: Ending): Ending =>
  index < 2 && other.status !== "done" ? { status: "done", reason: "" } : other;

async function addOwn(stage: Stage, settled: SettledFirm, round: Round): Promise<void> {
  const own = {
    title: "Answer the enquiry from our old contact abroad",
    why: "Came by e-mail after the fair; nobody has written back yet.",
    owner: settled.owner.id,
    dueOn: stage.build.on(12),
    effort: "small",
  };
  granted(await addAction(await memberOn(stage, settled, Math.min(-2, round.day + 20)), own, randomUUID()));
}

/** Hands the plan in for a verdict, where there is one. */
export async function handInPlan(stage: Stage, settled: SettledFirm, day: number): Promise<string | null> {
  const [plan] = await stage.build.db.select().from(plans).where(eq(plans.firmId, settled.id));
  if (!plan || plan.status === "submitted") return null;
  granted(
    await submitPlan(await memberOn(stage, settled, day), { planId: plan.id, version: String(plan.version) }),
  );
  return plan.id;
}
