import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { audit } from "@/db/schema/audit";
import { firms } from "@/db/schema/firms";
import type { Context } from "@/lib/context/context";
import { saveBasics, savePeople } from "@/lib/firms/commands/save-profile-step";
import { getProfile } from "@/lib/firms/queries";
import { type TestFirm, type World, world } from "../../support/world";
import { codeOf, settings, succeeded } from "./traces";

let w: World;
let agency: { id: string };
beforeAll(async () => {
  settings();
  w = await world();
  agency = await w.agency();
});

async function started(): Promise<{ firm: TestFirm; context: Context }> {
  const firm = await w.firm(agency.id, { legalName: "Ovn ApS", country: "DK" });
  return { firm, context: await w.memberContext(firm) };
}
/** Saves the basics as they are shown, but for what is given. */
async function save(context: Context, given: object) {
  const profile = await getProfile(context);
  const { legalName, country, registrationNumber } = profile ?? {};
  return saveBasics(context, {
    seen: profile?.seen.basics,
    legalName,
    country,
    registrationNumber: registrationNumber ?? "",
    ...given,
  });
}
async function stored({ id }: TestFirm) {
  const [row] = await w.owner
    .select({ number: firms.registrationNumber, key: firms.registrationKey, country: firms.country })
    .from(firms)
    .where(eq(firms.id, id));
  return row;
}
const changesOf = async ({ id }: TestFirm) =>
  (await w.owner.select().from(audit).where(eq(audit.firmId, id)).orderBy(audit.at)).map(
    ({ changes }) => changes,
  );
const inUse = { ok: false, code: "invalid", fields: { registrationNumber: ["number-in-use"] } };

describe("the registration number in the profile", () => {
  it("is added, corrected and taken away again, each noted", async () => {
    const { firm, context } = await started();
    succeeded(await save(context, { registrationNumber: " cvr 10.00 00-01 " }));
    expect(await stored(firm)).toMatchObject({ number: "cvr 10.00 00-01", key: "DK:CVR10000001" });
    expect((await getProfile(context))?.registrationNumber).toBe("cvr 10.00 00-01");
    succeeded(await save(context, { registrationNumber: "10000002" }));
    expect(await stored(firm)).toMatchObject({ number: "10000002", key: "DK:10000002" });
    succeeded(await save(context, { registrationNumber: " " }));
    expect(await stored(firm)).toMatchObject({ number: null, key: null });
    const noted = await changesOf(firm);
    expect(noted).toHaveLength(3);
    expect(noted).toEqual(
      expect.arrayContaining([
        { registrationNumber: { from: null, to: "cvr 10.00 00-01" } },
        { registrationNumber: { from: "cvr 10.00 00-01", to: "10000002" } },
        { registrationNumber: { from: "10000002", to: null } },
      ]),
    );
  });

  it("is kept by every member, and by nobody else", async () => {
    const { firm, context } = await started();
    const colleague = await w.person();
    await w.join(firm, colleague);
    succeeded(await save(await w.memberContext(firm, colleague), { registrationNumber: "20000001" }));
    const shown = await getProfile(context);
    const form = { seen: shown?.seen.basics, legalName: "Ovn ApS", country: "DK" };
    const mentor = await w.mentor(agency.id);
    await w.assign(firm, mentor);
    const admin = await w.adminContext(await w.administrator(agency.id), agency.id);
    for (const other of [await w.mentorContext(mentor), admin])
      expect(codeOf(await saveBasics(other, { ...form, registrationNumber: "20000002" }))).toBe("forbidden");
    expect(await stored(firm)).toMatchObject({ key: "DK:20000001" });
    expect(await changesOf(firm)).toHaveLength(1);
  });

  it("is refused where another firm of the agency has it, without a word about that firm", async () => {
    const theirs = await started();
    succeeded(await save(theirs.context, { registrationNumber: "DK 30000001" }));
    const { firm, context } = await started();
    expect(await save(context, { legalName: "New name", registrationNumber: "dk-3000 0001" })).toEqual(inUse);
    expect(await stored(firm)).toMatchObject({ number: null, key: null });
    expect((await getProfile(context))?.legalName).toBe("Ovn ApS");
    expect(await changesOf(firm)).toEqual([]);
  });

  it("may be that of a firm elsewhere: of another agency, or of another country", async () => {
    const abroad = await w.firm((await w.agency()).id, { country: "DK" });
    succeeded(await save(await w.memberContext(abroad), { registrationNumber: "40000001" }));
    const swedish = await started();
    succeeded(await save(swedish.context, { country: "SE", registrationNumber: "40000001" }));
    const { firm, context } = await started();
    succeeded(await save(context, { registrationNumber: "40000001" }));
    expect(await stored(firm)).toMatchObject({ key: "DK:40000001" });
  });

  it("is known under the new country when the country changes, and refused where it is taken there", async () => {
    const { firm, context } = await started();
    succeeded(await save(context, { registrationNumber: "50000001" }));
    succeeded(await save(context, { country: "SE" }));
    expect(await stored(firm)).toEqual({ number: "50000001", key: "SE:50000001", country: "SE" });
    const second = await started();
    succeeded(await save(second.context, { registrationNumber: "50000001" }));
    expect(await save(second.context, { country: "SE" })).toEqual(inUse);
    expect(await stored(second.firm)).toMatchObject({ key: "DK:50000001", country: "DK" });
  });

  it("goes to one of two firms that ask for it at once", async () => {
    const contexts = [(await started()).context, (await started()).context];
    const outcomes = await Promise.all(
      contexts.map((context) => save(context, { registrationNumber: "60000001" })),
    );
    expect(outcomes.map(codeOf).sort()).toEqual(["invalid", "ok"]);
  });

  it("belongs to what a form was drawn from: whoever saves second sees the other number", async () => {
    const { firm, context } = await started();
    const old = (await getProfile(context))?.seen.basics;
    succeeded(await save(context, { registrationNumber: "70000001" }));
    const late = await save(context, { seen: old, registrationNumber: "70000002" });
    expect(late).toMatchObject({ code: "conflict", current: { registrationNumber: "70000001" } });
    succeeded(await savePeople(context, { seen: (await getProfile(context))?.seen.people, languages: "da" }));
    expect(await stored(firm)).toMatchObject({ number: "70000001", key: "DK:70000001" });
  });

  it("is refused when it is no number, and nothing is written", async () => {
    const { firm, context } = await started();
    for (const [registrationNumber, code] of [
      ["--", "invalid"],
      ["1".repeat(41), "too-long"],
      ["1\n2", "one-line"],
      ["1\u00002", "unsafe-characters"],
    ]) {
      const outcome = await save(context, { registrationNumber });
      expect(outcome).toMatchObject({ code: "invalid", fields: { registrationNumber: [code] } });
    }
    expect(await changesOf(firm)).toEqual([]);
  });

  it("is not for trying number after number; the other basics are saved as often as one likes", async () => {
    const { context } = await started();
    const codes: string[] = [];
    for (let at = 0; at < 21; at++)
      codes.push(codeOf(await save(context, { registrationNumber: `8000${at}` })));
    expect(codes).toEqual([...Array(20).fill("ok"), "too-many"]);
    succeeded(await save(context, { foundedYear: "1998" }));
  });
});
