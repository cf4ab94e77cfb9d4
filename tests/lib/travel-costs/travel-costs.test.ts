import { and, eq } from "drizzle-orm";
import { beforeAll, beforeEach, expect, it, vi } from "vitest";
import { mails } from "@/db/schema/accounts";
import { mentors } from "@/db/schema/agencies";
import { audit } from "@/db/schema/audit";
import { delegationSeats, delegations } from "@/db/schema/delegations";
import { memberships } from "@/db/schema/firms";
import { travelClaims, travelCosts } from "@/db/schema/travel-costs";
import { addCost } from "@/lib/travel-costs/commands/add-cost";
import { acceptClaim, payClaim, returnClaim } from "@/lib/travel-costs/commands/decide-claim";
import { handInCosts } from "@/lib/travel-costs/commands/hand-in-costs";
import { removeCost } from "@/lib/travel-costs/commands/remove-cost";
import { getJourneyCosts } from "@/lib/travel-costs/queries/for-agency";
import { getOwnClaim } from "@/lib/travel-costs/queries/own-claim";
import { backHome, type Journey } from "../../support/back-home";
import { type World, world } from "../../support/world";

let w: World;
let on: Journey;
let delegationId: string;

beforeAll(async () => {
  w = await world();
  vi.stubEnv("DATABASE_URL", w.database.urls.app);
});
beforeEach(async () => {
  on = await backHome(w, { cost: 1_900, subsidyPercent: 50 });
  delegationId = on.delegationId;
});

const refused = (code: string) => expect.objectContaining({ ok: false, code });
const cost = () => ({ delegationId, kind: "travel", amount: "412,50", spentOn: "2026-06-11", note: "Train" });
const firm = () => on.members[0] ?? on.guide;
async function handedIn(by = firm(), amount = "412.50") {
  await addCost(by, { ...cost(), amount });
  const version = String((await getOwnClaim(by, delegationId))?.version);
  return handInCosts(by, { delegationId, version });
}
async function claimOfAgency(at = 0) {
  const claim = (await getJourneyCosts(on.admin, delegationId)).claims[at];
  if (!claim) throw new Error("no claim was handed in");
  return { claimId: claim.id, version: String(claim.version) };
}

it("are written down, handed in as they stand, accepted and paid by the terms of the journey", async () => {
  expect(await addCost(firm(), cost())).toMatchObject({ ok: true });
  expect(await addCost(firm(), { ...cost(), kind: "lodging", amount: "2000" })).toMatchObject({ ok: true });
  expect((await getJourneyCosts(on.admin, delegationId)).claims).toEqual([]);
  const seen = await getOwnClaim(firm(), delegationId);
  expect(seen?.items.map(({ amountCents }) => amountCents).sort()).toEqual([200_000, 41_250]);
  const form = { delegationId, version: String(seen?.version) };
  await addCost(firm(), { ...cost(), kind: "other", amount: "1" });
  expect(await handInCosts(firm(), form)).toEqual(refused("costs-changed"));
  const newest = String((await getOwnClaim(firm(), delegationId))?.version);
  expect(await handInCosts(firm(), { ...form, version: newest })).toMatchObject({ ok: true });
  expect(await addCost(firm(), cost())).toEqual(refused("handed-in"));
  expect(await removeCost(firm(), { costId: seen?.items[0]?.id })).toEqual(refused("handed-in"));
  expect(await payClaim(on.admin, await claimOfAgency())).toEqual(refused("wrong-state"));
  expect(await acceptClaim(firm(), await claimOfAgency())).toEqual(refused("forbidden"));
  expect(await acceptClaim(on.admin, await claimOfAgency())).toMatchObject({ ok: true });
  expect(await payClaim(on.admin, await claimOfAgency())).toMatchObject({ ok: true });
  expect(await payClaim(on.admin, await claimOfAgency())).toEqual(refused("wrong-state"));
  expect(await getOwnClaim(firm(), delegationId)).toMatchObject({ state: "paid", paidCents: 95_000 });
  const sent = await w.owner
    .select()
    .from(mails)
    .where(eq(mails.toEmail, on.firms[0]?.owner.email ?? ""));
  expect(sent.map(({ subject }) => subject)).toEqual(["Ovens to Oslo: the agency pays 950.00 EUR"]);
  const rows = await w.owner
    .select()
    .from(audit)
    .where(eq(audit.firmId, on.firms[0]?.id ?? ""));
  expect([...new Set(rows.map(({ verb }) => verb))].sort()).toEqual([
    "travel-cost.added",
    "travel-costs.accepted",
    "travel-costs.handed-in",
    "travel-costs.paid",
  ]);
});

