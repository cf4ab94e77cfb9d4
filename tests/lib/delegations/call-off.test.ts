import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { beforeAll, expect, it, vi } from "vitest";
import { mails } from "@/db/schema/accounts";
import { delegationSeats, delegations } from "@/db/schema/delegations";
import { answerInvitation } from "@/lib/delegations/commands/answer-invitation";
import { callOffDelegation } from "@/lib/delegations/commands/call-off";
import { getDelegation } from "@/lib/delegations/queries/for-agency";
import { getOffered } from "@/lib/delegations/queries/for-travellers";
import { backHome } from "../../support/back-home";
import { visit } from "../../support/full-delegation";
import { type World, world } from "../../support/world";

let w: World;
beforeAll(async () => {
  w = await world();
  vi.stubEnv("DATABASE_URL", w.database.urls.app);
});

const refused = (code: string) => expect.objectContaining({ ok: false, code });

it("tells everybody once, with the reason, and takes no answers afterwards", async () => {
  const on = await backHome(w, { state: "confirmed" });
  const [firm, member] = [on.firms[0], on.members[0]];
  if (!firm || !member) throw new Error("nobody travels");
  const form = { delegationId: on.delegationId, version: "1", reason: "The fair is put off." };
  expect(await callOffDelegation(member, form)).toEqual(refused("forbidden"));
  expect(await callOffDelegation(on.admin, { ...form, reason: " " })).toMatchObject({
    ok: false,
    fields: { reason: ["required"] },
  });
  const two = await Promise.all([callOffDelegation(on.admin, form), callOffDelegation(on.admin, form)]);
  expect(two.map(({ ok }) => ok).sort()).toEqual([false, true]);
  const sent = await w.owner.select().from(mails).where(eq(mails.toEmail, firm.owner.email));
  expect(sent.map(({ subject }) => subject)).toEqual(["Ovens to Oslo does not take place"]);
  expect(sent[0]?.body).toContain("The fair is put off.");
  expect(await getOffered(member, on.delegationId)).toMatchObject({
    delegation: { state: "cancelled", cancelledBecause: "The fair is put off." },
    part: { seat: "accepted" },
  });
  const no = { delegationId: on.delegationId, answer: "declined", reason: "dates" };
  expect(await answerInvitation(member, no)).toEqual(refused("too-late"));
  expect(await w.owner.$count(delegationSeats, eq(delegationSeats.state, "declined"))).toBe(0);
});

it("is for journeys that have not left, of the own agency", async () => {
  const on = await backHome(w);
  const form = { delegationId: on.delegationId, version: "1", reason: "Too late" };
  expect(await callOffDelegation(on.admin, form)).toEqual(refused("wrong-state"));
  const other = await backHome(w, { state: "open" });
  expect(await callOffDelegation(on.admin, { ...form, delegationId: other.delegationId })).toEqual(
    refused("not-found"),
  );
  expect(await getDelegation(other.admin, other.delegationId)).toMatchObject({ state: "open" });
});

it("stands in nobody's way afterwards: who waits elsewhere moves up", async () => {
  const on = await backHome(w, { state: "confirmed" });
  const [leaving, waiting] = on.firms;
  if (!leaving || !waiting) throw new Error("nobody travels");
  const seatOf = and(
    eq(delegationSeats.delegationId, on.delegationId),
    eq(delegationSeats.firmId, waiting.id),
  );
  await w.owner.update(delegationSeats).set({ state: "waiting", turn: 1 }).where(seatOf);
  const [seat] = await w.owner.select().from(delegationSeats).where(seatOf);
  const gone = randomUUID();
  const frame = { ...visit, agencyId: on.agencyId, id: gone, createdAt: w.now };
  await w.owner.insert(delegations).values({ ...frame, state: "cancelled", cancelledBecause: "Strike" });
  const held = { agencyId: on.agencyId, delegationId: gone, planId: seat?.planId ?? "", firmId: waiting.id };
  await w.owner.insert(delegationSeats).values({ ...held, kind: "newcomer", state: "accepted" });
  const no = { delegationId: on.delegationId, answer: "declined", reason: "dates" };
  expect(await answerInvitation(await w.memberContext(leaving), no)).toMatchObject({ ok: true });
  const [moved] = await w.owner.select().from(delegationSeats).where(seatOf);
  expect(moved?.state).toBe("invited");
});
