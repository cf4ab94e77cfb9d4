import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { firms, joinRequests, memberships, sharing } from "@/db/schema/firms";
import { registerFirm } from "@/lib/firms/commands/register-firm";
import { requestToJoin } from "@/lib/firms/commands/request-to-join";
import { type TestPerson, type World, world } from "../../support/world";
import { codeOf, mailsTo, settings, succeeded, verbsOf } from "./traces";

let w: World;
let agency: { id: string; slug: string };
beforeAll(async () => {
  settings();
  w = await world();
  agency = await w.agency();
});

const account = (person: TestPerson) => w.contextOf(person, { kind: "account" });
const form = (number = "") => ({
  agency: agency.slug,
  legalName: "Ovn & Søn ApS",
  country: "DK",
  registrationNumber: number,
});
const firmsUnder = (key: string) =>
  w.owner
    .select()
    .from(firms)
    .where(and(eq(firms.agencyId, agency.id), eq(firms.registrationKey, key)));

describe("registering a firm", () => {
  it("makes the firm, its owner and the sharing it starts with", async () => {
    const person = await w.person();
    const { firmId } = succeeded(await registerFirm(await account(person), form("10 00 00-01")));
    expect(await firmsUnder("DK:10000001")).toMatchObject([{ id: firmId, legalName: "Ovn & Søn ApS" }]);
    const id = firmId ?? "";
    const owners = await w.owner.select().from(memberships).where(eq(memberships.firmId, id));
    expect(owners).toMatchObject([{ accountId: person.id, role: "owner", endedAt: null }]);
    const shared = await w.owner.select().from(sharing).where(eq(sharing.firmId, id));
    expect(shared.map(({ scope }) => scope).sort()).toEqual(["answers", "diagnosis", "plan"]);
    expect(await verbsOf(w, id)).toEqual(["firm.registered"]);
    expect((await w.contextOf(person, { kind: "member", id })).actor).toMatchObject({ firmRole: "owner" });
  });

  it("needs no number, and then knows no twin", async () => {
    const person = await w.person();
    const one = succeeded(await registerFirm(await account(person), form()));
    const two = succeeded(await registerFirm(await account(await w.person()), form()));
    expect(one.firmId).not.toBe(two.firmId);
  });

  it("refuses an unconfirmed address, an unknown agency, a wrong hat and bad input, and writes nothing", async () => {
    const unconfirmed = await account(await w.person({ verified: false }));
    expect(codeOf(await registerFirm(unconfirmed, form("20000001")))).toBe("email-unverified");
    const person = await w.person();
    const context = await account(person);
    expect(codeOf(await registerFirm(context, { ...form("20000001"), agency: "nowhere" }))).toBe("not-found");
    expect(codeOf(await registerFirm(context, { ...form("20000001"), country: "XX" }))).toBe("invalid");
    expect(codeOf(await registerFirm(context, { ...form("20000001"), legalName: " " }))).toBe("invalid");
    expect(codeOf(await registerFirm(context, { ...form("--") }))).toBe("invalid");
    expect(codeOf(await registerFirm(context, { ...form("20000001"), more: "1" }))).toBe("invalid");
    const anonymous = await w.contextOf(null, { kind: "anonymous", id: null });
    expect(codeOf(await registerFirm(anonymous, form("20000001")))).toBe("signed-out");
    const firm = await w.firm(agency.id);
    expect(codeOf(await registerFirm(await w.memberContext(firm), form("20000001")))).toBe("forbidden");
    expect(await firmsUnder("DK:20000001")).toEqual([]);
  });

  it("gives the same firm for a form sent twice, and refuses other content under its key", async () => {
    const context = await account(await w.person());
    const key = randomUUID();
    const [one, two] = await Promise.all([
      registerFirm(context, form("30000001"), key),
      registerFirm(context, form("30000001"), key),
    ]);
    expect(succeeded(one)).toEqual(succeeded(two));
    expect(await firmsUnder("DK:30000001")).toHaveLength(1);
    expect(codeOf(await registerFirm(context, form("30000002"), key))).toBe("key-reused");
  });

  it("makes one firm of two people who register the same number at once", async () => {
    const people = await Promise.all([w.person(), w.person()]);
    const contexts = await Promise.all(people.map(account));
    const outcomes = await Promise.all(contexts.map((context) => registerFirm(context, form("40000001"))));
    const made = outcomes.map(succeeded).filter(({ firmId }) => firmId !== null);
    expect(made).toHaveLength(1);
    expect(await firmsUnder("DK:40000001")).toHaveLength(1);
  });

  it("tells of a taken number no more than that, and leads its own member to the firm", async () => {
    const firm = await w.firm(agency.id, { registrationKey: "DK:50000001", legalName: "Secret name" });
    const known = succeeded(await registerFirm(await account(await w.person()), form("5000 0001")));
    expect(known).toEqual({ firmId: null, country: "DK", registrationNumber: "5000 0001" });
    expect(succeeded(await registerFirm(await account(firm.owner), form("50000001")))).toEqual({
      firmId: firm.id,
    });
    const elsewhere = await w.agency();
    const there = { ...form("50000001"), agency: elsewhere.slug };
    expect(succeeded(await registerFirm(await account(await w.person()), there)).firmId).not.toBeNull();
  });
});

