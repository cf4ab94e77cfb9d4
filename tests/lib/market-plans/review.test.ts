import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { mails } from "@/db/schema/accounts";
import { audit } from "@/db/schema/audit";
import { marketPlans } from "@/db/schema/market-plans";
import { addComment } from "@/lib/comments/commands/add-comment";
import { listThreads } from "@/lib/comments/queries/threads";
import { saveMarketPlanPart } from "@/lib/market-plans/commands/save-part";
import { submitMarketPlan } from "@/lib/market-plans/commands/submit-plan";
import { takeBackMarketPlan } from "@/lib/market-plans/commands/take-back-plan";
import { getMarketPlan, listMarketPlans } from "@/lib/market-plans/queries";
import { decideReview } from "@/lib/reviews/commands/decide-review";
import { getReviewPlace, listWaiting } from "@/lib/reviews/queries";
import { share } from "../../support/advisory";
import { type TestFirm, type TestMentor, type World, world } from "../../support/world";

let w: World;
let agencyId: string;
let firm: TestFirm;
let mentor: TestMentor;

beforeAll(async () => {
  vi.stubEnv("DATABASE_URL", "postgres://nobody@127.0.0.1/none");
  vi.stubEnv("APP_ORIGIN", "https://portal.example");
  vi.stubEnv("AUTH_SECRET", "x".repeat(40));
  w = await world();
  agencyId = (await w.agency()).id;
});
beforeEach(async () => {
  firm = await w.firm(agencyId, { legalName: "Ovnværk ApS" });
  mentor = await w.mentor(agencyId);
  await w.assign(firm, mentor);
});

const GOALS = { country: "SE", part: "goals", body: "Two dealers by June.", version: 0 };
const refused = (code: string) => expect.objectContaining({ ok: false, code });
const done = expect.objectContaining({ ok: true });
const member = () => w.memberContext(firm);
const step = (version: number) => ({ country: "SE", version: String(version) });
const plan = async () => (await w.owner.select().from(marketPlans).where(eq(marketPlans.firmId, firm.id)))[0];
const verbs = async () =>
  (await w.owner.select().from(audit).where(eq(audit.firmId, firm.id))).map(({ verb }) => verb).sort();
const planId = async () => (await plan())?.id ?? "";
const decision = async (verdict: string, version = 2, body = "Name the dealers.") => ({
  firmId: firm.id,
  kind: "market-plan",
  subjectId: await planId(),
  version,
  verdict,
  body,
});

async function handedIn() {
  expect(await saveMarketPlanPart(await member(), GOALS)).toEqual(done);
  expect(await submitMarketPlan(await member(), step(1))).toEqual(done);
}

describe("handing a plan for a market in", () => {
  it("moves it to the mentor, once, with an audit row", async () => {
    await handedIn();
    expect(await submitMarketPlan(await member(), step(1))).toEqual(done);
    expect(await plan()).toMatchObject({ status: "submitted", version: 2, submittedBy: firm.owner.id });
    expect(await verbs()).toEqual(["market-plan.submitted", "market-plan.written"]);
    const context = await w.mentorContext(mentor);
    const waiting = await context.read((tx) => listWaiting(tx, context.actor, firm.id));
    expect(waiting).toMatchObject([{ kind: "market-plan", country: "SE", subjectId: await planId() }]);
  });

  it("needs something written, the version that was read, and a plan", async () => {
    expect(await submitMarketPlan(await member(), step(1))).toEqual(refused("not-found"));
    await saveMarketPlanPart(await member(), GOALS);
    expect(await submitMarketPlan(await member(), step(7))).toEqual(refused("plan-changed"));
    await saveMarketPlanPart(await member(), { ...GOALS, body: "", version: 1 });
    expect(await submitMarketPlan(await member(), step(1))).toEqual(refused("nothing-written"));
    expect(await submitMarketPlan(await member(), { country: "ZZ", version: "1" })).toEqual(
      refused("invalid"),
    );
    expect(await plan()).toMatchObject({ status: "draft", version: 1 });
  });

  it("is for the firm's own people", async () => {
    await saveMarketPlanPart(await member(), GOALS);
    const others = [
      await w.mentorContext(mentor),
      await w.adminContext(await w.administrator(agencyId), agencyId),
    ];
    for (const context of others) {
      expect(await submitMarketPlan(context, step(1))).toEqual(refused("forbidden"));
      expect(await takeBackMarketPlan(context, step(1))).toEqual(refused("forbidden"));
    }
    expect(await plan()).toMatchObject({ status: "draft" });
  });

  it("stops writing until it is taken back or changes are asked for", async () => {
    await handedIn();
    const change = { ...GOALS, body: "Three.", version: 1 };
    const more = { ...GOALS, part: "price" };
    expect(await saveMarketPlanPart(await member(), change)).toEqual(refused("handed-in"));
    expect(await saveMarketPlanPart(await member(), more)).toEqual(refused("handed-in"));
    expect(await takeBackMarketPlan(await member(), step(2))).toEqual(done);
    expect(await takeBackMarketPlan(await member(), step(3))).toEqual(refused("not-to-take-back"));
    expect(await saveMarketPlanPart(await member(), change)).toEqual(done);
    expect(await submitMarketPlan(await member(), step(3))).toEqual(done);
    const asked = await decideReview(
      await w.mentorContext(mentor),
      await decision("changes-requested", 4),
      randomUUID(),
    );
    expect(asked).toEqual(done);
    expect(await saveMarketPlanPart(await member(), more)).toEqual(done);
  });
});

