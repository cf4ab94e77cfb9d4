import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { mentorBusinesses } from "@/db/schema/mentor-profiles";
import { explainWaveFirm } from "@/lib/waves/queries/get-wave";
import { type WaveScene, waveScene } from "../../support/wave-scene";
import { type TestFirm, type World, world } from "../../support/world";

let w: World;
let scene: WaveScene;
let firm: TestFirm;

beforeAll(async () => {
  w = await world();
});
beforeEach(async () => {
  scene = await waveScene(w);
  const [first] = scene.firms;
  if (!first) throw new Error("no firm");
  firm = first;
});

const keptAway = async () => {
  const chosen = { waveId: await scene.draft(), firmId: firm.id };
  return (await explainWaveFirm(await scene.asAdmin(), chosen))?.rejected;
};
const once = [{ rule: "same-owner", mentors: 1 }];

describe("the same owner", () => {
  it("keeps a mentor from a firm in which the mentor is a member", async () => {
    expect(await keptAway()).toEqual([]);
    await w.join(firm, scene.best.person, "member");
    expect(await keptAway()).toEqual(once);
  });

  it("keeps a mentor from every firm of those with whom the mentor runs another", async () => {
    const another = await w.firm(scene.agencyId, { owner: scene.best.person });
    await w.join(another, firm.owner, "member");
    expect(await keptAway()).toEqual(once);
  });

  it("keeps a mentor from a firm that the mentor names as an own one, however it is written", async () => {
    const place = { agencyId: scene.agencyId, mentorId: scene.second.id };
    const business = { name: "  ALDER ", interest: "stake", division: "99", markets: [] };
    await w.owner.insert(mentorBusinesses).values({ ...place, ...business });
    expect(await keptAway()).toEqual(once);
  });
});
