import { type Profile, profilesWanted } from "@/lib/domain/pairing/recruit";
import { openPairs, type StoredInputs, type StoredResult, waitedBy } from "@/lib/domain/pairing/stored-wave";
import type { PairingMentor, Weights } from "@/lib/domain/pairing/types";

/** How good a wave is, in whole numbers that an administrator can check by hand. */
export type WaveQuality = {
  asked: number;
  served: number;
  total: number;
  /** Bound less total: 0 where nobody can do better. */
  gap: number;
  lowest: number | null;
  median: number | null;
  seats: number;
  used: number;
  /** Pairs not made although the firm would score higher there and the mentor has a seat or a firm that scores lower. */
  blocking: number;
  /** Firms that would score higher with a mentor whose seats are taken. */
  envy: number;
  /** Of the firms without a mentor, the most waves waited so far; and of those served. */
  longestWaiting: number;
  longestServed: number;
  /** Whom the agency should look for next, the most wanted first. */
  recruit: Profile[];
};

/** Measures a wave's result. Linear in the eligible pairs. */
export function qualityOf(inputs: StoredInputs, weights: Weights, result: StoredResult): WaveQuality {
  const scores = result.pairs.map(({ score }) => score).sort((one, other) => one - other);
  const waits = (firm: string) => waitedBy(inputs, firm);
  const most = (values: readonly number[]) => values.reduce((high, value) => Math.max(high, value), 0);
  return {
    asked: inputs.firms.length,
    served: result.served,
    total: result.total,
    gap: result.bound - result.total,
    lowest: scores[0] ?? null,
    median: medianOf(scores),
    seats: inputs.mentors.reduce((sum, mentor) => sum + seatsOf(mentor), 0),
    used: result.pairs.length,
    ...dissatisfied(inputs, weights, result),
    longestWaiting: most(result.unmatched.map(waits)),
    longestServed: most(result.pairs.map(({ firm }) => waits(firm))),
    recruit: profilesWanted(inputs, result),
  };
}

const seatsOf = ({ capacity, active }: PairingMentor) => Math.max(0, capacity - active);

function medianOf(sorted: readonly number[]): number | null {
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : Math.round((upper + (sorted[middle - 1] ?? upper)) / 2);
}

function dissatisfied(inputs: StoredInputs, weights: Weights, { pairs }: StoredResult) {
  const ofFirm = new Map(pairs.map((pair) => [pair.firm, pair]));
  const used = new Map<string, number>();
  const weakest = new Map<string, number>();
  for (const { mentor, score, locked } of pairs) {
    used.set(mentor, (used.get(mentor) ?? 0) + 1);
    if (!locked) weakest.set(mentor, Math.min(weakest.get(mentor) ?? Number.POSITIVE_INFINITY, score));
  }
  const seats = new Map(inputs.mentors.map((mentor) => [mentor.id, seatsOf(mentor)]));
  const envious = new Set<string>();
  let blocking = 0;
  for (const { firm, mentor, score } of openPairs(inputs, weights).edges) {
    const own = ofFirm.get(firm);
    if (own && (own.locked || own.mentor === mentor || own.score >= score)) continue;
    const full = (used.get(mentor) ?? 0) >= (seats.get(mentor) ?? 0);
    if (full) envious.add(firm);
    if (!full || (weakest.get(mentor) ?? Number.POSITIVE_INFINITY) < score) blocking++;
  }
  return { blocking, envy: envious.size };
}
