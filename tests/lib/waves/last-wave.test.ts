import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { mentors } from "@/db/schema/agencies";
import { firms as firmRows } from "@/db/schema/firms";
import { mentorSearches } from "@/db/schema/mentor-profiles";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { stopSeekingMentor } from "@/lib/matching/commands/seek-mentor";
import { publishWave } from "@/lib/waves/commands/publish-wave";
import { getLastWave } from "@/lib/waves/queries/last-wave";
import { seekingFirm } from "../../support/wave-cast";
import { type WaveScene, waveScene } from "../../support/wave-scene";
import { type TestFirm, type World, world } from "../../support/world";

let w: World;
let scene: WaveScene;
let third: TestFirm;

beforeAll(async () => {
  w = await world();
});
beforeEach(async () => {
  scene = await waveScene(w);
  third = await seekingFirm(w, scene.agencyId, "Cedar");
});

const asFirm = async (firm: TestFirm) => (await w.memberContext(firm)) as Context<ActorOf<"member">>;
async function published(): Promise<string> {
  const id = await scene.draft();
  expect(await publishWave(await scene.asAdmin(), await scene.seen(id))).toMatchObject({ ok: true });
  return id;
}
const speaking = (firm: TestFirm, languages: string[]) =>
  w.owner.update(firmRows).set({ languages }).where(eq(firmRows.id, firm.id));

describe("a firm without a mentor", () => {
  it("reads nothing before a wave is published, and then how near it came", async () => {
    const draft = await scene.draft();
    const left = (await scene.waveRow(draft)).result.unmatched[0];
    const firm = [...scene.firms, third].find(({ id }) => id === left);
    if (!firm) throw new Error("all have one");
    expect(await getLastWave(await asFirm(firm))).toBeNull();
    expect(await publishWave(await scene.asAdmin(), await scene.seen(draft))).toMatchObject({ ok: true });
    expect(await getLastWave(await asFirm(firm))).toMatchObject({
      publishedAt: w.now.toISOString(),
      mentors: 2,
      fitting: 2,
      kept: [],
      // All firms are alike: level with the one that has the seat.
      best: { short: 0 },
      changes: [],
      ageing: 100,
    });
    // As after a mentor accepted, whose work then ended: the wave before is no news of the search of now.
    await w.owner.update(mentorSearches).set({ waited: 0 }).where(eq(mentorSearches.firmId, firm.id));
    expect(await getLastWave(await asFirm(firm))).toBeNull();
  });

  it("reads which language would bring it one, and names nobody", async () => {
    await w.owner.update(mentors).set({ capacity: 3 }).where(eq(mentors.id, scene.best.id));
    await speaking(third, ["fi"]);
    const context = await asFirm(third);
    await published();
    const told = await getLastWave(context);
    expect(told).toMatchObject({
      fitting: 0,
      kept: [{ rule: "no-common-language", mentors: 2 }],
      best: null,
      changes: [{ change: { kind: "language", code: "da" }, mentors: 2 }],
    });
    const text = JSON.stringify(told);
    for (const secret of [scene.best.id, "Mentor Best", "Mentor Second", "Alder", "Birch"])
      expect(text).not.toContain(secret);
    // It is true: with Danish the next wave brings one.
    await speaking(third, ["fi", "da"]);
    const next = await scene.waveRow(await scene.draft());
    expect(next.result.pairs.map(({ firm }) => firm)).toContain(third.id);
  });

  it("reads nothing once it looks for none, and firms with a proposal never do", async () => {
    await speaking(third, ["fi"]);
    await published();
    for (const firm of scene.firms) expect(await getLastWave(await asFirm(firm))).toBeNull();
    expect(await stopSeekingMentor(await asFirm(third), {})).toMatchObject({ ok: true });
    expect(await getLastWave(await asFirm(third))).toBeNull();
  });
});
