import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { audit } from "@/db/schema/audit";
import { offers } from "@/db/schema/offers";
import type { Context } from "@/lib/context/context";
import type { Outcome } from "@/lib/errors";
import { archiveOffer, publishOffer, takeBackOffer } from "@/lib/offers/commands/change-offer-state";
import { createOffer } from "@/lib/offers/commands/create-offer";
import { editOffer } from "@/lib/offers/commands/edit-offer";
import { getOffer } from "@/lib/offers/queries/for-agency";
import { type World, world } from "../../support/world";
import { fairForm, programmeForm } from "./offer-forms";

let w: World;
let agencyId: string;
let admin: Context;
let foreign: Context;

beforeAll(async () => {
  w = await world();
  agencyId = (await w.agency()).id;
  admin = await w.adminContext(await w.administrator(agencyId), agencyId);
  const other = (await w.agency()).id;
  foreign = await w.adminContext(await w.administrator(other), other);
});

const value = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(`${outcome.code} ${JSON.stringify(outcome.fields)}`);
  return outcome.value;
};
const made = async (form: object = fairForm) => value(await createOffer(admin, form)).id;
const stored = async (id: string) => (await w.owner.select().from(offers).where(eq(offers.id, id)))[0];
const verbs = async (id: string) =>
  (await w.owner.select().from(audit).where(eq(audit.subjectId, id))).map(({ verb }) => verb).sort();

describe("writing an offer", () => {
  it("starts as a draft with the deadline as an instant, and leaves an audit row", async () => {
    const id = await made();
    const row = await stored(id);
    expect(row).toMatchObject({ status: "draft", agencyId, title: fairForm.title, knowledge: ["consumers"] });
    expect(row?.deadline?.toISOString()).toBe("2026-08-01T10:00:00.000Z");
    expect(await verbs(id)).toEqual(["offer.created"]);
  });

  it("takes the end of the day where no time is given", async () => {
    const row = await stored(await made({ ...fairForm, deadlineTime: "" }));
    expect(row?.deadline?.toISOString()).toBe("2026-08-01T21:59:00.000Z");
  });

  it("has one effect when sent twice", async () => {
    const key = randomUUID();
    const first = value(await createOffer(admin, { ...fairForm, title: "Twice" }, key));
    expect(value(await createOffer(admin, { ...fairForm, title: "Twice" }, key))).toEqual(first);
    const rows = await w.owner
      .select()
      .from(offers)
      .where(and(eq(offers.agencyId, agencyId), eq(offers.title, "Twice")));
    expect(rows).toHaveLength(1);
  });

  it.each([
    [
      "a local time that clocks skip",
      { deadlineDate: "2026-03-29", deadlineTime: "02:30" },
      "deadlineTime",
      "time-missing",
    ],
    ["a day that does not exist", { startsOn: "2026-02-30" }, "startsOn", "invalid-date"],
    ["an end before the start", { endsOn: "2026-08-31" }, "endsOn", "ends-before-start"],
    ["a time without a day", { deadlineDate: "" }, "deadlineDate", "date-missing"],
    ["an unknown time zone", { timeZone: "Mars/Olympus" }, "timeZone", "unknown-time-zone"],
    ["an unknown country", { country: "ZZ" }, "country", "unknown-country"],
    ["another scheme", { website: "javascript:alert(1)" }, "website", "web-address"],
    ["no title", { title: " " }, "title", "required"],
    ["an unknown kind", { kind: "party" }, "kind", "invalid"],
    ["a field that nobody asked for", { status: "published" }, "_form", "unexpected"],
  ])("refuses %s and writes nothing", async (_what, change, field, code) => {
    const before = await w.owner.$count(offers);
    const outcome = await createOffer(admin, { ...fairForm, ...change });
    expect(outcome).toMatchObject({ ok: false, code: "invalid" });
    if (!outcome.ok) expect(outcome.fields[field]?.[0]).toBe(code);
    expect(await w.owner.$count(offers)).toBe(before);
  });

  it("is for administrators only", async () => {
    const firm = await w.firm(agencyId);
    const mentor = await w.mentor(agencyId);
    for (const context of [await w.memberContext(firm), await w.mentorContext(mentor)])
      expect(await createOffer(context, fairForm)).toMatchObject({ ok: false, code: "forbidden" });
    const anyone = await w.contextOf(null, { kind: "anonymous", id: agencyId });
    expect(await createOffer(anyone, fairForm)).toMatchObject({ ok: false, code: "signed-out" });
  });
});

