import { randomUUID } from "node:crypto";
import { mentorRefusals, mentorSearches, mentorWishes } from "@/db/schema/mentor-profiles";
import { wavePairs, waves } from "@/db/schema/waves";
import { DEFAULT_WEIGHTS } from "@/lib/domain/pairing/types";
import type { TestFirm, TestMentor, World } from "./world";

const nothing = { firms: [], mentors: [], waited: {}, names: {}, locked: [], barred: [] };
const none = { pairs: [], unmatched: [], served: 0, total: 0, bound: 0, prices: [], rejected: {} };

/** A firm that looks for a mentor, and a published wave that proposes one. */
export async function fillWave(w: World, firm: TestFirm, mentor: TestMentor): Promise<{ pairId: string }> {
  const { agencyId, id: firmId, owner } = firm;
  const own = { agencyId, firmId };
  const [waveId, pairId] = [randomUUID(), randomUUID()];
  await w.owner.insert(mentorSearches).values({ ...own, since: w.now });
  const wish = { place: 1, kind: "market", value: "SE", reason: "Our first dealer is there." };
  await w.owner.insert(mentorWishes).values({ ...own, ...wish });
  await w.owner.insert(mentorRefusals).values({ ...own, kind: "firm", name: "Rival Ltd" });
  const wave = { id: waveId, name: "Spring", state: "published", weights: DEFAULT_WEIGHTS, ageing: 100 };
  const made = { inputs: nothing, result: none, createdAt: w.now, createdBy: owner.id, publishedAt: w.now };
  await w.owner.insert(waves).values({ agencyId, ...wave, ...made });
  const shown = { name: "Someone", line: "", facts: [] };
  const pair = { id: pairId, waveId, mentorId: mentor.id, score: 700, state: "offered", offeredAt: w.now };
  await w.owner.insert(wavePairs).values({ ...own, ...pair, firmShown: shown, mentorShown: shown });
  return { pairId };
}
