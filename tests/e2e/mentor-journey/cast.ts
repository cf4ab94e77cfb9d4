import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { results } from "@/db/schema/assessments";
import { actions, plans } from "@/db/schema/plans";
import { visits } from "@/db/schema/reviews";
import { submitAssessment } from "@/lib/assessments/commands/submit-assessment";
import { allItems } from "@/lib/domain/instruments/engine";
import { latestInstrument } from "@/lib/domain/instruments/registry";
import { submitPlan } from "@/lib/plans/commands/submit-plan";
import { takeOver } from "@/lib/plans/commands/take-over";
import { giveCredentials, granted } from "../../lib/accounts/account-life";
import { answerAll, started } from "../../lib/assessments/answering";
import { e2eWorld } from "../../support/e2e-world";
import type { TestFirm, TestMentor, World } from "../../support/world";

export type Cast = Awaited<ReturnType<typeof cast>>;

const DAY = 86_400_000;
const ITEM = "knowledge.market.storage";
const question = allItems(latestInstrument("knowledge-innovation")).find(({ key }) => key === ITEM)?.question;

/** A mentor with three firms, one of which has handed in a round and its plan since the mentor's last visit. */
export async function cast() {
  const { w, close } = e2eWorld();
  const agency = await w.agency({ name: "Harbour Trade Agency" });
  const mentor = await w.mentor(agency.id, { person: await w.person({ name: "Marta Lund" }) });
  await giveCredentials(w, mentor.person);
  const admin = await w.administrator(agency.id, await w.person({ name: "Anders Holm" }));
  const owner = await w.person({ name: "Olga Brink" });
  const firm = await w.firm(agency.id, { legalName: "Tidewater Lamps", country: "SE", owner });
  const alder = await w.firm(agency.id, { legalName: "Alder Stairs", country: "DK" });
  const zinc = await w.firm(agency.id, { legalName: "Zinc Boats", country: "NO" });
  const stranger = await w.firm(agency.id, { legalName: "Quiet Neighbour", country: "SE" });
  for (const one of [firm, alder, zinc]) await w.assign(one, mentor);
  await lookedLast(w, firm, mentor);
  const round = await handInRound(w, firm);
  const plan = await handInPlan(w, firm, round.resultId);
  return {
    w,
    close,
    agency,
    mentor,
    admin,
    owner,
    firm,
    stranger,
    question: question ?? ITEM,
    ...round,
    ...plan,
  };
}

/** The mentor's last visit was two days ago. */
async function lookedLast(w: World, { agencyId, id: firmId }: TestFirm, { person }: TestMentor) {
  const lastAt = new Date(w.now.getTime() - 2 * DAY);
  await w.owner.insert(visits).values({ agencyId, firmId, accountId: person.id, hat: "mentor", lastAt });
}

async function handInRound(w: World, firm: TestFirm) {
  const context = await w.memberContext(firm);
  const { assessmentId } = await started(context);
  await answerAll(context, { firmId: firm.id, assessmentId });
  const { resultId } = granted(await submitAssessment(context, { assessmentId }));
  const [result] = await w.owner.select().from(results).where(eq(results.id, resultId));
  const [advice] = result?.recommendations.first ?? [];
  if (!advice) throw new Error("the round calls for nothing");
  return { assessmentId, resultId, advice: advice.title, rule: advice.id };
}

async function handInPlan(w: World, firm: TestFirm, resultId: string) {
  const context = await w.memberContext(firm);
  const [result] = await w.owner.select().from(results).where(eq(results.id, resultId));
  const rules = result?.recommendations.first.slice(0, 2).map(({ id }) => id) ?? [];
  const { planId } = granted(await takeOver(context, { resultId, rules }, randomUUID()));
  const [plan] = await w.owner.select().from(plans).where(eq(plans.id, planId));
  granted(await submitPlan(context, { planId, version: String(plan?.version) }));
  const [action] = await w.owner.select().from(actions).where(eq(actions.planId, planId));
  if (!action) throw new Error("the plan has no action");
  return { planId, action: action.title };
}
