import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { audit } from "@/db/schema/audit";
import { firmMarkets, firms } from "@/db/schema/firms";
import type { Context } from "@/lib/context/context";
import { addMarket, changeMarket, removeMarket } from "@/lib/firms/commands/keep-markets";
import {
  saveAbroad,
  saveBasics,
  saveIndustry,
  savePeople,
  saveProducts,
} from "@/lib/firms/commands/save-profile-step";
import { completenessOf, getProfile } from "@/lib/firms/queries";
import { type TestFirm, type World, world } from "../../support/world";
import { codeOf, settings, succeeded, verbsOf } from "./traces";

let w: World;
let agency: { id: string };
beforeAll(async () => {
  settings();
  w = await world();
  agency = await w.agency();
});

async function profileOf(context: Context) {
  const profile = await getProfile(context);
  if (!profile) throw new Error("no profile");
  return profile;
}
async function started(): Promise<{ firm: TestFirm; context: Context }> {
  const firm = await w.firm(agency.id);
  return { firm, context: await w.memberContext(firm) };
}
const basics = (seen: string) => ({
  seen,
  legalName: "Ovn & Søn ApS",
  country: "DK",
  region: "DK-82",
  foundedYear: "1998",
  sizeClass: "small",
});

describe("the profile", () => {
  it("is saved part by part, each noted with what changed", async () => {
    const { firm, context } = await started();
    const { seen } = await profileOf(context);
    succeeded(await saveBasics(context, basics(seen.basics)));
    succeeded(await saveIndustry(context, { seen: seen.industry, naceSection: "", naceDivision: "28" }));
    succeeded(await saveProducts(context, { seen: seen.products, products: "Ovens", hsChapters: "84" }));
    succeeded(await savePeople(context, { seen: seen.people, languages: ["da", "de"] }));
    const abroad = { seen: seen.abroad, foreignSalesShare: "12", targetMarkets: ["NO"], goals: "Norway" };
    succeeded(await saveAbroad(context, abroad));
    const profile = await profileOf(context);
    expect(profile).toMatchObject({ region: "DK-82", naceSection: "C", naceDivision: "28" });
    expect(profile).toMatchObject({ foreignSalesShare: 12, languages: ["da", "de"], hsChapters: ["84"] });
    expect(completenessOf(profile)).toMatchObject({ complete: 5, of: 6, states: { markets: "empty" } });
    expect(await verbsOf(w, firm.id)).toEqual(Array(5).fill("firm.profile-changed"));
    const [row] = await w.owner.select().from(firms).where(eq(firms.id, firm.id));
    expect(row?.version).toBe(6);
  });

  it("says nothing twice: saving what is there writes nothing", async () => {
    const { firm, context } = await started();
    succeeded(await savePeople(context, { seen: "old", languages: [] }));
    expect(await verbsOf(w, firm.id)).toEqual([]);
  });

  it("shows the second of two people both texts, and lets them decide", async () => {
    const { firm, context } = await started();
    const colleague = await w.person();
    await w.join(firm, colleague);
    const other = await w.memberContext(firm, colleague);
    const { seen } = await profileOf(context);
    succeeded(await saveProducts(other, { seen: seen.products, products: "Theirs" }));
    succeeded(await savePeople(context, { seen: seen.people, languages: ["da"] }));
    const second = await saveProducts(context, { seen: seen.products, products: "Mine" });
    expect(second).toMatchObject({ ok: false, code: "conflict", current: { products: "Theirs" } });
    const mark = second.ok ? "" : String(second.current?.seen);
    succeeded(await saveProducts(context, { seen: mark, products: "Mine" }));
    expect((await profileOf(context)).products).toBe("Mine");
  });

  it("saves one of two texts sent at once", async () => {
    const { context } = await started();
    const { seen } = await profileOf(context);
    const outcomes = await Promise.all(
      ["A", "B"].map((products) => saveProducts(context, { seen: seen.products, products })),
    );
    expect(outcomes.map(codeOf).sort()).toEqual(["conflict", "ok"]);
  });

  it("refuses what does not fit, and writes nothing", async () => {
    const { firm, context } = await started();
    const { seen } = await profileOf(context);
    const refused = async (raw: object, field: string, code: string) => {
      const outcome = await saveBasics(context, { ...basics(seen.basics), ...raw });
      expect(outcome).toMatchObject({ ok: false, code: "invalid", fields: { [field]: [code] } });
    };
    await refused({ region: "SE-M" }, "region", "other-country");
    await refused({ country: "" }, "country", "required");
    await refused({ foundedYear: "2027" }, "foundedYear", "in-future");
    await refused({ foundedYear: "99999999999999999999" }, "foundedYear", "invalid");
    await refused({ sizeClass: "huge" }, "sizeClass", "invalid");
    await refused({ legalName: "a\u0000b" }, "legalName", "unsafe-characters");
    const contradiction = { seen: seen.industry, naceSection: "A", naceDivision: "28" };
    expect(await saveIndustry(context, contradiction)).toMatchObject({
      fields: { naceDivision: ["other-section"] },
    });
    expect(codeOf(await saveAbroad(context, { seen: seen.abroad, foreignSalesShare: "101" }))).toBe(
      "invalid",
    );
    expect(await verbsOf(w, firm.id)).toEqual([]);
  });

  it("is not for mentors and administrators to write", async () => {
    const { firm } = await started();
    const mentor = await w.mentor(agency.id);
    await w.assign(firm, mentor);
    const admin = await w.adminContext(await w.administrator(agency.id), agency.id);
    for (const context of [await w.mentorContext(mentor), admin]) {
      expect(codeOf(await saveBasics(context, basics("x")))).toBe("forbidden");
      expect(codeOf(await addMarket(context, { country: "NO" }))).toBe("forbidden");
      expect(await getProfile(context)).toBeNull();
    }
  });
});

