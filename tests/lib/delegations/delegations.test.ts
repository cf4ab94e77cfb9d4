import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { mails } from "@/db/schema/accounts";
import { audit } from "@/db/schema/audit";
import { delegationSeats, delegations } from "@/db/schema/delegations";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { answerInvitation } from "@/lib/delegations/commands/answer-invitation";
import { applyForDelegation, withdrawApplication } from "@/lib/delegations/commands/apply";
import { createDelegation } from "@/lib/delegations/commands/create-delegation";
import { editDelegation, moveDelegation } from "@/lib/delegations/commands/edit-delegation";
import { publishPlan } from "@/lib/delegations/commands/publish-plan";
import { runPlan } from "@/lib/delegations/commands/run-plan";
import { listApplicants } from "@/lib/delegations/queries/for-agency";
import { getOffered, listOffered, listTravellers } from "@/lib/delegations/queries/for-travellers";
import { askWhatIf, getPlan, listPlans } from "@/lib/delegations/queries/plans";
import { applyingFirm, applyingMentor, openVisit, visitForm } from "../../support/travelling";
import { type World, world } from "../../support/world";

let w: World;
let agencyId: string;
let admin: Context<ActorOf<"admin">>;

beforeAll(async () => {
  w = await world();
  vi.stubEnv("DATABASE_URL", w.database.urls.app);
  vi.stubEnv("APP_ORIGIN", "https://portal.example");
  vi.stubEnv("AUTH_SECRET", "a-secret-for-tests-only-0123456789");
});
beforeEach(async () => {
  agencyId = (await w.agency()).id;
  admin = (await w.adminContext(await w.administrator(agencyId), agencyId)) as Context<ActorOf<"admin">>;
});

const refused = (code: string) => expect.objectContaining({ ok: false, code });
const seatOf = async (id: string) =>
  (await w.owner.select().from(delegationSeats)).find((one) => id === one.firmId || id === one.mentorId);
async function planned(locked: string[] = []) {
  const made = await runPlan(admin, { locked });
  if (!made.ok) throw new Error(made.code);
  return made.value.id;
}

describe("a delegation", () => {
  it("is prepared by administrators, opened, and seen by firms only then", async () => {
    const firm = await w.firm(agencyId);
    const member = await w.memberContext(firm);
    expect(await createDelegation(member, visitForm)).toEqual(refused("forbidden"));
    const made = await createDelegation(admin, visitForm);
    if (!made.ok) throw new Error(made.code);
    expect(await getOffered(member as never, made.value.id)).toBeNull();
    const move = { delegationId: made.value.id, version: "1", to: "open" };
    expect(await moveDelegation(admin, { ...move, to: "travelled" })).toEqual(refused("wrong-state"));
    expect(await moveDelegation(admin, move)).toMatchObject({ ok: true });
    expect(await getOffered(member as never, made.value.id)).toMatchObject({ open: true });
    expect(await listOffered(member as never)).toHaveLength(1);
    const rows = await w.owner.select().from(audit).where(eq(audit.subjectId, made.value.id));
    expect(rows.map(({ verb }) => verb).sort()).toEqual(["delegation.created", "delegation.moved"]);
  });

  it("is refused with days in the wrong order or too few seats, and writes nothing", async () => {
    const before = await w.owner.$count(delegations);
    const bad = { ...visitForm, endsOn: "2027-02-01", seats: "2", minNewcomers: "2" };
    expect(await createDelegation(admin, bad)).toMatchObject({
      ok: false,
      fields: { endsOn: ["ends-before-start"], seats: ["below-minimums"] },
    });
    expect(await w.owner.$count(delegations)).toBe(before);
  });

  it("keeps two administrators apart, and keeps its market once people are invited", async () => {
    const delegationId = await openVisit(admin);
    const edit = { ...visitForm, delegationId, version: "1" };
    expect(await editDelegation(admin, edit)).toMatchObject({ ok: false, code: "conflict" });
    expect(await editDelegation(admin, { ...edit, version: "2", name: "Ovens" })).toMatchObject({ ok: true });
    await w.owner.update(delegations).set({ state: "planned" }).where(eq(delegations.id, delegationId));
    const moved = { ...edit, version: "3", market: "SE" };
    expect(await editDelegation(admin, moved)).toEqual(refused("people-invited"));
  });
});

