import { and, eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sharing } from "@/db/schema/firms";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { getPath } from "@/lib/picture/queries/get-path";
import { getPicture } from "@/lib/picture/queries/get-picture";
import { takeOver } from "@/lib/plans/commands/take-over";
import { getResult } from "@/lib/results/queries/get-result";
import { type TestFirm, type TestMentor, type World, world } from "../../support/world";
import { levelAnswers } from "../domain/picture/firms";
import { handedIn } from "./rounds";

let w: World;
let agencyId: string;
let firm: TestFirm;
let mentor: TestMentor;
const YOUNG = {
  "phase.active": { kind: "single", choice: "selling" },
  "phase.years": { kind: "single", choice: "up-to-3" },
} as const;

beforeAll(async () => {
  w = await world();
  agencyId = (await w.agency()).id;
});
beforeEach(async () => {
  firm = await w.firm(agencyId);
  mentor = await w.mentor(agencyId);
  await w.assign(firm, mentor);
});
const first = () =>
  handedIn(w, firm, {
    instrument: "knowledge-innovation",
    answers: levelAnswers(["knowledge-innovation"], 2, YOUNG),
  });
const second = () =>
  handedIn(w, firm, { instrument: "competence", answers: levelAnswers(["competence"], 2, YOUNG) });
const firmId = () => ({ firmId: firm.id });

describe("a firm's picture", () => {
  it("is empty before the first questionnaire, and says what would tell", async () => {
    const page = await getPicture(await w.memberContext(firm), firmId());
    expect(page).toMatchObject({ rounds: [], picture: { standing: null, handedIn: [] } });
  });

  it("joins questionnaires, with the answers in words and where they were given", async () => {
    const knowledge = await first();
    const competence = await second();
    const page = await getPicture(await w.memberContext(firm), firmId());
    expect(page?.picture.handedIn).toEqual(["knowledge-innovation", "competence"]);
    expect(page?.rounds.map(({ assessmentId }) => assessmentId).toSorted()).toEqual(
      [knowledge.assessmentId, competence.assessmentId].toSorted(),
    );
    const behind = page?.picture.bottlenecks[0]?.reason.items ?? [];
    expect(behind.length).toBeGreaterThan(0);
    expect(behind.every((key) => page?.answers[key]?.from)).toBe(true);
    expect(page?.recommendations.first.length).toBeLessThanOrEqual(6);
  });

  it("is seen by its mentor as far as the firm shares, by administrators, and by nobody else", async () => {
    await first();
    await second();
    const reader = await w.mentorContext(mentor);
    expect((await getPicture(reader, firmId()))?.seesAnswers).toBe(true);
    await w.owner.delete(sharing).where(and(eq(sharing.firmId, firm.id), eq(sharing.scope, "answers")));
    const less = await getPicture(reader, firmId());
    expect(less).toMatchObject({ seesAnswers: false, answers: {} });
    expect(less?.recommendations.first.length).toBeGreaterThan(0);
    await w.owner.delete(sharing).where(eq(sharing.firmId, firm.id));
    expect(await getPicture(reader, firmId())).toBeNull();
    const admin = await w.adminContext(await w.administrator(agencyId), agencyId);
    expect((await getPicture(admin, firmId()))?.picture.handedIn).toHaveLength(2);
    const outside = await w.memberContext(await w.firm(agencyId));
    expect(await getPicture(outside, firmId())).toBeNull();
    expect(await getPicture(admin, { firmId: "nonsense" })).toBeNull();
  });
});

it("shows under a result's advice the answers that were given in other questionnaires, not later ones", async () => {
  const knowledge = await first();
  const later = new Date(w.now.getTime() + 86_400_000);
  const competence = await handedIn(w, firm, {
    instrument: "competence",
    answers: levelAnswers(["competence"], 2, YOUNG),
    at: later,
  });
  const context = await w.memberContext(firm);
  const newer = await getResult(context, { ...firmId(), assessmentId: competence.assessmentId });
  expect(newer?.answers["knowledge.logistics.use"]?.from?.assessmentId).toBe(knowledge.assessmentId);
  expect(newer?.answers["competence.market.customers.value"]?.from).toBeUndefined();
  const older = await getResult(context, { ...firmId(), assessmentId: knowledge.assessmentId });
  expect(older?.answers["competence.market.customers.value"]).toBeUndefined();
});

describe("the cheapest way to a goal", () => {
  const member = async () => (await w.memberContext(firm)) as Context<ActorOf<"member">>;

  it("has no goals before a questionnaire, and none chosen for an unknown name", async () => {
    expect(await getPath(await member(), { goal: "band" })).toMatchObject({
      goals: [],
      chosen: null,
      resultId: null,
    });
    await first();
    expect((await getPath(await member(), { goal: "fame" })).chosen).toBeNull();
  });

  it("takes open actions of the plan and advice beside them, each once", async () => {
    const { resultId, recommendations } = await first();
    const rules = recommendations.first.slice(0, 2).map(({ id }) => id);
    await takeOver(await member(), { resultId, rules });
    const page = await getPath(await member(), { goal: "band" });
    expect(page.open.actions).toBe(2);
    expect(page.chosen?.path.reached).toBe(true);
    const planned = page.chosen?.steps.filter(({ kind }) => kind === "action") ?? [];
    expect(planned.length).toBeLessThanOrEqual(2);
    const advised = page.chosen?.steps.filter(({ kind }) => kind === "advice").map(({ id }) => id) ?? [];
    expect(advised.filter((id) => rules.includes(id))).toEqual([]);
    expect(page.chosen?.steps.every(({ moves }) => moves.length > 0)).toBe(true);
  });
});