describe("markets", () => {
  it("are added, changed and removed, each noted", async () => {
    const { context } = await started();
    const { id } = succeeded(
      await addMarket(context, { country: "NO", sinceYear: "2019", modes: "importing" }),
    );
    const [market] = (await profileOf(context)).markets;
    expect(market).toMatchObject({ id, country: "NO", sinceYear: 2019, modes: ["importing"] });
    const change = { marketId: id, seen: market?.seen, country: "NO", modes: ["importing", "direct-export"] };
    succeeded(await changeMarket(context, { ...change, sinceYear: "2018" }));
    expect(completenessOf(await profileOf(context)).states.markets).toBe("complete");
    const late = await changeMarket(context, { ...change, sinceYear: "2017" });
    expect(late).toMatchObject({ code: "conflict", current: { sinceYear: 2018 } });
    succeeded(await removeMarket(context, { marketId: id }));
    expect((await profileOf(context)).markets).toEqual([]);
    expect(await verbsOf(w, id)).toEqual(["firm.market-added", "firm.market-changed", "firm.market-removed"]);
  });

  it("name a country once, also when sent twice at once", async () => {
    const { firm, context } = await started();
    const key = randomUUID();
    const outcomes = await Promise.all([
      addMarket(context, { country: "SE" }, key),
      addMarket(context, { country: "SE" }, key),
    ]);
    expect(succeeded(outcomes[0])).toEqual(succeeded(outcomes[1]));
    expect(await addMarket(context, { country: "SE" })).toMatchObject({
      code: "invalid",
      fields: { country: ["already-listed"] },
    });
    const { id } = succeeded(await addMarket(context, { country: "FI" }));
    const [fi] = (await profileOf(context)).markets.filter((one) => one.id === id);
    const twin = await changeMarket(context, { marketId: id, seen: fi?.seen, country: "SE" });
    expect(twin).toMatchObject({ code: "invalid", fields: { country: ["already-listed"] } });
    const rows = await w.owner.select().from(firmMarkets).where(eq(firmMarkets.firmId, firm.id));
    expect(rows.map(({ country }) => country).sort()).toEqual(["FI", "SE"]);
  });

  it("of another firm are not found", async () => {
    const mine = await started();
    const theirs = await started();
    const { id } = succeeded(await addMarket(theirs.context, { country: "NO" }));
    expect(codeOf(await removeMarket(mine.context, { marketId: id }))).toBe("not-found");
    expect(codeOf(await changeMarket(mine.context, { marketId: id, seen: "", country: "NO" }))).toBe(
      "not-found",
    );
    expect(codeOf(await removeMarket(mine.context, { marketId: randomUUID() }))).toBe("not-found");
    const noted = await w.owner.select().from(audit).where(eq(audit.firmId, mine.firm.id));
    expect(noted).toEqual([]);
  });
});