it("are asked back with a reason, changed and handed in again, by a mentor as well", async () => {
  expect(await handedIn(on.guide)).toMatchObject({ ok: true });
  const claim = await claimOfAgency();
  expect(await returnClaim(on.admin, claim)).toMatchObject({ ok: false, fields: { reason: ["required"] } });
  expect(await returnClaim(on.admin, { ...claim, reason: "Which train?" })).toMatchObject({ ok: true });
  expect(await acceptClaim(on.admin, claim)).toEqual(refused("costs-changed"));
  const seen = await getOwnClaim(on.guide, delegationId);
  expect(seen).toMatchObject({ state: "returned", reason: "Which train?" });
  expect(await removeCost(firm(), { costId: seen?.items[0]?.id })).toEqual(refused("not-found"));
  expect(await removeCost(on.guide, { costId: seen?.items[0]?.id })).toMatchObject({ ok: true });
  const empty = String((await getOwnClaim(on.guide, delegationId))?.version);
  expect(await handInCosts(on.guide, { delegationId, version: empty })).toEqual(refused("no-items"));
  expect(await handedIn(on.guide, "9.5")).toMatchObject({ ok: true });
  expect(await acceptClaim(on.admin, await claimOfAgency())).toMatchObject({ ok: true });
});

it("refuse what is no amount, lies ahead, or belongs to another journey, and write nothing", async () => {
  const before = await w.owner.$count(travelClaims);
  for (const amount of ["", "0", "-3", "1.234", "1e9", "20000000"])
    expect(await addCost(firm(), { ...cost(), amount })).toMatchObject({ ok: false, code: "invalid" });
  expect(await addCost(firm(), { ...cost(), spentOn: "2026-06-16" })).toMatchObject({
    ok: false,
    fields: { spentOn: ["in-future"] },
  });
  const other = await backHome(w);
  expect(await addCost(other.members[0] ?? other.guide, cost())).toEqual(refused("not-found"));
  expect(await acceptClaim(other.admin, { claimId: other.delegationId, version: "1" })).toEqual(
    refused("not-found"),
  );
  expect(await w.owner.$count(travelClaims)).toBe(before);
  const open = await backHome(w, { state: "planned" });
  const early = { ...cost(), delegationId: open.delegationId };
  expect(await addCost(open.members[0] ?? open.guide, early)).toEqual(refused("no-costs"));
});

it("of a journey called off are still taken, of a closed one no more", async () => {
  const mine = and(eq(delegations.agencyId, on.agencyId), eq(delegations.id, delegationId));
  await w.owner.update(delegations).set({ state: "cancelled", cancelledBecause: "Strike" }).where(mine);
  expect(await handedIn()).toMatchObject({ ok: true });
  await w.owner.update(delegations).set({ state: "closed" }).where(mine);
  expect(await addCost(on.guide, cost())).toEqual(refused("no-costs"));
  expect(await acceptClaim(on.admin, await claimOfAgency())).toMatchObject({ ok: true });
});

it("of who gave the seat back grow no more, but are decided as they stand", async () => {
  await handedIn();
  await w.owner
    .update(delegationSeats)
    .set({ state: "declined", reason: "person-away" })
    .where(eq(delegationSeats.firmId, on.firms[0]?.id ?? ""));
  const second = on.members[1] ?? on.guide;
  await handedIn(second, "100");
  const { claims, missing } = await getJourneyCosts(on.admin, delegationId);
  expect(claims.map(({ name, travels }) => [name, travels])).toEqual([
    ["Traveller 1", false],
    ["Traveller 2", true],
  ]);
  expect(missing).toHaveLength(1);
  expect(await acceptClaim(on.admin, await claimOfAgency())).toMatchObject({ ok: true });
  expect(await returnClaim(on.admin, { ...(await claimOfAgency()), reason: "Bill?" })).toMatchObject({
    ok: true,
  });
  expect(await addCost(firm(), cost())).toEqual(refused("not-travelling"));
});

it("of a firm or a mentor who left can still be paid", async () => {
  await handedIn();
  await handedIn(on.guide);
  await w.owner
    .update(memberships)
    .set({ endedAt: w.now })
    .where(eq(memberships.firmId, on.firms[0]?.id ?? ""));
  await w.owner.update(mentors).set({ state: "ended" }).where(eq(mentors.id, on.mentor.id));
  for (const at of [0, 1]) {
    expect(await acceptClaim(on.admin, await claimOfAgency(at))).toMatchObject({ ok: true });
    expect(await payClaim(on.admin, await claimOfAgency(at))).toMatchObject({ ok: true });
  }
});

it("keep two members of a firm from two claims", async () => {
  await Promise.all([addCost(firm(), cost()), addCost(firm(), { ...cost(), amount: "7" })]);
  const own = eq(travelClaims.firmId, on.firms[0]?.id ?? "");
  expect(await w.owner.$count(travelClaims, own)).toBe(1);
  expect(await w.owner.$count(travelCosts, eq(travelCosts.firmId, on.firms[0]?.id ?? ""))).toBe(2);
});
