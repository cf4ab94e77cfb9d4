import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { audit } from "@/db/schema/audit";
import { interests, offers } from "@/db/schema/offers";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { noteInterest } from "@/lib/offers/commands/note-interest";
import { withdrawInterest } from "@/lib/offers/commands/withdraw-interest";
import { getOfferForFirm, listOwnInterests } from "@/lib/offers/queries/for-firm";
import { listInterests, listInterestsOfFirm } from "@/lib/offers/queries/interests";
import { type TestFirm, type World, world } from "../../support/world";

let w: World;
let agencyId: string;
let firm: TestFirm;
let member: Context<ActorOf<"member">>;
let admin: Context<ActorOf<"admin">>;
let offerId: string;

const asked = { q: "", sort: { id: "noted", desc: true }, page: 1, pageSize: 20, filters: {} };

async function offer(given: Partial<typeof offers.$inferInsert> = {}): Promise<string> {
  const id = randomUUID();
  const row = {
    agencyId,
    id,
    kind: "fair",
    title: "A fair",
    timeZone: "UTC",
    createdAt: w.now,
    updatedAt: w.now,
  };
  await w.owner.insert(offers).values({ ...row, status: "published", ...given });
  return id;
}

beforeAll(async () => {
  w = await world();
  agencyId = (await w.agency()).id;
  firm = await w.firm(agencyId, { legalName: "Ovens Ltd" });
  member = (await w.memberContext(firm)) as typeof member;
  admin = (await w.adminContext(await w.administrator(agencyId), agencyId)) as typeof admin;
});

beforeEach(async () => {
  offerId = await offer();
});

const rows = () => w.owner.select().from(interests).where(eq(interests.offerId, offerId));

describe("noting interest", () => {
  it("is seen by the firm and, with person, date and note, by administrators", async () => {
    expect(await noteInterest(member, { offerId, note: "Is there a shared stand?" })).toEqual({
      ok: true,
      value: { offerId },
    });
    const found = await listInterests(admin, offerId, asked);
    expect(found).toMatchObject({
      total: 1,
      rows: [
        {
          firm: "Ovens Ltd",
          firmId: firm.id,
          person: firm.owner.name,
          note: "Is there a shared stand?",
          notedAt: w.now.toISOString(),
        },
      ],
    });
    expect((await listInterestsOfFirm(admin, firm.id)).map((one) => one.offerId)).toContain(offerId);
    expect((await getOfferForFirm(member, offerId))?.interest?.by).toBe(firm.owner.name);
    const [trace] = await w.owner
      .select()
      .from(audit)
      .where(and(eq(audit.subjectId, offerId), eq(audit.verb, "interest.noted")));
    expect(trace).toMatchObject({ firmId: firm.id, hat: "member", accountId: firm.owner.id });
  });

  it("counts once, whoever of the firm asks again", async () => {
    const colleague = await w.person();
    await w.join(firm, colleague);
    await noteInterest(member, { offerId });
    const again = await noteInterest(await w.memberContext(firm, colleague), { offerId });
    expect(again).toMatchObject({ ok: false, code: "interest-noted" });
    expect(await rows()).toHaveLength(1);
  });

  it("counts once when two colleagues press at the same moment", async () => {
    const colleague = await w.person();
    await w.join(firm, colleague);
    const other = await w.memberContext(firm, colleague);
    const both = await Promise.all([noteInterest(member, { offerId }), noteInterest(other, { offerId })]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await rows()).toHaveLength(1);
  });

  it("can be taken back and noted again; both stay on record", async () => {
    await noteInterest(member, { offerId });
    expect((await withdrawInterest(member, { offerId })).ok).toBe(true);
    expect(await withdrawInterest(member, { offerId })).toMatchObject({ ok: false, code: "not-found" });
    expect((await listInterests(admin, offerId, asked)).total).toBe(0);
    expect((await listInterests(admin, offerId, { ...asked, filters: { withdrawn: ["yes"] } })).total).toBe(
      1,
    );
    expect((await noteInterest(member, { offerId })).ok).toBe(true);
    expect(await rows()).toHaveLength(2);
  });

  it("is refused after the deadline", async () => {
    const closed = await offer({ deadline: new Date(w.now.getTime() - 1) });
    expect(await noteInterest(member, { offerId: closed })).toMatchObject({ ok: false, code: "closed" });
  });

  it("answers alike for a draft, another agency's offer and one that does not exist", async () => {
    const other = (await w.agency()).id;
    const foreign = await offer({ agencyId: other });
    const draft = await offer({ status: "draft" });
    for (const id of [foreign, draft, randomUUID()]) {
      expect(await noteInterest(member, { offerId: id })).toMatchObject({ ok: false, code: "not-found" });
      expect(await getOfferForFirm(member, id)).toBeNull();
    }
  });

  it("is for members only and refuses what cannot be stored", async () => {
    expect(await noteInterest(admin, { offerId })).toMatchObject({ ok: false, code: "forbidden" });
    const mentor = await w.mentorContext(await w.mentor(agencyId));
    expect(await noteInterest(mentor, { offerId })).toMatchObject({ ok: false, code: "forbidden" });
    for (const bad of [{ offerId: "1" }, { offerId, note: "a\u0000b" }, { offerId, note: "x".repeat(1_001) }])
      expect(await noteInterest(member, bad)).toMatchObject({ ok: false, code: "invalid" });
    expect(await rows()).toHaveLength(0);
  });

  it("stays with the firm when the offer leaves the catalogue, and with nobody else", async () => {
    await noteInterest(member, { offerId });
    await w.owner.update(offers).set({ status: "archived" }).where(eq(offers.id, offerId));
    expect((await getOfferForFirm(member, offerId))?.offer.status).toBe("archived");
    expect((await listOwnInterests(member)).map((one) => one.offer.id)).toContain(offerId);
    const stranger = await w.memberContext(await w.firm(agencyId));
    expect(await getOfferForFirm(stranger as typeof member, offerId)).toBeNull();
  });

  it("is not shown to administrators of another agency", async () => {
    await noteInterest(member, { offerId });
    const other = (await w.agency()).id;
    const foreign = (await w.adminContext(await w.administrator(other), other)) as typeof admin;
    expect((await listInterests(foreign, offerId, asked)).total).toBe(0);
  });
});
