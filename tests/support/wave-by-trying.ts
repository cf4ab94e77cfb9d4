import { markOf, tieOf } from "@/lib/domain/waves/pair-tie";
import type { WaveInput } from "@/lib/domain/waves/types";

/** Firms served, points, and the sum of tie-breaks of the pairs beside the running ones. */
export type Tried = { served: number; total: number; tie: number };

type Open = { mentor: string; points: number; tie: number };

/** The best that there is, found by trying every choice of pairs: only for waves of a few firms. */
export function bestByTrying(wave: WaveInput): Tried {
  const locked = wave.locked ?? [];
  const seats = new Map(
    wave.mentors.map(({ id, capacity }) => [
      id,
      capacity - locked.filter(({ mentor }) => mentor === id).length,
    ]),
  );
  const fixed: Tried = { served: new Set(locked.map(({ firm }) => firm)).size, total: 0, tie: 0 };
  for (const lock of locked) fixed.total += pointsOf(wave, lock.firm, lock.mentor);
  const best = bestFrom(wave, 0, seats);
  return { served: fixed.served + best.served, total: fixed.total + best.total, tie: best.tie };
}

function bestFrom(wave: WaveInput, place: number, seats: Map<string, number>): Tried {
  const firm = wave.firms[place];
  if (!firm) return { served: 0, total: 0, tie: 0 };
  const running = (wave.locked ?? []).filter((lock) => lock.firm === firm.id).map(({ mentor }) => mentor);
  const open = wave.edges
    .filter((edge) => edge.firm === firm.id && !running.includes(edge.mentor))
    .map(({ mentor }) => ({
      mentor,
      points: pointsOf(wave, firm.id, mentor),
      tie: tieOf(markOf(firm.id), markOf(mentor)),
    }));
  let best: Tried | undefined;
  const choose = (from: number, left: number, chosen: Open[]) => {
    const rest = bestFrom(wave, place + 1, seats);
    const found = {
      served: rest.served + (chosen.length > 0 && running.length === 0 ? 1 : 0),
      total: chosen.reduce((sum, { points }) => sum + points, rest.total),
      tie: chosen.reduce((sum, { tie }) => sum + tie, rest.tie),
    };
    if (!best || isBetter(found, best, wave.serveMostFirst ?? true)) best = found;
    if (left === 0) return;
    open.slice(from).forEach((pair, offset) => {
      const free = seats.get(pair.mentor) ?? 0;
      if (free <= 0) return;
      seats.set(pair.mentor, free - 1);
      choose(from + offset + 1, left - 1, [...chosen, pair]);
      seats.set(pair.mentor, free);
    });
  };
  choose(0, Math.max(0, (firm.demand ?? 1) - running.length), []);
  return best ?? { served: 0, total: 0, tie: 0 };
}

function isBetter(one: Tried, other: Tried, serveMostFirst: boolean): boolean {
  if (serveMostFirst && one.served !== other.served) return one.served > other.served;
  return one.total === other.total ? one.tie > other.tie : one.total > other.total;
}

function pointsOf(wave: WaveInput, firm: string, mentor: string): number {
  const score = wave.edges.find((edge) => edge.firm === firm && edge.mentor === mentor)?.score ?? 0;
  return score + (wave.ageing ?? 100) * (wave.firms.find(({ id }) => id === firm)?.waited ?? 0);
}