describe("a mentor's verdict on a plan for a market", () => {
  it("signs it off, mails the firm with the way there, and the text stands still", async () => {
    await handedIn();
    const context = await w.mentorContext(mentor);
    expect(await decideReview(context, await decision("signed-off"), randomUUID())).toEqual(done);
    expect(await plan()).toMatchObject({ status: "signed-off", version: 3 });
    const [mail] = await w.owner
      .select()
      .from(mails)
      .where(and(eq(mails.toEmail, firm.owner.email)));
    expect(mail?.subject).toContain("Sweden");
    expect(mail?.body).toContain(`/firm/${firm.id}/market-plans/SE`);
    expect(await saveMarketPlanPart(await member(), { ...GOALS, version: 1, body: "x" })).toEqual(
      refused("handed-in"),
    );
    expect(await takeBackMarketPlan(await member(), step(3))).toEqual(done);
    expect(await plan()).toMatchObject({ status: "draft" });
  });

  it("falls on what is handed in, in the version that was read, by a mentor who may see plans", async () => {
    await saveMarketPlanPart(await member(), GOALS);
    const context = await w.mentorContext(mentor);
    expect(await decideReview(context, await decision("signed-off", 1), randomUUID())).toEqual(
      refused("not-due"),
    );
    await submitMarketPlan(await member(), step(1));
    expect(await decideReview(context, await decision("signed-off", 1), randomUUID())).toEqual(
      refused("conflict"),
    );
    const stranger = await w.mentorContext(await w.mentor(agencyId));
    expect(await decideReview(stranger, await decision("signed-off"), randomUUID())).toEqual(
      refused("not-found"),
    );
    await share(w, firm, "plan", false);
    expect(await decideReview(context, await decision("signed-off"), randomUUID())).toEqual(
      refused("not-found"),
    );
    expect(await getMarketPlan(context, { firmId: firm.id, country: "SE" })).toBeNull();
    expect(await listMarketPlans(context, { firmId: firm.id })).toEqual([]);
  });
});

describe("comments on a plan for a market", () => {
  it("stand at their part, for the firm, its mentor and the agency", async () => {
    await handedIn();
    const subject = { firmId: firm.id, subjectKind: "market-plan" as const };
    const at = { ...subject, subjectId: await planId(), itemKey: "goals", body: "Which dealers?" };
    const context = await w.mentorContext(mentor);
    expect(await addComment(context, at, randomUUID())).toEqual(done);
    expect(await addComment(context, { ...at, itemKey: "weather" }, randomUUID())).toEqual(
      refused("not-found"),
    );
    const admin = await w.adminContext(await w.administrator(agencyId), agencyId);
    for (const reader of [await member(), context, admin]) {
      const { threads } = await listThreads(reader, { ...subject, subjectIds: [await planId()] });
      expect(threads).toMatchObject([{ itemKey: "goals", open: 1 }]);
      const place = { firmId: firm.id, kind: "market-plan" as const, subjectId: await planId() };
      expect(await getReviewPlace(reader, place)).toMatchObject({ state: "submitted" });
    }
    const elsewhere = await w.mentorContext(await w.mentor(agencyId));
    expect((await listThreads(elsewhere, { ...subject, subjectIds: [await planId()] })).threads).toEqual([]);
  });
});
