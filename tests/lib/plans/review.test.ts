import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sharing } from "@/db/schema/firms";
import { plans } from "@/db/schema/plans";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { addAction } from "@/lib/plans/commands/add-action";
import { editAction } from "@/lib/plans/commands/edit-action";
import { setStatus } from "@/lib/plans/commands/set-status";
import { submitPlan } from "@/lib/plans/commands/submit-plan";
import { takeOver } from "@/lib/plans/commands/take-over";
import { withdrawPlan } from "@/lib/plans/commands/withdraw-plan";
import { getAction } from "@/lib/plans/queries/get-action";
import { getFirmHome } from "@/lib/plans/queries/get-firm-home";
import { getPlan } from "@/lib/plans/queries/get-plan";
import { listOutcomes } from "@/lib/plans/queries/list-outcomes";
import { type TestFirm, type TestMentor, type World, world } from "../../support/world";
import { levelAnswers } from "../domain/picture/firms";
import { handedIn } from "../picture/rounds";
import { submittedRound } from "./rounds";

let w: World;
let agencyId: string;
let firm: TestFirm;
let mentor: TestMentor;
let context: Context;
let actionId: string;
let planId: string;

const content = { title: "Visit a fair", why: "", owner: "", dueOn: "2026-07-01", effort: "medium" };

beforeAll(async () => {
  w = await world();
  agencyId = (await w.agency()).id;
});
beforeEach(async () => {
  firm = await w.firm(agencyId);
  mentor = await w.mentor(agencyId);
  await w.assign(firm, mentor);
  context = await w.memberContext(firm);
  const added = await addAction(context, content);
  actionId = added.ok ? added.value.actionId : "";
  planId = (await own())?.id ?? "";
});

const own = async () => (await w.owner.select().from(plans).where(eq(plans.firmId, firm.id)))[0];
const seen = async () => ({ planId, version: String((await own())?.version) });
const signOff = () => w.owner.update(plans).set({ status: "signed-off" }).where(eq(plans.id, planId));

describe("a plan under review", () => {
  it("is submitted once, and taken back before a verdict", async () => {
    const form = await seen();
    expect(await submitPlan(context, form)).toMatchObject({ ok: true });
    expect(await submitPlan(context, form)).toMatchObject({ ok: true });
    expect(await own()).toMatchObject({
      status: "submitted",
      submittedBy: firm.owner.id,
      submittedAt: w.now,
    });
    expect(await withdrawPlan(context, await seen())).toMatchObject({ ok: true });
    expect(await own()).toMatchObject({ status: "draft", submittedAt: null });
  });

  it("is not taken back after a verdict, nor submitted as it was signed off", async () => {
    await signOff();
    expect(await withdrawPlan(context, await seen())).toMatchObject({ code: "judged-already" });
    expect(await submitPlan(context, await seen())).toMatchObject({ code: "not-to-submit" });
  });

  it("is refused to others, to unknown plans, to older views and when empty", async () => {
    const other = await w.firm(agencyId);
    const outside = await w.memberContext(other);
    expect(await submitPlan(outside, await seen())).toMatchObject({ code: "not-found" });
    expect(await withdrawPlan(outside, await seen())).toMatchObject({ code: "not-found" });
    expect(await submitPlan(context, { ...(await seen()), planId: randomUUID() })).toMatchObject({
      code: "not-found",
    });
    expect(await submitPlan(await w.mentorContext(mentor), await seen())).toMatchObject({
      code: "forbidden",
    });
    expect(await submitPlan(context, { planId, version: "1" })).toMatchObject({ code: "plan-changed" });
    expect(await submitPlan(context, { planId: "x", version: "y" })).toMatchObject({ code: "invalid" });
    const empty = randomUUID();
    await w.owner.insert(plans).values({ agencyId, firmId: other.id, id: empty, createdAt: w.now });
    expect(await submitPlan(outside, { planId: empty, version: "1" })).toMatchObject({ code: "empty-plan" });
    expect(await own()).toMatchObject({ status: "draft" });
  });

  it("stays signed off while the firm works, and is a draft again when its set of actions changes", async () => {
    await signOff();
    await setStatus(context, { actionId, version: "1", status: "in-progress" });
    await editAction(context, { ...content, actionId, version: "2", title: "Visit two fairs" });
    expect(await own()).toMatchObject({ status: "signed-off" });
    await setStatus(context, { actionId, version: "3", status: "not-for-us" });
    expect(await own()).toMatchObject({ status: "draft" });
    await signOff();
    await addAction(context, { ...content, title: "One more" });
    expect(await own()).toMatchObject({ status: "draft" });
  });
});

