import { matchWave } from "@/lib/domain/matching";
import { type Pairs, pairsOf } from "@/lib/domain/pairing/pairs";
import type { HardRule, PairingFirm, PairingMentor, Weights } from "@/lib/domain/pairing/types";
import { HARD_RULES } from "@/lib/domain/pairing/types";
import type { SeatPrice, WaveInput, WaveLock, WavePair } from "@/lib/domain/waves/types";

/** Everything a wave was worked out from: kept with it, so that the same result can be worked out again. */
export type StoredInputs = {
  firms: PairingFirm[];
  mentors: PairingMentor[];
  /** Waves waited, by firm; firms that are not named waited none. */
  waited: Record<string, number>;
  /** Firms that come first because their mentor left or fell silent: `FIRST_WAVES` stand in `waited` beside their own. */
  first?: string[];
  /** By firm that comes first because its mentor fell silent: the work that ends once it accepts another. */
  silent?: Record<string, { assignment: string; mentor: string; days: number }>;
  /** Names at the time, by id. */
  names: Record<string, string>;
  /** Pairs that an administrator fixed, and pairs that one took out. */
  locked: WaveLock[];
  barred: WaveLock[];
};

/** As if waited by a firm that comes first: no score outweighs so many. A judgement of the portal. */
export const FIRST_WAVES = 10;

/** Waves that a firm really waited. */
export const waitedBy = ({ waited, first }: StoredInputs, firm: string): number =>
  (waited[firm] ?? 0) - (first?.includes(firm) ? FIRST_WAVES : 0);

/** What came out of a wave. `rejected` is by firm: how many mentors each hard rule kept away, noughts left out. */
export type StoredResult = {
  pairs: WavePair[];
  unmatched: string[];
  served: number;
  total: number;
  bound: number;
  prices: SeatPrice[];
  rejected: Record<string, Partial<Record<HardRule, number>>>;
};

/**
 * What the other side is told of a proposed partner: kept with the pair, since neither may read the other's rows yet.
 * `facts` are coded as wishes are: `market:SE`. The name is empty where its owner did not want it told.
 */
export type Introduction = { name: string; line: string; facts: string[] };

/** Pairs that a wave may choose from: what the hard rules let through, less what an administrator took out. */
export function openPairs(inputs: StoredInputs, weights: Weights): Pairs {
  const { edges, rejected } = pairsOf(inputs.firms, inputs.mentors, weights);
  const barred = new Set(inputs.barred.map(keyOf));
  return { rejected, edges: barred.size === 0 ? edges : edges.filter((edge) => !barred.has(keyOf(edge))) };
}

/** The wave as the solver takes it: free seats only, running pairs having taken theirs. */
export function waveOf(inputs: StoredInputs, weights: Weights, ageing: number): WaveInput {
  return {
    firms: inputs.firms.map(({ id }) => ({ id, waited: inputs.waited[id] ?? 0 })),
    mentors: inputs.mentors.map(({ id, capacity, active }) => ({
      id,
      capacity: Math.max(0, capacity - active),
    })),
    edges: openPairs(inputs, weights).edges,
    locked: inputs.locked,
    ageing,
  };
}

/**
 * Works out a wave from what is kept of it. The same inputs, weights and ageing always give the same result. Throws
 * what `matchWave` throws.
 */
export function solveStored(inputs: StoredInputs, weights: Weights, ageing: number): StoredResult {
  const outcome = matchWave(waveOf(inputs, weights, ageing));
  const { rejected } = openPairs(inputs, weights);
  return {
    ...outcome,
    rejected: Object.fromEntries([...rejected].map(([firm, found]) => [firm, seen(found)])),
  };
}

const keyOf = ({ firm, mentor }: WaveLock) => `${firm} ${mentor}`;

const seen = (found: Readonly<Record<HardRule, number>>) =>
  Object.fromEntries(HARD_RULES.flatMap((rule) => (found[rule] > 0 ? [[rule, found[rule]]] : [])));
