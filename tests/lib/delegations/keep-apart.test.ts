import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { accounts } from "@/db/schema/accounts";
import { delegationSeats } from "@/db/schema/delegations";
import { firms } from "@/db/schema/firms";
import { mentorBusinesses, mentorFirmChoices, mentorRefusals } from "@/db/schema/mentor-profiles";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { answerInvitation } from "@/lib/delegations/commands/answer-invitation";
import { publishPlan } from "@/lib/delegations/commands/publish-plan";
import { runPlan } from "@/lib/delegations/commands/run-plan";
import { getPlan } from "@/lib/delegations/queries/plans";
import { applyingFirm, applyingMentor, openVisit } from "../../support/travelling";
import { type World, world } from "../../support/world";

let w: World;
let agencyId: string;
let delegationId: string;
let admin: Context<ActorOf<"admin">>;

beforeAll(async () => {
  w = await world();
  vi.stubEnv("DATABASE_URL", w.database.urls.app);
});
beforeEach(async () => {
  agencyId = (await w.agency()).id;
  admin = (await w.adminContext(await w.administrator(agencyId), agencyId)) as Context<ActorOf<"admin">>;
  delegationId = await openVisit(admin);
});

const call = (firmId: string, legalName: string) =>
  w.owner.update(firms).set({ legalName }).where(eq(firms.id, firmId));

async function going(): Promise<{ planId: string; ids: string[] }> {
  const made = await runPlan(admin, {});
  if (!made.ok) throw new Error(made.code);
  const plan = await getPlan(admin, made.value.id);
  return { planId: made.value.id, ids: plan?.groups[0]?.seats.map(({ id }) => id) ?? [] };
}

describe("a plan keeps apart", () => {
  it("a firm and a mentor whom it avoids, however the name was written", async () => {
    const shy = await applyingFirm(w, agencyId, delegationId, "28");
    const food = await applyingFirm(w, agencyId, delegationId, "10");
    const mentor = await applyingMentor(w, agencyId, delegationId);
    await w.owner.update(accounts).set({ name: "Åse Holm" }).where(eq(accounts.id, mentor.person.id));
    await w.owner
      .insert(mentorRefusals)
      .values({ agencyId, firmId: shy.id, kind: "mentor", name: "  åse   HOLM" });
    const { ids } = await going();
    expect(ids).toContain(mentor.id);
    expect(ids).toContain(food.id);
    expect(ids).not.toContain(shy.id);
  });

  it("a firm and the people of a business that it avoids, and two firms of which one avoids the other", async () => {
    const shy = await applyingFirm(w, agencyId, delegationId, "28");
    const food = await applyingFirm(w, agencyId, delegationId, "10");
    const mentor = await applyingMentor(w, agencyId, delegationId);
    await call(food.id, "Nordic Food A/S");
    const business = { agencyId, mentorId: mentor.id, name: "Stål & Co", division: "25" };
    await w.owner.insert(mentorBusinesses).values({ ...business, interest: "owner" });
    const avoids = { agencyId, firmId: shy.id, kind: "firm" };
    await w.owner.insert(mentorRefusals).values({ ...avoids, name: "nordic food a/s" });
    const first = await going();
    expect([shy.id, food.id].filter((id) => first.ids.includes(id))).toHaveLength(1);
    await w.owner.insert(mentorRefusals).values({ ...avoids, name: "stål & co" });
    expect((await going()).ids).not.toContain(shy.id);
  });

  it("a mentor and a firm that the mentor avoids, on the waiting list too", async () => {
    const firm = await applyingFirm(w, agencyId, delegationId, "28");
    const mentor = await applyingMentor(w, agencyId, delegationId);
    const rival = await applyingFirm(w, agencyId, delegationId, "28", "2");
    const { planId, ids } = await going();
    await publishPlan(admin, { planId });
    const [seated, waits] = ids.includes(firm.id) ? [firm, rival] : [rival, firm];
    await call(waits.id, "Waiting Works");
    await w.owner
      .insert(mentorFirmChoices)
      .values({ agencyId, mentorId: mentor.id, name: "Waiting works", choice: "avoided" });
    const no = { delegationId, answer: "declined", reason: "cost", note: "" };
    expect(await answerInvitation(await w.memberContext(seated), no)).toMatchObject({ ok: true });
    const [seat] = await w.owner.select().from(delegationSeats).where(eq(delegationSeats.firmId, waits.id));
    expect(seat).toMatchObject({ state: "waiting" });
  });
});
