import { and, eq } from "drizzle-orm";
import { mentors } from "@/db/schema/agencies";
import { firms } from "@/db/schema/firms";
import type { Context } from "@/lib/context/context";
import { applyForDelegation } from "@/lib/delegations/commands/apply";
import { createDelegation } from "@/lib/delegations/commands/create-delegation";
import { moveDelegation } from "@/lib/delegations/commands/edit-delegation";
import { visit } from "./full-delegation";
import type { TestFirm, TestMentor, World } from "./world";

export const visitForm = {
  ...Object.fromEntries(Object.entries(visit).map(([name, value]) => [name, String(value)])),
  tradeOffice: "Trade Council Oslo",
  programme: "Two days of visits",
  offerId: "",
  applyUntil: "",
};

/** Opens a delegation for applications. */
export async function openVisit(admin: Context, changes: Record<string, string> = {}): Promise<string> {
  const made = await createDelegation(admin, { ...visitForm, ...changes });
  if (!made.ok) throw new Error(made.code);
  const moved = await moveDelegation(admin, { delegationId: made.value.id, version: "1", to: "open" });
  if (!moved.ok) throw new Error(moved.code);
  return made.value.id;
}

/** A firm of one industry that applies. */
export async function applyingFirm(
  w: World,
  agencyId: string,
  delegationId: string,
  division: string,
  wish = "1",
): Promise<TestFirm> {
  const firm = await w.firm(agencyId);
  const what = { naceSection: "C", naceDivision: division, hsChapters: ["84"] };
  await w.owner.update(firms).set(what).where(eq(firms.id, firm.id));
  const applied = await applyForDelegation(await w.memberContext(firm), { delegationId, wish, note: "" });
  if (!applied.ok) throw new Error(applied.code);
  return firm;
}

/** A mentor who knows the market and applies. */
export async function applyingMentor(w: World, agencyId: string, delegationId: string): Promise<TestMentor> {
  const mentor = await w.mentor(agencyId);
  const facts = { marketFacts: [{ country: visit.market, years: 9, role: "sales" }], divisions: ["28"] };
  await w.owner
    .update(mentors)
    .set(facts)
    .where(and(eq(mentors.agencyId, agencyId), eq(mentors.id, mentor.id)));
  const applied = await applyForDelegation(await w.mentorContext(mentor), {
    delegationId,
    wish: "1",
    note: "",
  });
  if (!applied.ok) throw new Error(applied.code);
  return mentor;
}
