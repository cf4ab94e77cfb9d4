import { outcomeOf } from "@/lib/domain/waves/outcome";
import { solveWave } from "@/lib/domain/waves/solve";
import type { WaveInput, WaveOutcome } from "@/lib/domain/waves/types";

/**
 * The best pairs of firms and mentors for a wave, with the proof that no better ones exist.
 *
 * Running pairs are kept. Each mentor has at most as many firms as seats, each firm at most as many mentors as it asks
 * for, and only eligible pairs are made. With `serveMostFirst` as many firms as possible get a mentor; then points
 * (score and ageing) are as many as possible; equal answers are told apart by ids alone. The order of input never
 * matters. `total` equals `bound`: the first is added up from the pairs, the second worked out from the prices.
 *
 * Throws DomainError: `malformed-wave`, `duplicate-firm`, `duplicate-mentor`, `duplicate-edge`, `duplicate-lock`,
 * `unknown-firm`, `unknown-mentor`, `score-out-of-range`, `capacity-out-of-range`, `demand-out-of-range`,
 * `waited-out-of-range`, `ageing-out-of-range`, `locks-beyond-capacity`, `wave-too-large`.
 */
export function matchWave(input: WaveInput): WaveOutcome {
  return outcomeOf(solveWave(input).market);
}
