import { randomUUID } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { assignments } from "@/db/schema/assignments";
import { marketPlans } from "@/db/schema/market-plans";
import { addComment } from "@/lib/comments/commands/add-comment";
import type { MarketPlanPart } from "@/lib/domain/market-plan";
import type { Verdict } from "@/lib/domain/review-state";
import { submitMarketPlan } from "@/lib/market-plans/commands/submit-plan";
import { decideReview } from "@/lib/reviews/commands/decide-review";
import { granted, memberOn, mentorOn, type Stage } from "./cast";
import type { SettledFirm, Settlement } from "./settle";

/** How a plan for a market went through its review. */
export type ReviewStory = {
  handedIn: number;
  /** What the mentor said, part by part, two days later. */
  remarks: Partial<Record<MarketPlanPart, string>>;
  answer?: { part: MarketPlanPart; body: string };
  verdict?: { verdict: Verdict; body: string };
};

/** The firm hands the plan in, its mentor comments on parts, and decides where the story goes that far. */
export async function reviewMarketPlan(
  stage: Stage,
  settled: SettledFirm,
  { mentors }: Settlement,
  { country, story }: { country: string; story: ReviewStory },
): Promise<void> {
  const { db } = stage.build;
  const [assigned] = await db
    .select({ mentorId: assignments.mentorId })
    .from(assignments)
    .where(and(eq(assignments.firmId, settled.id), isNull(assignments.endedAt)));
  const mentor = mentors.find(({ id }) => id === assigned?.mentorId);
  const [plan] = await db
    .select({ id: marketPlans.id, version: marketPlans.version })
    .from(marketPlans)
    .where(and(eq(marketPlans.firmId, settled.id), eq(marketPlans.country, country)));
  if (!mentor || !plan) throw new Error("the demonstration has no mentor to read this plan");
  const { handedIn, remarks, answer, verdict } = story;
  const owner = await memberOn(stage, settled, handedIn);
  granted(await submitMarketPlan(owner, { country, version: String(plan.version) }));
  const context = await mentorOn(stage, mentor, handedIn + 2);
  const place = { firmId: settled.id, subjectKind: "market-plan", subjectId: plan.id };
  for (const [itemKey, body] of Object.entries(remarks))
    granted(await addComment(context, { ...place, itemKey, body }, randomUUID()));
  if (answer) {
    const said = { ...place, itemKey: answer.part, body: answer.body };
    granted(await addComment(await memberOn(stage, settled, handedIn + 3), said, randomUUID()));
  }
  if (!verdict) return;
  const decided = { firmId: settled.id, kind: "market-plan", subjectId: plan.id, ...verdict };
  granted(await decideReview(context, { ...decided, version: String(plan.version + 1) }, randomUUID()));
}