describe("editing an offer", () => {
  it("changes it and writes down what changed", async () => {
    const id = await made();
    const edit = { ...fairForm, title: "Other title", offerId: id, version: "1" };
    expect((await editOffer(admin, edit)).ok).toBe(true);
    expect(await stored(id)).toMatchObject({ title: "Other title", version: 2 });
    const [row] = await w.owner
      .select()
      .from(audit)
      .where(and(eq(audit.subjectId, id), eq(audit.verb, "offer.edited")));
    expect(row?.changes).toEqual({ title: { from: fairForm.title, to: "Other title" } });
  });

  it("shows the second writer the first one's text and keeps it", async () => {
    const id = await made();
    await editOffer(admin, { ...fairForm, title: "First", offerId: id, version: "1" });
    const second = await editOffer(admin, { ...fairForm, title: "Second", offerId: id, version: "1" });
    expect(second).toMatchObject({
      ok: false,
      code: "conflict",
      current: { title: "First", version: 2, deadlineDate: "2026-08-01", deadlineTime: "12:00" },
    });
    expect((await stored(id))?.title).toBe("First");
  });

  it("answers alike for another agency's offer and one that does not exist", async () => {
    const id = await made();
    const edit = (offerId: string) => editOffer(foreign, { ...fairForm, offerId, version: "1" });
    expect(await edit(id)).toEqual(await edit(randomUUID()));
    expect(await edit(id)).toMatchObject({ ok: false, code: "not-found" });
    expect(await getOffer(foreign as never, id)).toBeNull();
  });

  it("keeps a published one complete", async () => {
    const id = await made();
    await publishOffer(admin, { offerId: id, version: "1" });
    const outcome = await editOffer(admin, { ...fairForm, summary: "", offerId: id, version: "2" });
    expect(outcome).toMatchObject({ ok: false, code: "incomplete", fields: { summary: ["needed"] } });
  });
});

describe("publishing an offer", () => {
  it("refuses an incomplete one and says what is missing", async () => {
    const id = await made({ kind: "fair", title: "Bare", timeZone: "UTC" });
    const outcome = await publishOffer(admin, { offerId: id, version: "1" });
    expect(outcome).toMatchObject({ ok: false, code: "incomplete" });
    if (!outcome.ok)
      expect(Object.keys(outcome.fields).sort()).toEqual(
        ["body", "country", "knowledge", "place", "provider", "startsOn", "summary"].sort(),
      );
    expect((await stored(id))?.status).toBe("draft");
  });

  it("goes from draft to published to archived and back to draft, each with an audit row", async () => {
    const id = await made(programmeForm);
    const step = async (change: typeof publishOffer, version: number) =>
      value(await change(admin, { offerId: id, version: String(version) }));
    await step(publishOffer, 1);
    expect((await stored(id))?.publishedAt).toEqual(w.now);
    await step(archiveOffer, 2);
    expect(await publishOffer(admin, { offerId: id, version: "3" })).toMatchObject({ code: "wrong-state" });
    await step(takeBackOffer, 3);
    expect((await stored(id))?.status).toBe("draft");
    expect(await verbs(id)).toEqual([
      "offer.archived",
      "offer.created",
      "offer.published",
      "offer.taken-back",
    ]);
  });

  it("refuses an older version, other agencies and other hats", async () => {
    const id = await made(programmeForm);
    expect(await publishOffer(admin, { offerId: id, version: "9" })).toMatchObject({ code: "conflict" });
    expect(await publishOffer(foreign, { offerId: id, version: "1" })).toMatchObject({ code: "not-found" });
    const member = await w.memberContext(await w.firm(agencyId));
    expect(await publishOffer(member, { offerId: id, version: "1" })).toMatchObject({ code: "forbidden" });
  });
});