describe("asking to join", () => {
  const ask = (number: string) => ({ agency: agency.slug, country: "DK", registrationNumber: number });
  const requestsOf = (firmId: string) =>
    w.owner.select().from(joinRequests).where(eq(joinRequests.firmId, firmId));

  it("reaches the owners once, and answers alike when asked again", async () => {
    const firm = await w.firm(agency.id, { registrationKey: "DK:60000001" });
    await w.join(firm, await w.person());
    const asker = await w.person({ name: "Asker" });
    const context = await account(asker);
    expect(succeeded(await requestToJoin(context, ask("60 00 00 01")))).toEqual({});
    expect(succeeded(await requestToJoin(context, ask("60000001")))).toEqual({});
    const [request, ...more] = await requestsOf(firm.id);
    expect(more).toEqual([]);
    expect(request).toMatchObject({ accountId: asker.id, decidedAt: null });
    expect(await mailsTo(w, firm.owner.email)).toHaveLength(1);
    expect(await verbsOf(w, request?.id ?? "")).toEqual(["join-request.made"]);
  });

  it("makes one request of two sent at once", async () => {
    const firm = await w.firm(agency.id, { registrationKey: "DK:60000002" });
    const context = await account(await w.person());
    await Promise.all([requestToJoin(context, ask("60000002")), requestToJoin(context, ask("60000002"))]);
    expect(await requestsOf(firm.id)).toHaveLength(1);
    expect(await mailsTo(w, firm.owner.email)).toHaveLength(1);
  });

  it("does not trouble the owners of a person they declined lately, nor for a member", async () => {
    const firm = await w.firm(agency.id, { registrationKey: "DK:60000003" });
    const asker = await w.person();
    await w.owner.insert(joinRequests).values({
      agencyId: agency.id,
      firmId: firm.id,
      accountId: asker.id,
      requestedAt: w.now,
      decidedAt: w.now,
      decision: "declined",
    });
    expect(codeOf(await requestToJoin(await account(asker), ask("60000003")))).toBe("ok");
    expect(codeOf(await requestToJoin(await account(firm.owner), ask("60000003")))).toBe("ok");
    expect(await requestsOf(firm.id)).toHaveLength(1);
    expect(await mailsTo(w, firm.owner.email)).toEqual([]);
  });

  it("knows no firm of another agency, and needs a confirmed address", async () => {
    const other = await w.agency();
    await w.firm(other.id, { registrationKey: "DK:60000004" });
    expect(codeOf(await requestToJoin(await account(await w.person()), ask("60000004")))).toBe("not-found");
    await w.firm(agency.id, { registrationKey: "DK:60000005" });
    const unconfirmed = await account(await w.person({ verified: false }));
    expect(codeOf(await requestToJoin(unconfirmed, ask("60000005")))).toBe("email-unverified");
  });

  it("counts with registering: past twenty in a quarter of an hour nothing is told or written", async () => {
    await w.firm(agency.id, { registrationKey: "DK:60000006" });
    const context = await account(await w.person());
    for (let tries = 0; tries < 10; tries += 1) {
      expect(codeOf(await requestToJoin(context, ask(`6100000${tries}`)))).toBe("not-found");
      expect(codeOf(await registerFirm(context, form(`6200000${tries}`)))).toBe("ok");
    }
    expect(codeOf(await requestToJoin(context, ask("60000006")))).toBe("too-many");
    expect(codeOf(await registerFirm(context, form("63000001")))).toBe("too-many");
    expect(await firmsUnder("DK:63000001")).toEqual([]);
  });
});
