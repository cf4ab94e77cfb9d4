import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addFirmChoice } from "@/lib/matching/commands/list-own-things";
import { dropWave, publishWave } from "@/lib/waves/commands/publish-wave";
import {
  allowPair,
  lockPair,
  refreshWave,
  removePair,
  unlockPair,
  weighWave,
} from "@/lib/waves/commands/steer-wave";
import { compareWeights, explainWaveFirm, getWave } from "@/lib/waves/queries/get-wave";
import { seekingFirm } from "../../support/wave-cast";
import { type WaveScene, waveScene } from "../../support/wave-scene";
import { type World, world } from "../../support/world";

let w: World;
let agencyId: WaveScene["agencyId"];
let firms: WaveScene["firms"];
let best: WaveScene["best"];
let second: WaveScene["second"];
let asAdmin: WaveScene["asAdmin"];
let waveRow: WaveScene["waveRow"];
let draft: WaveScene["draft"];
let seen: WaveScene["seen"];

beforeAll(async () => {
  w = await world();
});
beforeEach(async () => {
  ({ agencyId, firms, best, second, asAdmin, waveRow, draft, seen } = await waveScene(w));
});

const refused = (code: string) => expect.objectContaining({ ok: false, code });

describe("a draft", () => {
  it("is worked out from what stands, kept, and worked out again to the same", async () => {
    const id = await draft();
    const wave = await getWave(await asAdmin(), id);
    expect(wave).toMatchObject({ state: "draft", sameAgain: true, quality: { asked: 2, served: 2, gap: 0 } });
    expect(wave?.total).toBe(wave?.bound);
    expect(new Set(wave?.rows.map(({ mentorId }) => mentorId))).toEqual(new Set([best.id, second.id]));
    await w.mentor(agencyId);
    expect(await getWave(await asAdmin(), id)).toMatchObject({ sameAgain: true, mentors: 2 });
  });

  it("moves only the rest when a pair is fixed for another mentor, or taken out", async () => {
    const id = await draft();
    const before = (await waveRow(id)).result.pairs;
    const [one, other] = before;
    const swap = { firmId: one?.firm, mentorId: other?.mentor };
    expect(await lockPair(await asAdmin(), { ...(await seen(id)), ...swap })).toMatchObject({ ok: true });
    const after = (await waveRow(id)).result.pairs;
    expect(after).toContainEqual(
      expect.objectContaining({ firm: one?.firm, mentor: other?.mentor, locked: true }),
    );
    expect(after).toHaveLength(2);
    const fixedToo = { firmId: other?.firm, mentorId: other?.mentor };
    expect(await lockPair(await asAdmin(), { ...(await seen(id)), ...fixedToo })).toEqual(refused("no-seat"));
    expect(await unlockPair(await asAdmin(), { ...(await seen(id)), ...swap })).toMatchObject({ ok: true });
    expect(await removePair(await asAdmin(), { ...(await seen(id)), ...swap })).toMatchObject({ ok: true });
    const last = (await waveRow(id)).result.pairs;
    expect(last.some(({ firm, mentor }) => firm === swap.firmId && mentor === swap.mentorId)).toBe(false);
  });

  it("names who was taken out, says so where nobody else fits, and allows the pair again", async () => {
    const id = await draft();
    const firmId = firms[0]?.id ?? "";
    const both = [best, second].map(({ id: mentorId }) => ({ firmId, mentorId }));
    for (const pair of both)
      expect(await removePair(await asAdmin(), { ...(await seen(id)), ...pair })).toMatchObject({ ok: true });
    const without = await explainWaveFirm(await asAdmin(), { waveId: id, firmId });
    expect(without).toMatchObject({ pair: null, why: "taken-out" });
    expect(without?.takenOut.toSorted()).toEqual([best.id, second.id].sort());
    const wave = await getWave(await asAdmin(), id);
    expect(wave?.rows.find((row) => row.firmId === firmId)).toMatchObject({ takenOut: 2, mentorId: null });
    const again = both[1];
    expect(await allowPair(await asAdmin(), { ...(await seen(id)), ...again })).toMatchObject({ ok: true });
    expect(await allowPair(await asAdmin(), { ...(await seen(id)), ...again })).toEqual(refused("not-found"));
    const view = await explainWaveFirm(await asAdmin(), { waveId: id, firmId });
    expect(view).toMatchObject({ pair: { mentor: second.id }, takenOut: [best.id], why: null });
  });

  it("refuses an old version, strangers, other agencies and weights that are not a hundred", async () => {
    const id = await draft();
    const context = await asAdmin();
    const form = await seen(id);
    expect(await publishWave(context, { ...form, version: "9" })).toEqual(refused("conflict"));
    const pair = { ...form, firmId: firms[0]?.id, mentorId: agencyId };
    expect(await lockPair(context, pair)).toEqual(refused("not-found"));
    const there = (await w.agency()).id;
    const stranger = await w.adminContext(await w.administrator(there), there);
    expect(await publishWave(stranger, form)).toEqual(refused("not-found"));
    expect(await publishWave(await w.mentorContext(best), form)).toEqual(refused("forbidden"));
    const weights = {
      gaps: 0,
      market: 100,
      industry: 0,
      mode: 0,
      language: 0,
      phase: 0,
      wishes: 0,
      place: 0,
    };
    expect(await weighWave(context, { ...form, ...weights, market: 90 })).toEqual(refused("invalid"));
    expect(await compareWeights(context, { waveId: id, weights })).toMatchObject({
      before: { served: 2, lowest: 233 },
      after: { served: 2, lowest: 200 },
    });
    expect(await weighWave(context, { ...form, ...weights })).toMatchObject({ ok: true });
    expect((await waveRow(id)).weights).toEqual(weights);
  });

  it("lets go of a fixed pair where a conflict comes up after it was fixed", async () => {
    const id = await draft();
    const [pair] = (await waveRow(id)).result.pairs;
    const mentor = [best, second].find((each) => each.id === pair?.mentor) ?? best;
    const firm = firms.find((each) => each.id === pair?.firm);
    const fixed = { firmId: pair?.firm, mentorId: pair?.mentor };
    expect(await lockPair(await asAdmin(), { ...(await seen(id)), ...fixed })).toMatchObject({ ok: true });
    const name = firm?.id === firms[0]?.id ? "Alder" : "Birch";
    const choice = { name, choice: "avoided" };
    expect(await addFirmChoice(await w.mentorContext(mentor), choice)).toMatchObject({ ok: true });
    expect(await refreshWave(await asAdmin(), await seen(id))).toMatchObject({ ok: true });
    const { inputs, result } = await waveRow(id);
    expect(inputs.locked).toEqual([]);
    expect(result.pairs.some((one) => one.firm === pair?.firm && one.mentor === pair?.mentor)).toBe(false);
  });

  it("takes up changes, keeps what is fixed, and explains each firm", async () => {
    const id = await draft();
    const third = await seekingFirm(w, agencyId, "Cedar");
    const [one] = (await waveRow(id)).result.pairs;
    await lockPair(await asAdmin(), { ...(await seen(id)), firmId: one?.firm, mentorId: one?.mentor });
    expect(await refreshWave(await asAdmin(), await seen(id))).toMatchObject({ ok: true });
    const wave = await getWave(await asAdmin(), id);
    expect(wave).toMatchObject({ quality: { asked: 3, served: 2 }, sameAgain: true });
    expect(wave?.rows.filter(({ locked }) => locked)).toHaveLength(1);
    const without = wave?.rows.find(({ mentorId }) => mentorId === null);
    const view = await explainWaveFirm(await asAdmin(), { waveId: id, firmId: without?.firmId ?? "" });
    expect(view).toMatchObject({ pair: null, why: "seats-taken" });
    expect(view?.others).toHaveLength(2);
    expect([...firms, third].map((firm) => firm.id)).toContain(without?.firmId);
    expect(await dropWave(await asAdmin(), await seen(id))).toMatchObject({ ok: true });
    expect(await publishWave(await asAdmin(), await seen(id))).toEqual(refused("not-a-draft"));
  });
});
