import { expect } from "vitest";
import { matchWave } from "@/lib/domain/matching";
import { markOf, tieOf } from "@/lib/domain/waves/pair-tie";
import type { WaveInput, WaveOutcome } from "@/lib/domain/waves/types";

/** Everything that holds for the answer to any wave, whatever the best one is. */
export function expectSound(wave: WaveInput, outcome: WaveOutcome): void {
  expect(outcome.bound).toBe(outcome.total);
  const asKey = ({ firm, mentor }: { firm: string; mentor: string }) => JSON.stringify([firm, mentor]);
  const scores = new Map(wave.edges.map((edge) => [asKey(edge), edge.score]));
  const locked = new Set((wave.locked ?? []).map(asKey));
  const waited = new Map(wave.firms.map((firm) => [firm.id, firm.waited ?? 0]));
  const keys = outcome.pairs.map(asKey);
  expect(new Set(keys).size).toBe(keys.length);
  expect(outcome.pairs.filter((pair) => pair.locked).map(asKey)).toEqual(
    keys.filter((key) => locked.has(key)),
  );
  expect(outcome.pairs.filter((pair) => pair.locked).length).toBe(locked.size);
  let total = 0;
  for (const pair of outcome.pairs) {
    if (!pair.locked) expect(scores.has(asKey(pair))).toBe(true);
    expect(pair.score).toBe(scores.get(asKey(pair)) ?? 0);
    total += pair.score + (wave.ageing ?? 100) * (waited.get(pair.firm) ?? 0);
  }
  expect(outcome.total).toBe(total);
  expect([...outcome.pairs].sort(byFirmThenMentor)).toEqual(outcome.pairs);
  expectWithinSeats(wave, outcome);
  const served = new Set(outcome.pairs.map(({ firm }) => firm));
  expect(outcome.served).toBe(served.size);
  const asking = wave.firms.filter(({ id, demand = 1 }) => demand > 0 && !served.has(id));
  expect(outcome.unmatched).toEqual(asking.map(({ id }) => id).sort());
}

function expectWithinSeats(wave: WaveInput, { pairs, prices }: WaveOutcome): void {
  const locked = wave.locked ?? [];
  for (const { id, demand = 1 } of wave.firms) {
    const running = locked.filter(({ firm }) => firm === id).length;
    expect(pairs.filter(({ firm }) => firm === id).length).toBeLessThanOrEqual(Math.max(demand, running));
  }
  expect(prices.map(({ mentor }) => mentor)).toEqual(wave.mentors.map(({ id }) => id).sort());
  for (const { id, capacity } of wave.mentors) {
    const taken = pairs.filter(({ mentor }) => mentor === id).length;
    expect(taken).toBeLessThanOrEqual(capacity);
    const price = prices.find(({ mentor }) => mentor === id);
    expect(price?.price).toBeGreaterThanOrEqual(0);
    if (taken < capacity) expect(price).toEqual({ mentor: id, price: 0, more: { served: 0, total: 0 } });
  }
}

/** Each price is what the answer would gain if the mentor had one more seat. */
export function expectPricesToBeGains(wave: WaveInput, outcome: WaveOutcome): void {
  for (const { mentor, price, more } of outcome.prices) {
    const mentors = wave.mentors.map((each) =>
      each.id === mentor ? { ...each, capacity: each.capacity + 1 } : each,
    );
    const wider = matchWave({ ...wave, mentors });
    const gain = { served: wider.served - outcome.served, total: wider.total - outcome.total };
    expect(more.total).toBe(gain.total);
    if (wave.serveMostFirst ?? true) expect(more.served).toBe(gain.served);
    expect(price).toBe(Math.max(0, gain.total));
  }
}

/** The sum of the tie-breaks of the pairs beside the running ones. */
export const tieSum = ({ pairs }: WaveOutcome): number =>
  pairs
    .filter(({ locked }) => !locked)
    .reduce((sum, { firm, mentor }) => sum + tieOf(markOf(firm), markOf(mentor)), 0);

const byFirmThenMentor = (
  one: { firm: string; mentor: string },
  other: { firm: string; mentor: string },
): number => compare(one.firm, other.firm) || compare(one.mentor, other.mentor);

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