describe("reading a plan", () => {
  it("serves members, mentors who may see it, and administrators; nobody else", async () => {
    const admin = await w.adminContext(await w.administrator(agencyId), agencyId);
    const mentorContext = await w.mentorContext(mentor);
    for (const reader of [context, mentorContext, admin]) {
      const plan = await getPlan(reader, firm.id);
      expect(plan?.actions.map(({ title }) => title)).toEqual(["Visit a fair"]);
      expect(plan?.people).toEqual([{ accountId: firm.owner.id, name: firm.owner.name }]);
      expect((await getAction(reader, firm.id, actionId))?.history).toHaveLength(1);
    }
    const other = await w.firm(agencyId);
    const away = await w
      .adminContext(await w.administrator((await w.agency()).id), agencyId)
      .catch(() => null);
    expect(away).toBeNull();
    for (const reader of [await w.memberContext(other), await w.mentorContext(await w.mentor(agencyId))]) {
      expect(await getPlan(reader, firm.id)).toBeNull();
      expect(await getAction(reader, firm.id, actionId)).toBeNull();
    }
    await w.owner.delete(sharing).where(eq(sharing.firmId, firm.id));
    expect(await getPlan(mentorContext, firm.id)).toBeNull();
    expect(await getAction(mentorContext, firm.id, actionId)).toBeNull();
    expect(await getPlan(context, "nonsense")).toBeNull();
  });

  it("is an empty draft before the first action", async () => {
    const fresh = await w.firm(agencyId);
    const plan = await getPlan(await w.memberContext(fresh), fresh.id);
    expect(plan).toMatchObject({ id: null, status: "draft", actions: [], progress: { share: null } });
  });
});

describe("what actions led to", () => {
  it("sets the answers expected to move beside those of the next round, of any questionnaire", async () => {
    const answers = levelAnswers(["competence"], 2);
    const { resultId, recommendations } = await handedIn(w, firm, { instrument: "competence", answers });
    const all = [...recommendations.first, ...recommendations.rest];
    const scored = all.filter(({ expects }) => expects.every((item) => answers[item]?.kind === "level"));
    const rules = scored.slice(0, 1).map(({ id }) => id);
    await takeOver(context, { resultId, rules });
    const plan = await getPlan(context, firm.id);
    const taken = plan?.actions.find(({ fromResult }) => fromResult);
    await setStatus(context, { actionId: taken?.id, version: "1", status: "done" });
    const [waiting] = await listOutcomes(context, firm.id);
    expect(waiting).toMatchObject({ actionId: taken?.id, to: null, beside: { rose: 0, could: 0 } });
    expect(waiting?.moves.every(({ change }) => change === null)).toBe(true);
    const at = new Date(w.now.getTime() + 86_400_000);
    const better = levelAnswers(["competence"], 4);
    await handedIn(w, firm, { instrument: "competence", answers: better, at, round: 2 });
    const [line] = await listOutcomes(context, firm.id);
    expect(line).toMatchObject({ to: at.toISOString() });
    expect(line?.moves.length).toBeGreaterThan(0);
    expect(line?.moves.every(({ change }) => change?.direction === "up")).toBe(true);
    expect(line?.risen).toEqual({ rose: line?.moves.length, could: line?.moves.length });
    expect(line?.beside.rose).toBe(line?.beside.could);
    expect(line?.beside.could).toBeGreaterThan(0);
    const outside = await w.memberContext(await w.firm(agencyId));
    expect(await listOutcomes(outside, firm.id)).toEqual([]);
    const reader = await w.mentorContext(mentor);
    expect(await listOutcomes(reader, firm.id)).toHaveLength(1);
    await w.owner.delete(sharing).where(and(eq(sharing.firmId, firm.id), eq(sharing.scope, "answers")));
    expect(await listOutcomes(reader, firm.id)).toEqual([]);
  });
});

describe("a firm's home", () => {
  const home = async () => getFirmHome((await w.memberContext(firm)) as Context<ActorOf<"member">>);

  it("leads from the profile over the first result to the plan", async () => {
    expect((await home())?.step.kind).toBe("profile");
    const result = await submittedRound(w, firm);
    expect((await home())?.step).toMatchObject({ kind: "make-plan", assessmentId: result.assessmentId });
    await takeOver(await w.memberContext(firm), {
      resultId: result.resultId,
      rules: result.rules.slice(0, 1).map(({ id }) => id),
    });
    const shown = await home();
    expect(shown?.step.kind).toBe("submit-plan");
    expect(shown?.phase?.phase).toBe("initial");
    expect(shown?.trends).toHaveLength(4);
    expect(shown?.dates[0]).toMatchObject({ kind: "action", day: "2026-07-01", overdue: false });
    expect(shown?.plan).toMatchObject({ open: 2, overdue: 0, status: "draft" });
  });
});
