import { eq } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { meetings } from "@/db/schema/meetings";
import { actions, plans } from "@/db/schema/plans";
import { e2eWorld } from "../../support/e2e-world";

export type Cast = Awaited<ReturnType<typeof cast>>;

const DAY = 86_400_000;

/** A mentor whose firm has an overdue action, whom it met twice, the last time 50 days ago. */
export async function cast() {
  const { w, close } = e2eWorld();
  const agency = await w.agency({ name: "Harbour Trade Agency" });
  const mentor = await w.mentor(agency.id, { person: await w.person({ name: "Marta Lund" }) });
  const owner = await w.person({ name: "Olga Brink" });
  const firm = await w.firm(agency.id, { legalName: "Month Lamps", country: "SE", owner });
  const admin = await w.administrator(agency.id, await w.person({ name: "Anders Holm" }));
  await w.owner.update(accounts).set({ timeZone: "America/New_York" }).where(eq(accounts.id, owner.id));
  await w.owner
    .update(accounts)
    .set({ timeZone: "Europe/Copenhagen" })
    .where(eq(accounts.id, mentor.person.id));
  const own = { agencyId: agency.id, firmId: firm.id };
  const [plan] = await w.owner
    .insert(plans)
    .values({ ...own, createdAt: w.now })
    .returning({ id: plans.id });
  if (!plan) throw new Error("the plan was not written");
  const late = { title: "Ask the bank", dueOn: "2020-01-02", effort: "small", createdAt: w.now };
  await w.owner.insert(actions).values({ ...own, planId: plan.id, ...late });
  const assignmentId = await w.assign(firm, mentor);
  await assignedLongAgo(w, assignmentId);
  const pair = { ...own, assignmentId, mentorId: mentor.id, createdBy: owner.id, proposedBy: "firm" };
  const held = { state: "held", subject: "First steps", minutes: 60, spentMinutes: 60, createdAt: w.now };
  const ago = (days: number) => new Date(w.now.getTime() - days * DAY);
  for (const days of [90, 50])
    await w.owner.insert(meetings).values({ ...pair, ...held, startsAt: ago(days) });
  return { w, close, agency, mentor, owner, firm, admin };
}

async function assignedLongAgo(w: ReturnType<typeof e2eWorld>["w"], assignmentId: string): Promise<void> {
  await w.database.owner.query("update assignments set since = since - interval '200 days' where id = $1", [
    assignmentId,
  ]);
}
