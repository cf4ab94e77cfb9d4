import { type Market, NONE } from "@/lib/domain/waves/market";
import type { Search } from "@/lib/domain/waves/search";
import { countedOrder } from "@/lib/domain/waves/sort-edges";

/** Edges by mentor, from `start[m]` to `start[m + 1]`, with what a search needs of them side by side. */
export type Interest = {
  start: Int32Array;
  edge: Int32Array;
  firm: Int32Array;
  gain: Float64Array;
  tie: Float64Array;
  /** By firm, for those with one pair: its mentor, and what it is worth beyond the price. */
  onlyMentor: Int32Array;
  onlyPoints: Float64Array;
  onlyTie: Float64Array;
};

/** What a search for takers needs to know of the market as it stands. */
export function interestOf(market: Market): Interest {
  const { start, order } = countedOrder(market.edgeMentor.subarray(0, market.edges), market.mentorIds.length);
  const interest: Interest = {
    start,
    edge: order,
    firm: new Int32Array(market.edges),
    gain: new Float64Array(market.edges),
    tie: new Float64Array(market.edges),
    onlyMentor: new Int32Array(market.firmIds.length),
    onlyPoints: new Float64Array(market.firmIds.length),
    onlyTie: new Float64Array(market.firmIds.length),
  };
  for (let place = 0; place < market.edges; place++) {
    const edge = order[place] ?? 0;
    interest.firm[place] = market.edgeFirm[edge] ?? 0;
    interest.gain[place] = market.gain[edge] ?? 0;
    interest.tie[place] = market.tie[edge] ?? 0;
  }
  for (let firm = 0; firm < market.firmIds.length; firm++) noteOnlyPair(market, interest, firm);
  return interest;
}

/** Brings up to date what a search may have changed. */
export function noteReached(market: Market, { queue }: Search, interest: Interest): void {
  for (let index = 0; index < queue.reachedCount; index++) {
    const mentor = queue.reached[index] ?? 0;
    for (let edge = market.firstHolder[mentor] ?? 0; edge !== NONE; edge = market.nextHolder[edge] ?? 0)
      noteOnlyPair(market, interest, market.edgeFirm[edge] ?? 0);
  }
}

function noteOnlyPair(market: Market, interest: Interest, firm: number): void {
  const held = market.firstPair[firm] ?? 0;
  const full = (market.placed[firm] ?? 0) === 1 && (market.wanted[firm] ?? 0) === 1;
  const mentor = full ? (market.edgeMentor[held] ?? 0) : NONE;
  interest.onlyMentor[firm] = mentor;
  if (mentor === NONE) return;
  interest.onlyPoints[firm] = (market.gain[held] ?? 0) - (market.pricePoints[mentor] ?? 0);
  interest.onlyTie[firm] = (market.tie[held] ?? 0) - (market.priceTie[mentor] ?? 0);
}
