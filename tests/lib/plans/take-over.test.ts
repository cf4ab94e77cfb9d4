import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { audit } from "@/db/schema/audit";
import { memberships } from "@/db/schema/firms";
import { actions, plans } from "@/db/schema/plans";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { setStatus } from "@/lib/plans/commands/set-status";
import { takeOver } from "@/lib/plans/commands/take-over";
import { getTakeOver } from "@/lib/plans/queries/get-take-over";
import { type TestFirm, type World, world } from "../../support/world";
import { submittedRound } from "./rounds";

let w: World;
let agencyId: string;
let firm: TestFirm;
let result: Awaited<ReturnType<typeof submittedRound>>;

beforeAll(async () => {
  w = await world();
  agencyId = (await w.agency()).id;
});
beforeEach(async () => {
  firm = await w.firm(agencyId);
  result = await submittedRound(w, firm);
});

const inPlan = () => w.owner.select().from(actions).where(eq(actions.firmId, firm.id));
const first = (count: number) => result.rules.slice(0, count).map(({ id }) => id);
const form = (more: Record<string, unknown> = {}) => ({
  resultId: result.resultId,
  rules: first(2),
  ...more,
});

describe("taking recommendations over", () => {
  it("makes the plan and one action for each, with a day by its effort and the owner chosen", async () => {
    const [one, other] = first(2);
    const said = await takeOver(
      await w.memberContext(firm),
      form({ [`owner.${one}`]: firm.owner.id, [`due.${other}`]: "2026-12-01" }),
    );
    expect(said).toMatchObject({ ok: true, value: { added: 2, already: 0, firmId: firm.id } });
    const made = await inPlan();
    const days = { small: "2026-07-15", medium: "2026-09-13", large: "2026-12-12" };
    const suggested = made.find(({ ruleId }) => ruleId === one);
    expect(suggested?.ownerAccountId).toBe(firm.owner.id);
    expect(suggested?.dueOn).toBe(days[(suggested?.effort ?? "small") as keyof typeof days]);
    expect(suggested?.expects).toEqual(result.rules[0]?.expects);
    expect(made.find(({ ruleId }) => ruleId === other)).toMatchObject({
      dueOn: "2026-12-01",
      status: "open",
    });
    const rows = await w.owner.select().from(audit).where(eq(audit.firmId, firm.id));
    expect(rows.map(({ verb }) => verb).sort()).toEqual([
      "action.taken-over",
      "action.taken-over",
      "plan.made",
    ]);
    expect(new Set(rows.map(({ scope }) => scope))).toEqual(new Set(["plan"]));
  });

  it("takes the same recommendation of a result only once, whatever became of it", async () => {
    const context = await w.memberContext(firm);
    await takeOver(context, form());
    const [action] = await inPlan();
    await setStatus(context, { actionId: action?.id, version: "1", status: "not-for-us" });
    const again = await takeOver(context, form({ rules: first(3) }));
    expect(again).toMatchObject({ ok: true, value: { added: 1, already: 2 } });
    expect(await inPlan()).toHaveLength(3);
  });

  it("answers alike when the same form comes twice, and refuses other content under its key", async () => {
    const context = await w.memberContext(firm);
    const key = randomUUID();
    const once = await takeOver(context, form(), key);
    expect(await takeOver(context, form(), key)).toEqual(once);
    expect(await takeOver(context, form({ rules: first(3) }), key)).toMatchObject({ code: "key-reused" });
    expect(await inPlan()).toHaveLength(2);
  });

  it("makes one plan and each action once when two members press at once", async () => {
    const colleague = await w.person();
    await w.join(firm, colleague);
    const contexts = [await w.memberContext(firm), await w.memberContext(firm, colleague)];
    const said = await Promise.all(contexts.map((context) => takeOver(context, form({ rules: first(4) }))));
    expect(said.every(({ ok }) => ok)).toBe(true);
    expect(said.flatMap((one) => (one.ok ? [one.value.added] : [])).sort()).toEqual([0, 4]);
    expect(await inPlan()).toHaveLength(4);
    expect(await w.owner.select().from(plans).where(eq(plans.firmId, firm.id))).toHaveLength(1);
  });

  it("does not take a recommendation again that an earlier result has open in the plan", async () => {
    const context = await w.memberContext(firm);
    await takeOver(context, form());
    const next = await submittedRound(w, firm, { round: 2 });
    const said = await takeOver(context, form({ resultId: next.resultId }));
    expect(said).toMatchObject({ ok: true, value: { added: 0, already: 2 } });
  });

  it("is for members alone, and for their own results", async () => {
    const mentor = await w.mentor(agencyId);
    await w.assign(firm, mentor);
    expect(await takeOver(await w.mentorContext(mentor), form())).toMatchObject({ code: "forbidden" });
    const admin = await w.administrator(agencyId);
    expect(await takeOver(await w.adminContext(admin, agencyId), form())).toMatchObject({
      code: "forbidden",
    });
    const other = await w.firm(agencyId);
    const outside = await takeOver(await w.memberContext(other), form());
    expect(outside).toEqual(await takeOver(await w.memberContext(other), form({ resultId: randomUUID() })));
    expect(outside).toMatchObject({ code: "not-found" });
    expect(await inPlan()).toEqual([]);
  });

  it("refuses bad input and writes nothing", async () => {
    const context = await w.memberContext(firm);
    const [one] = first(1);
    const stranger = await w.person();
    const left = await w.person();
    await w.join(firm, left);
    await w.owner
      .update(memberships)
      .set({ endedAt: w.now })
      .where(and(eq(memberships.firmId, firm.id), eq(memberships.accountId, left.id)));
    const bad: Record<string, unknown>[] = [
      { rules: [] },
      { rules: "no-such-rule" },
      { rules: "NOT A RULE" },
      { [`due.${one}`]: "2026-02-30" },
      { [`due.${one}`]: "9999-01-01" },
      { [`owner.${one}`]: "me" },
      { [`owner.${one}`]: stranger.id },
      { [`owner.${one}`]: left.id },
      { extra: "field" },
      { resultId: "1" },
    ];
    for (const more of bad) {
      const said = await takeOver(context, form(more));
      expect(said, JSON.stringify(more)).toMatchObject({ ok: false, code: "invalid" });
    }
    expect(await takeOver(context, form({ [`owner.${one}`]: left.id }))).toMatchObject({
      fields: { [`owner.${one}`]: ["not-a-member"] },
    });
    expect(await inPlan()).toEqual([]);
    expect(await w.owner.select().from(plans).where(eq(plans.firmId, firm.id))).toEqual([]);
  });

  it("shows what is in the plan already", async () => {
    const context = (await w.memberContext(firm)) as Context<ActorOf<"member">>;
    await takeOver(context, form({ rules: first(1) }));
    const shown = await getTakeOver(context, result.resultId);
    expect(shown?.recommendations[0]?.actionId).not.toBeNull();
    expect(shown?.recommendations[1]?.actionId).toBeNull();
    expect(shown?.recommendations.filter((one) => one.first)).toHaveLength(result.rules.length);
    expect(shown?.recommendations.flatMap(({ theme }) => theme ?? [])).toHaveLength(
      shown?.recommendations.length ?? 0,
    );
    const other = (await w.memberContext(await w.firm(agencyId))) as Context<ActorOf<"member">>;
    expect(await getTakeOver(other, result.resultId)).toBeNull();
    expect(await getTakeOver(other, "nonsense")).toBeNull();
  });
});
