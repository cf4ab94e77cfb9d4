import type { IdMark } from "@/lib/domain/waves/pair-tie";

/** Points that serving one more firm weighs: more than all points together, so that it always comes first. */
export const SERVED = 2 ** 48;

/** The most that all points together may come to: sums of this, `SERVED` and path lengths stay exact below 2^53. */
export const MOST_POINTS = 2 ** 46;

/** The most mentors: a path visits each once, so that sums of 32-bit tie-breaks stay exact below 2^53. */
export const MOST_MENTORS = 100_000;

/** No edge, no mentor, no end of a list. */
export const NONE = -1;

/** In `previousHolder`: the edge is not chosen. */
export const FREE = -2;

/**
 * A wave on typed arrays. Firms, mentors and edges are numbers; `edgeStart[f]` to `edgeEnd[f]` are a firm's edges.
 * Each gain and price is a pair of whole numbers, points (with `SERVED`) first and tie-break second: as one number it
 * would pass 2^53. The chosen edges of a firm form a list from `firstPair`, those of a mentor from `firstHolder`.
 * Indices are in range by construction: `?? 0` after a cell only says so to the compiler.
 */
export type Market = {
  serveMostFirst: boolean;
  /** Points for each wave waited. */
  ageing: number;
  /** The most points that the answer can come to. */
  worth: number;

  firmIds: string[];
  firmIndex: Map<string, number>;
  edgeStart: Int32Array;
  edgeEnd: Int32Array;
  /** Mentors asked for; how many of them are open and within reach; how many are chosen. */
  asked: Float64Array;
  wanted: Int32Array;
  placed: Int32Array;
  firstPair: Int32Array;
  /** What each pair gains for waiting, and what the first one weighs besides: `SERVED`, or 0 where that is not asked. */
  patience: Float64Array;
  firstBonus: Float64Array;
  /** Running pairs: firm, then mentor, to their score. */
  running: Map<number, Map<number, number>>;

  mentorIds: string[];
  mentorIndex: Map<string, number>;
  mentorMarks: IdMark[];
  /** Seats beside the running pairs, and how many of them are left. */
  openSeats: Float64Array;
  seatsLeft: Float64Array;
  firstHolder: Int32Array;
  pricePoints: Float64Array;
  priceTie: Float64Array;

  edges: number;
  edgeFirm: Int32Array;
  edgeMentor: Int32Array;
  gain: Float64Array;
  tie: Float64Array;
  nextPair: Int32Array;
  nextHolder: Int32Array;
  previousHolder: Int32Array;
};

/** What a firm's next pair weighs besides its points: `SERVED` where it would be the first one. */
export const bonusOfNext = (market: Market, firm: number): number =>
  (market.placed[firm] ?? 0) === 0 ? (market.firstBonus[firm] ?? 0) : 0;

/** What a firm that gives up a pair loses besides its points: `SERVED` where it was the only one. */
export const bonusOfLast = (market: Market, firm: number): number =>
  (market.placed[firm] ?? 0) === 1 ? (market.firstBonus[firm] ?? 0) : 0;

/** True where the pair is chosen. */
export const isChosen = (market: Market, edge: number): boolean =>
  (market.previousHolder[edge] ?? 0) !== FREE;

/** Chooses a pair; the caller sees to the mentor's seats. */
export function choose(market: Market, edge: number): void {
  const mentor = market.edgeMentor[edge] ?? 0;
  const firm = market.edgeFirm[edge] ?? 0;
  const first = market.firstHolder[mentor] ?? 0;
  market.nextHolder[edge] = first;
  market.previousHolder[edge] = NONE;
  if (first !== NONE) market.previousHolder[first] = edge;
  market.firstHolder[mentor] = edge;
  market.nextPair[edge] = market.firstPair[firm] ?? 0;
  market.firstPair[firm] = edge;
  market.placed[firm] = (market.placed[firm] ?? 0) + 1;
}

/** Undoes `choose`. */
export function release(market: Market, edge: number): void {
  const mentor = market.edgeMentor[edge] ?? 0;
  const firm = market.edgeFirm[edge] ?? 0;
  const next = market.nextHolder[edge] ?? 0;
  const previous = market.previousHolder[edge] ?? 0;
  if (previous === NONE) market.firstHolder[mentor] = next;
  else market.nextHolder[previous] = next;
  if (next !== NONE) market.previousHolder[next] = previous;
  market.previousHolder[edge] = FREE;
  unlink(market, firm, edge);
  market.placed[firm] = (market.placed[firm] ?? 0) - 1;
}

function unlink({ firstPair, nextPair }: Market, firm: number, edge: number): void {
  const next = nextPair[edge] ?? 0;
  let before = firstPair[firm] ?? 0;
  if (before === edge) {
    firstPair[firm] = next;
    return;
  }
  while ((nextPair[before] ?? 0) !== edge) before = nextPair[before] ?? 0;
  nextPair[before] = next;
}