describe("a plan", () => {
  it("puts no rivals in one group, gives a buddy, says why, and answers what if", async () => {
    const delegationId = await openVisit(admin);
    const oven = await applyingFirm(w, agencyId, delegationId, "28");
    const rival = await applyingFirm(w, agencyId, delegationId, "28", "2");
    const food = await applyingFirm(w, agencyId, delegationId, "10");
    const mentor = await applyingMentor(w, agencyId, delegationId);
    const plan = await getPlan(admin, await planned());
    const [group] = plan?.groups ?? [];
    const going = group?.seats.map(({ id }) => id) ?? [];
    expect(plan).toMatchObject({ proved: true, cancelled: [] });
    expect(going).toContain(food.id);
    expect(going).toContain(mentor.id);
    expect([oven.id, rival.id].filter((id) => going.includes(id))).toHaveLength(1);
    expect(group?.seats.find(({ id }) => id === food.id)?.buddies).toEqual([mentor.id]);
    const [left] = plan?.leftOut ?? [];
    expect(left?.because).not.toBe("");
    const ask = { person: left?.id ?? "", delegation: delegationId };
    expect(await askWhatIf(admin, plan?.id ?? "", ask)).toMatchObject({ joins: [left?.id], proved: true });
    const again = await getPlan(admin, await planned([`${left?.id}:${delegationId}`]));
    expect(again?.groups[0]?.seats.map(({ id }) => id)).toContain(left?.id);
    expect(await listPlans(admin)).toHaveLength(2);
    const impossible = { locked: [`${oven.id}:${delegationId}`, `${rival.id}:${delegationId}`] };
    expect(await runPlan(admin, impossible)).toEqual(refused("seats-not-possible"));
  });

  it("has nothing to plan while no delegation is open", async () => {
    expect(await runPlan(admin, {})).toEqual(refused("nothing-open"));
  });
});

describe("invitations", () => {
  it("go out once, are answered, and pass a free seat to the waiting list", async () => {
    const delegationId = await openVisit(admin);
    const firms = [
      await applyingFirm(w, agencyId, delegationId, "28"),
      await applyingFirm(w, agencyId, delegationId, "28", "2"),
    ] as const;
    const mentor = await applyingMentor(w, agencyId, delegationId);
    const planId = await planned();
    const publish = await publishPlan(admin, { planId });
    expect(publish).toMatchObject({ ok: true });
    expect(await publishPlan(admin, { planId })).toEqual(refused("plan-published"));
    // Both are worth the same to the plan, so their ids decide, which are drawn.
    const [oven, rival] = (await seatOf(firms[0].id))?.state === "invited" ? firms : [firms[1], firms[0]];
    expect(await seatOf(oven.id)).toMatchObject({ state: "invited", buddyMentorId: mentor.id });
    expect(await seatOf(rival.id)).toMatchObject({ state: "waiting", turn: 1 });
    const [owner, second] = [await w.memberContext(oven), await w.memberContext(rival)];
    expect(await listTravellers(owner, delegationId)).toHaveLength(2);
    expect(await listTravellers(second, delegationId)).toEqual([]);
    const no = { delegationId, answer: "declined", reason: "", note: "" };
    expect(await answerInvitation(owner, no)).toMatchObject({ ok: false, fields: { reason: ["required"] } });
    const yes = { delegationId, answer: "accepted" };
    expect(await answerInvitation(second, yes)).toEqual(refused("answered"));
    expect(await answerInvitation(await w.mentorContext(mentor), yes)).toMatchObject({ ok: true });
    const sent = await w.owner.$count(mails);
    expect(await answerInvitation(owner, { ...no, reason: "cost" })).toMatchObject({ ok: true });
    expect(await seatOf(oven.id)).toMatchObject({ state: "declined", reason: "cost" });
    expect(await seatOf(rival.id)).toMatchObject({ state: "invited", buddyMentorId: mentor.id });
    expect(await w.owner.$count(mails)).toBe(sent + 1);
    expect(await answerInvitation(second, yes)).toMatchObject({ ok: true });
    expect(await answerInvitation(owner, yes)).toEqual(refused("answered"));
    const states = (await listApplicants(admin, delegationId)).map(({ seat }) => seat).sort();
    expect(states).toEqual(["accepted", "accepted", "declined"]);
  });

  it("give a seat once, whatever is written at the same time", async () => {
    const delegationId = await openVisit(admin, { seats: "2" });
    await applyingFirm(w, agencyId, delegationId, "28");
    await applyingMentor(w, agencyId, delegationId);
    const planId = await planned();
    await publishPlan(admin, { planId });
    const more = await w.firm(agencyId);
    const seat = { agencyId, delegationId, planId, kind: "newcomer", firmId: more.id, state: "invited" };
    const write = w.owner.insert(delegationSeats).values(seat).execute();
    await expect(write).rejects.toMatchObject({ cause: { constraint: "delegation_seats_left" } });
  });

  it("are not for who withdrew, and another agency's delegation is not found", async () => {
    const delegationId = await openVisit(admin);
    const firm = await applyingFirm(w, agencyId, delegationId, "28");
    await applyingMentor(w, agencyId, delegationId);
    const member = await w.memberContext(firm);
    expect(await withdrawApplication(member, { delegationId })).toMatchObject({ ok: true });
    expect(await withdrawApplication(member, { delegationId })).toEqual(refused("not-found"));
    expect(await publishPlan(admin, { planId: await planned() })).toEqual(refused("nobody-travels"));
    const elsewhere = await w.memberContext(await w.firm((await w.agency()).id));
    const form = { delegationId, wish: "1", note: "" };
    expect(await applyForDelegation(elsewhere, form)).toEqual(refused("not-found"));
    await w.owner
      .update(delegations)
      .set({ applyUntil: "2020-01-01" })
      .where(eq(delegations.id, delegationId));
    expect(await applyForDelegation(member, form)).toEqual(refused("applications-closed"));
  });
});
