import { DomainError } from "@/lib/domain/error";
import { appendFirm } from "@/lib/domain/waves/append-firm";
import { checkFirm, checkId, checkList, checkScore, mentorAt } from "@/lib/domain/waves/check-wave";
import { forgetPair } from "@/lib/domain/waves/exits";
import { expectArrivals } from "@/lib/domain/waves/expect-arrivals";
import { findNear } from "@/lib/domain/waves/find-near";
import { isChosen, type Market } from "@/lib/domain/waves/market";
import { addOffers } from "@/lib/domain/waves/offers";
import { placeFirm } from "@/lib/domain/waves/place-firm";
import type { SolvedWave } from "@/lib/domain/waves/solve";
import type { EdgeColumns } from "@/lib/domain/waves/sort-edges";
import type { WaveEdge, WaveFirm, WavePair } from "@/lib/domain/waves/types";

/** What a firm's arrival changed, by firm, then mentor: its own pairs, and those of firms that moved or gave way. */
export type WaveChange = { made: WavePair[]; undone: WavePair[] };

/**
 * Lets a firm without running pairs join an answered wave, which changes in place: the answer is then the one that
 * `matchWave` gives with the firm from the start, found from where it stands. `edges`: the firm's eligible mentors.
 * Throws DomainError and changes nothing: `malformed-wave`, `duplicate-firm`, `demand-out-of-range`,
 * `waited-out-of-range`, `unknown-mentor`, `score-out-of-range`, `duplicate-edge`, `wave-too-large`.
 */
export function insertFirm(
  wave: SolvedWave,
  firm: WaveFirm,
  edges: readonly Omit<WaveEdge, "firm">[],
): WaveChange {
  const { market, search } = wave;
  checkId(firm);
  checkFirm(firm);
  if (market.firmIndex.has(firm.id)) throw new DomainError("duplicate-firm", "This firm takes part already.");
  const columns = columnsOf(market, edges);
  const arrivals = expectArrivals(wave);
  const number = appendFirm(market, firm, columns, 0, edges.length);
  addOffers(market, arrivals.offers, number);
  const changed = new Set<number>();
  const note = (edge: number) => {
    // A pair that is made and undone on the way did not change.
    if (!changed.delete(edge)) changed.add(edge);
    forgetPair(market, arrivals.exits, edge);
  };
  placeFirm(market, search, number, note, (...of) => findNear(...of, arrivals));
  const sorted = [...changed].sort((one, other) => orderOf(market, one, other));
  return {
    made: sorted.filter((edge) => isChosen(market, edge)).map((edge) => pairOf(market, edge)),
    undone: sorted.filter((edge) => !isChosen(market, edge)).map((edge) => pairOf(market, edge)),
  };
}

function columnsOf(market: Market, edges: readonly Omit<WaveEdge, "firm">[]): EdgeColumns {
  checkList(edges);
  const scores = new Map<number, number>();
  for (const { mentor, score } of edges) {
    checkScore(score);
    scores.set(mentorAt(market.mentorIndex, mentor), score);
  }
  if (scores.size < edges.length) throw new DomainError("duplicate-edge", "A mentor is listed once.");
  const sorted = [...scores].sort(([one], [other]) => one - other);
  return {
    firm: new Int32Array(sorted.length),
    mentor: Int32Array.from(sorted, ([mentor]) => mentor),
    score: Int32Array.from(sorted, ([, score]) => score),
  };
}

function orderOf(market: Market, one: number, other: number): number {
  const [first, second] = [pairOf(market, one), pairOf(market, other)];
  if (first.firm !== second.firm) return first.firm < second.firm ? -1 : 1;
  return first.mentor < second.mentor ? -1 : 1;
}

function pairOf(market: Market, edge: number): WavePair {
  const firm = market.edgeFirm[edge] ?? 0;
  return {
    firm: market.firmIds[firm] ?? "",
    mentor: market.mentorIds[market.edgeMentor[edge] ?? 0] ?? "",
    score: (market.gain[edge] ?? 0) - (market.patience[firm] ?? 0),
    locked: false,
  };
}
