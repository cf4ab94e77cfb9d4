/** The best score that a pair can have. */
export const BEST_SCORE = 1000;

/** Points that a firm gains with each pair for a wave that it waited, unless said. */
export const AGEING = 100;

/** A firm that takes part. `demand`: mentors wanted, whole, 0 or more (1 unless said). `waited`: waves waited, whole, 0 or more. */
export type WaveFirm = { id: string; demand?: number; waited?: number };

/** A mentor that takes part. `capacity`: firms at a time, running pairs included; whole, 0 or more. */
export type WaveMentor = { id: string; capacity: number };

/** A pair that every hard rule lets through. `score`: whole, 0 to 1000. */
export type WaveEdge = { firm: string; mentor: string; score: number };

/** A running pair: it takes a seat and is kept whatever else, eligible or not. */
export type WaveLock = { firm: string; mentor: string };

/**
 * One run of matching. `ageing`: points that each pair of a firm gains for a wave that the firm waited (100 unless
 * said). `serveMostFirst` (true unless said): as many firms as possible get a mentor, then points; otherwise points alone.
 */
export type WaveInput = {
  firms: readonly WaveFirm[];
  mentors: readonly WaveMentor[];
  edges: readonly WaveEdge[];
  locked?: readonly WaveLock[];
  ageing?: number;
  serveMostFirst?: boolean;
};

/** `score` without ageing; 0 for a running pair that is no longer eligible. */
export type WavePair = { firm: string; mentor: string; score: number; locked: boolean };

/**
 * What one more seat with this mentor would bring. `more` is exact: by how many firms and points the best answer would
 * change; the points can fall where one more firm is served. `price` is its points, never below 0. All are 0 where a
 * seat is left.
 */
export type SeatPrice = { mentor: string; price: number; more: { served: number; total: number } };

/**
 * The best answer. `pairs` are sorted by firm, then mentor; `unmatched` are the firms that ask for a mentor and have
 * none, by id. `served`: firms with a mentor. `total`: points of the pairs, running ones and ageing included. `bound`:
 * what no answer that serves as many firms can exceed, worked out from the prices alone; equal to `total`.
 */
export type WaveOutcome = {
  pairs: WavePair[];
  unmatched: string[];
  served: number;
  total: number;
  bound: number;
  prices: SeatPrice[];
};
