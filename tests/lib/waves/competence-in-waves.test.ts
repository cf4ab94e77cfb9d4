import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { mentors } from "@/db/schema/agencies";
import { COMPETENCE_AREAS, type CompetenceArea } from "@/lib/domain/competence/areas";
import { refreshWave } from "@/lib/waves/commands/steer-wave";
import { explainWaveFirm, getWave } from "@/lib/waves/queries/get-wave";
import { type WaveScene, waveScene } from "../../support/wave-scene";
import type { TestMentor } from "../../support/world";
import { type World, world } from "../../support/world";
import { levelAnswers } from "../domain/picture/firms";
import { handedIn } from "../picture/rounds";

let w: World;
let scene: WaveScene;

beforeAll(async () => {
  w = await world();
});
beforeEach(async () => {
  scene = await waveScene(w);
});

const later = (days: number) => new Date(w.now.getTime() + days * 86_400_000);
const answered = (level: 2 | 5, round: number) => {
  const [firm] = scene.firms;
  if (!firm) throw new Error("no firm");
  const given = { answers: levelAnswers(["competence"], level), round, at: later(round) };
  return handedIn(w, firm, { instrument: "competence", ...given });
};
const brings = (mentor: TestMentor, competences: CompetenceArea[]) =>
  w.owner.update(mentors).set({ competences }).where(eq(mentors.id, mentor.id));
const lacksIn = async (waveId: string) => {
  const { inputs } = await scene.waveRow(waveId);
  return inputs.firms.find(({ id }) => id === scene.firms[0]?.id)?.lacks;
};
async function gapsLine(waveId: string) {
  const view = await explainWaveFirm(await scene.asAdmin(), { waveId, firmId: scene.firms[0]?.id ?? "" });
  return view?.pair?.lines.find(({ part }) => part === "gaps");
}

describe("what a firm says of its competence", () => {
  it("makes the gaps that a mentor is scored by, each with its area as evidence", async () => {
    await answered(2, 1);
    for (const mentor of [scene.best, scene.second]) await brings(mentor, ["market", "institutions"]);
    const id = await scene.draft();
    const lacks = (await lacksIn(id)) ?? [];
    expect(lacks.map(({ area }) => area)).toEqual([...COMPETENCE_AREAS]);
    for (const { size } of lacks) expect(size).toBeGreaterThan(0);
    const all = lacks.reduce((sum, { size }) => sum + size, 0);
    const brought = lacks.filter(({ area }) => area === "market" || area === "institutions");
    const line = await gapsLine(id);
    expect(line?.value).toBeCloseTo(brought.reduce((sum, { size }) => sum + size, 0) / all, 10);
    expect(line?.evidence.has.toSorted()).toEqual(["competence:institutions", "competence:market"]);
    expect(line?.evidence.lacks.toSorted()).toEqual(["competence:organisation", "competence:personal"]);
  });

  it("gives it the mentor who brings what it lacks, against years in the market", async () => {
    const [asks, other] = scene.firms;
    const mentorOf = async (waveId: string, firmId: string | undefined) =>
      (await scene.waveRow(waveId)).result.pairs.find(({ firm }) => firm === firmId)?.mentor;
    await brings(scene.second, [...COMPETENCE_AREAS]);
    const before = await scene.draft();
    expect(await gapsLine(before)).toBeUndefined();
    await answered(2, 1);
    const after = await scene.draft();
    expect(await mentorOf(after, asks?.id)).toBe(scene.second.id);
    expect(await mentorOf(after, other?.id)).toBe(scene.best.id);
  });

  it("is taken from its last round, and a wave from before keeps the one it had", async () => {
    await answered(2, 1);
    const early = await scene.draft();
    const then = await lacksIn(early);
    await answered(5, 2);
    const late = await scene.draft();
    expect(await lacksIn(late)).not.toEqual(then);
    expect(await lacksIn(early)).toEqual(then);
    expect(await getWave(await scene.asAdmin(), early)).toMatchObject({ sameAgain: true });
    expect(await refreshWave(await scene.asAdmin(), await scene.seen(early))).toMatchObject({ ok: true });
    expect(await lacksIn(early)).toEqual(await lacksIn(late));
  });
});
