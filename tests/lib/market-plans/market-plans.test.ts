import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { audit } from "@/db/schema/audit";
import { firmMarkets, firms, sharing } from "@/db/schema/firms";
import { marketPlanParts } from "@/db/schema/market-plans";
import { saveMarketPlanPart } from "@/lib/market-plans/commands/save-part";
import { getMarketPlan, listMarketPlans } from "@/lib/market-plans/queries";
import { type TestFirm, type World, world } from "../../support/world";

let w: World;
let agencyId: string;
let firm: TestFirm;

beforeAll(async () => {
  w = await world();
  agencyId = (await w.agency()).id;
});
beforeEach(async () => {
  firm = await w.firm(agencyId);
});

const GOALS = { country: "SE", part: "goals", body: "Two dealers by June.", version: 0 };
const rows = () => w.owner.select().from(marketPlanParts).where(eq(marketPlanParts.firmId, firm.id));
const events = () => w.owner.select().from(audit).where(eq(audit.firmId, firm.id));
const refused = (code: string) => expect.objectContaining({ ok: false, code });

describe("a part of a plan", () => {
  it("is written, changed under its version, and told in the history with its place and not its text", async () => {
    const context = await w.memberContext(firm);
    expect(await saveMarketPlanPart(context, GOALS)).toMatchObject({ ok: true });
    expect(await saveMarketPlanPart(context, { ...GOALS, body: "Three.", version: 1 })).toMatchObject({
      ok: true,
    });
    expect(await rows()).toMatchObject([{ country: "SE", part: "goals", body: "Three.", version: 2 }]);
    expect(await events()).toMatchObject(
      [1, 2].map(() => ({
        verb: "market-plan.written",
        scope: "plan",
        changes: { part: { from: null, to: "SE goals" } },
      })),
    );
  });

  it("changes nothing when the same text comes again, or nothing where nothing was", async () => {
    const context = await w.memberContext(firm);
    expect(await saveMarketPlanPart(context, { ...GOALS, body: " " })).toMatchObject({ ok: true });
    expect(await rows()).toEqual([]);
    await saveMarketPlanPart(context, GOALS);
    expect(await saveMarketPlanPart(context, GOALS)).toMatchObject({ ok: true });
    expect(await events()).toHaveLength(1);
  });

  it("shows the other one's text instead of overwriting it, also when two begin at once", async () => {
    const context = await w.memberContext(firm);
    const outcomes = await Promise.all([
      saveMarketPlanPart(context, GOALS),
      saveMarketPlanPart(await w.memberContext(firm), { ...GOALS, body: "Ten dealers." }),
    ]);
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    const [kept] = await rows();
    expect(outcomes.find((outcome) => !outcome.ok)).toMatchObject({
      code: "conflict",
      current: { body: kept?.body, version: 1 },
    });
  });

  it("refuses what is no country, no part or too long; nothing is written", async () => {
    const context = await w.memberContext(firm);
    for (const wrong of [
      { country: "XX" },
      { part: "weather" },
      { body: "x".repeat(6_001) },
      { version: -1 },
    ])
      expect(await saveMarketPlanPart(context, { ...GOALS, ...wrong })).toEqual(refused("invalid"));
    expect(await saveMarketPlanPart(context, { ...GOALS, version: 3 })).toEqual(refused("not-found"));
    expect(await rows()).toEqual([]);
  });
});

describe("the plan for a market", () => {
  it("has eleven parts, what the profile knows of the market, and how many are written", async () => {
    await w.owner
      .insert(firmMarkets)
      .values({ agencyId, firmId: firm.id, country: "SE", sinceYear: 2019, modes: ["direct-export"] });
    const context = await w.memberContext(firm);
    await saveMarketPlanPart(context, GOALS);
    const plan = await getMarketPlan(context, { firmId: firm.id, country: "SE" });
    expect(plan?.parts).toHaveLength(11);
    expect(plan).toMatchObject({ written: 1, known: { sinceYear: 2019, modes: ["direct-export"] } });
    expect(await getMarketPlan(context, { firmId: firm.id, country: "XX" })).toBeNull();
  });

  it("is listed for markets of the profile, targets, and countries written about", async () => {
    await w.owner.insert(firmMarkets).values({ agencyId, firmId: firm.id, country: "SE" });
    await w.owner
      .update(firms)
      .set({ targetMarkets: ["DE", "SE"] })
      .where(eq(firms.id, firm.id));
    const context = await w.memberContext(firm);
    await saveMarketPlanPart(context, { ...GOALS, country: "NO" });
    const lines = await listMarketPlans(context, { firmId: firm.id });
    expect(lines.map(({ country, written }) => [country, written])).toEqual([
      ["DE", 0],
      ["NO", 1],
      ["SE", 0],
    ]);
  });
});

describe("who reads and writes", () => {
  it("lets mentors and administrators read and not write", async () => {
    await saveMarketPlanPart(await w.memberContext(firm), GOALS);
    const mentor = await w.mentor(agencyId);
    await w.assign(firm, mentor);
    const admin = await w.administrator(agencyId);
    for (const context of [await w.mentorContext(mentor), await w.adminContext(admin, agencyId)]) {
      expect(await getMarketPlan(context, { firmId: firm.id, country: "SE" })).toMatchObject({ written: 1 });
      expect(await saveMarketPlanPart(context, GOALS)).toEqual(refused("forbidden"));
    }
  });

  it("hides it from other firms, and from mentors where the firm does not share its plan", async () => {
    await saveMarketPlanPart(await w.memberContext(firm), GOALS);
    const mentor = await w.mentor(agencyId);
    await w.assign(firm, mentor);
    await w.owner.delete(sharing).where(eq(sharing.firmId, firm.id));
    const neighbour = await w.firm(agencyId);
    for (const context of [await w.mentorContext(mentor), await w.memberContext(neighbour)]) {
      expect(await getMarketPlan(context, { firmId: firm.id, country: "SE" })).toBeNull();
      expect(await listMarketPlans(context, { firmId: firm.id })).toEqual([]);
      const bare = await context.read((tx) =>
        tx.select({ part: marketPlanParts.part }).from(marketPlanParts),
      );
      expect(bare, "row-level security says the same").toEqual([]);
    }
  });
});
