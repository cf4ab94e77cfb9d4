import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { audit } from "@/db/schema/audit";
import { reviewTriggers } from "@/db/schema/review-triggers";
import type { Context } from "@/lib/context/context";
import { addReviewTrigger } from "@/lib/entry-modes/commands/add-review-trigger";
import { settleReviewTrigger } from "@/lib/entry-modes/commands/settle-review-trigger";
import { listOpenTriggers } from "@/lib/entry-modes/queries/list-open-triggers";
import { share } from "../../support/advisory";
import { type TestFirm, type TestMentor, type World, world } from "../../support/world";

let w: World;
let agencyId: string;
let firm: TestFirm;
let mentor: TestMentor;
let context: Context;

const form = {
  country: "SE",
  watch: "joint-venture:factor.market.ownership:at-most:1",
  dueOn: "2031-05-01",
  note: "Ask the embassy",
};

beforeAll(async () => {
  w = await world();
  agencyId = (await w.agency()).id;
});
beforeEach(async () => {
  firm = await w.firm(agencyId);
  mentor = await w.mentor(agencyId);
  await w.assign(firm, mentor);
  context = await w.memberContext(firm);
});

const rows = () => w.owner.select().from(reviewTriggers).where(eq(reviewTriggers.firmId, firm.id));
const verbs = async () =>
  (await w.owner.select().from(audit).where(eq(audit.firmId, firm.id))).map(({ verb }) => verb);

describe("setting a day to look again", () => {
  it("keeps what to look at and when, and says so in the history", async () => {
    expect(await addReviewTrigger(context, form)).toMatchObject({ ok: true });
    const [line] = await listOpenTriggers(context, firm.id);
    expect(line).toMatchObject({
      country: "SE",
      mode: "joint-venture",
      factor: "factor.market.ownership",
      condition: "at-most",
      level: 1,
      dueOn: "2031-05-01",
      note: "Ask the embassy",
      state: "open",
      overdue: false,
    });
    expect(line?.words).toContain("no part");
    expect(await verbs()).toContain("review-trigger.added");
  });

  it("does not watch the same thing twice while it is open", async () => {
    await addReviewTrigger(context, form);
    const again = await addReviewTrigger(context, { ...form, dueOn: "2032-01-01" });
    expect(again).toMatchObject({ ok: false, fields: { watch: ["already-watched"] } });
    expect(await rows()).toHaveLength(1);
  });

  it.each([
    ["a day that has passed", { dueOn: "2001-01-01" }, "dueOn"],
    ["a day that does not exist", { dueOn: "2031-02-30" }, "dueOn"],
    ["a factor that nobody asks for", { watch: "licensing:factor.market.weather:at-most:1" }, "watch"],
    ["a level beyond the scale", { watch: "licensing:factor.market.payment:at-most:6" }, "watch"],
    ["a country that does not exist", { country: "ZZ" }, "country"],
    ["a way in that does not exist", { watch: "smuggling:factor.market.payment:at-most:1" }, "watch"],
  ])("refuses %s and writes nothing", async (_, change, field) => {
    const outcome = await addReviewTrigger(context, { ...form, ...change });
    expect(outcome).toMatchObject({ ok: false, code: "invalid" });
    expect(outcome.ok ? [] : Object.keys(outcome.fields)).toEqual([field]);
    expect(await rows()).toEqual([]);
  });

  it("is the firm's own business", async () => {
    expect(await addReviewTrigger(await w.mentorContext(mentor), form)).toMatchObject({ code: "forbidden" });
  });
});

describe("settling it", () => {
  let triggerId: string;
  beforeEach(async () => {
    const added = await addReviewTrigger(context, form);
    triggerId = added.ok ? added.value.triggerId : "";
  });

  it("takes it off the list and dates it; twice is once", async () => {
    const seen = { triggerId, version: "1", state: "done" };
    expect(await settleReviewTrigger(context, seen)).toMatchObject({ ok: true });
    expect(await settleReviewTrigger(context, seen)).toMatchObject({ ok: true });
    expect(await listOpenTriggers(context, firm.id)).toEqual([]);
    const [row] = await rows();
    expect(row).toMatchObject({ state: "done", settledBy: firm.owner.id, version: 2 });
    expect((await verbs()).filter((verb) => verb === "review-trigger.settled")).toHaveLength(1);
  });

  it("refuses another end after the first, and what is nobody's or another firm's", async () => {
    await settleReviewTrigger(context, { triggerId, version: "1", state: "done" });
    const late = await settleReviewTrigger(context, { triggerId, version: "1", state: "dismissed" });
    expect(late).toMatchObject({ ok: false, code: "conflict" });
    const nobody = await settleReviewTrigger(context, {
      triggerId: randomUUID(),
      version: "1",
      state: "done",
    });
    expect(nobody).toMatchObject({ ok: false, code: "not-found" });
    const neighbour = await w.memberContext(await w.firm(agencyId));
    const foreign = await settleReviewTrigger(neighbour, { triggerId, version: "2", state: "done" });
    expect(foreign).toMatchObject({ ok: false, code: "not-found" });
  });

  it("lets the same thing be watched again", async () => {
    await settleReviewTrigger(context, { triggerId, version: "1", state: "dismissed" });
    expect(await addReviewTrigger(context, form)).toMatchObject({ ok: true });
  });

  it("shows mentors the days where the firm shares its plan", async () => {
    const adviser = await w.mentorContext(mentor);
    expect(await listOpenTriggers(adviser, firm.id)).toHaveLength(1);
    await share(w, firm, "plan", false);
    expect(await listOpenTriggers(adviser, firm.id)).toEqual([]);
    const hidden = and(eq(reviewTriggers.firmId, firm.id), eq(reviewTriggers.agencyId, agencyId));
    expect(await adviser.read((tx) => tx.select().from(reviewTriggers).where(hidden))).toEqual([]);
  });
});
