import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { audit } from "@/db/schema/audit";
import { sharing } from "@/db/schema/firms";
import { stageMoves } from "@/db/schema/stages";
import { recordStageMove } from "@/lib/stages/commands/record-stage-move";
import { withdrawStageMove } from "@/lib/stages/commands/withdraw-stage-move";
import { getStages } from "@/lib/stages/queries";
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

const LAUNCH = { stage: "launch", movedOn: "2024-03-04", because: "First order from Malmö." };
const STOP = { stage: "outside", movedOn: "2025-01-15", because: "Our dealer there closed." };
const rows = () => w.owner.select().from(stageMoves).where(eq(stageMoves.firmId, firm.id));
const refused = (code: string, fields?: object) =>
  expect.objectContaining({ ok: false, code, ...(fields ? { fields } : {}) });

async function recorded(...moves: object[]): Promise<string[]> {
  const context = await w.memberContext(firm);
  const ids: string[] = [];
  for (const move of moves) {
    const outcome = await recordStageMove(context, move);
    if (!outcome.ok) throw new Error(outcome.code);
    ids.push(outcome.value.moveId);
  }
  return ids;
}

describe("a firm's stages", () => {
  it("rise, fall and rise again, each with its day, recorded in any order", async () => {
    const again = { stage: "launch", movedOn: "2025-11-03", because: "A new dealer." };
    await recorded(again, LAUNCH, STOP);
    const history = await getStages(await w.memberContext(firm), { firmId: firm.id });
    expect(history.current).toEqual({ stage: "launch", since: "2025-11-03" });
    expect(history.moves.map((move) => [move.movedOn, move.told?.direction])).toEqual([
      ["2025-11-03", "up"],
      ["2025-01-15", "down"],
      ["2024-03-04", "first"],
    ]);
    expect(history.mayRecord).toBe(true);
  });

  it("leave an audit row that says where the move led and why", async () => {
    const [id = ""] = await recorded(LAUNCH);
    const [row] = await w.owner.select().from(audit).where(eq(audit.subjectId, id));
    expect(row).toMatchObject({
      verb: "stage.moved",
      firmId: firm.id,
      scope: "diagnosis",
      because: LAUNCH.because,
      changes: { status: { from: null, to: "launch" } },
    });
  });

  it("are one move when sent twice under one key", async () => {
    const context = await w.memberContext(firm);
    const key = randomUUID();
    const first = await recordStageMove(context, LAUNCH, key);
    expect(await recordStageMove(context, LAUNCH, key)).toEqual(first);
    expect(await rows()).toHaveLength(1);
  });

  it("are one move when two people record it at the same moment", async () => {
    const [one, other] = [await w.memberContext(firm), await w.memberContext(firm)];
    const outcomes = await Promise.all([recordStageMove(one, LAUNCH), recordStageMove(other, LAUNCH)]);
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(await rows()).toHaveLength(1);
  });

  it("refuse a day that has not come, the stage that stands, and what cannot be read; nothing is written", async () => {
    const context = await w.memberContext(firm);
    const ahead = { ...LAUNCH, movedOn: "2199-01-01" };
    expect(await recordStageMove(context, ahead)).toEqual(refused("invalid", { movedOn: ["in-future"] }));
    expect(await recordStageMove(context, { ...LAUNCH, movedOn: "" })).toEqual(
      refused("invalid", { movedOn: ["invalid-date"] }),
    );
    for (const wrong of [{ stage: "retreat" }, { movedOn: "2024-02-30" }, { because: " " }])
      expect(await recordStageMove(context, { ...LAUNCH, ...wrong })).toEqual(refused("invalid"));
    expect(await rows()).toEqual([]);
    await recorded(LAUNCH);
    expect(await recordStageMove(context, { ...LAUNCH, movedOn: "2024-05-01" })).toEqual(
      refused("invalid", { stage: ["same-stage"] }),
    );
    expect(await rows()).toHaveLength(1);
  });
});

describe("a move taken back", () => {
  it("stays in the list and counts no more; twice is once", async () => {
    const [, stop = ""] = await recorded(LAUNCH, STOP);
    const context = await w.memberContext(firm);
    const back = { moveId: stop, because: "Wrong year." };
    expect(await withdrawStageMove(context, back)).toMatchObject({ ok: true });
    expect(await withdrawStageMove(context, back)).toMatchObject({ ok: true });
    const history = await getStages(context, { firmId: firm.id });
    expect(history.current).toEqual({ stage: "launch", since: "2024-03-04" });
    expect(history.moves[0]).toMatchObject({ id: stop, told: null, withdrawn: { because: "Wrong year." } });
    expect(await rows()).toHaveLength(3);
    const told = await w.owner.select().from(audit).where(eq(audit.subjectId, stop));
    expect(told.map(({ verb }) => verb).sort()).toEqual(["stage.moved", "stage.withdrawn"]);
  });

  it("is found neither by another firm nor under a withdrawal's own id", async () => {
    const [id = ""] = await recorded(LAUNCH);
    const neighbour = await w.firm(agencyId);
    const theirs = await w.memberContext(neighbour);
    expect(await withdrawStageMove(theirs, { moveId: id, because: "x" })).toEqual(refused("not-found"));
    const own = await w.memberContext(firm);
    await withdrawStageMove(own, { moveId: id, because: "Mistake." });
    const withdrawal = (await rows()).find((row) => row.withdraws === id);
    expect(await withdrawStageMove(own, { moveId: withdrawal?.id, because: "x" })).toEqual(
      refused("not-found"),
    );
  });
});

describe("who sees and records", () => {
  it("lets mentors and administrators read and not record", async () => {
    await recorded(LAUNCH);
    const mentor = await w.mentor(agencyId);
    await w.assign(firm, mentor);
    const admin = await w.administrator(agencyId);
    for (const context of [await w.mentorContext(mentor), await w.adminContext(admin, agencyId)]) {
      const history = await getStages(context, { firmId: firm.id });
      expect(history).toMatchObject({ current: { stage: "launch" }, mayRecord: false });
      expect(await recordStageMove(context, STOP)).toEqual(refused("forbidden"));
    }
  });

  it("hides them from mentors where the firm does not share its results, and from other firms", async () => {
    await recorded(LAUNCH);
    const mentor = await w.mentor(agencyId);
    await w.assign(firm, mentor);
    await w.owner.delete(sharing).where(eq(sharing.firmId, firm.id));
    const neighbour = await w.firm(agencyId);
    for (const context of [await w.mentorContext(mentor), await w.memberContext(neighbour)]) {
      expect(await getStages(context, { firmId: firm.id })).toMatchObject({ current: null, moves: [] });
      const bare = await context.read((tx) => tx.select({ id: stageMoves.id }).from(stageMoves));
      expect(bare, "row-level security says the same").toEqual([]);
    }
  });
});
