import type { Market } from "@/lib/domain/waves/market";

/**
 * What each firm's mentors are worth to it beyond their prices, best first: from `market.edgeStart[f]` to
 * `market.edgeEnd[f]`, worth in points and the edge. Prices only rise when firms arrive, so that a worth that is out
 * of date is never too low, and a search may stop at the first one that is not worth its way.
 */
export type Offers = { worth: Float64Array; edge: Int32Array };

/** The offers of an answered wave. Linear in the eligible pairs. */
export function offersOf(market: Market): Offers {
  const offers = {
    worth: new Float64Array(market.gain.length),
    edge: new Int32Array(market.gain.length),
  };
  for (let firm = 0; firm < market.firmIds.length; firm++) addOffers(market, offers, firm);
  return offers;
}

/** Takes up a firm that was appended to the market. */
export function addOffers(market: Market, offers: Offers, firm: number): void {
  if (offers.edge.length < market.gain.length) {
    const before = { ...offers };
    offers.worth = new Float64Array(market.gain.length);
    offers.edge = new Int32Array(market.gain.length);
    offers.worth.set(before.worth);
    offers.edge.set(before.edge);
  }
  const to = market.edgeEnd[firm] ?? 0;
  for (let edge = market.edgeStart[firm] ?? 0; edge < to; edge++) offers.edge[edge] = edge;
  sortOffers(market, offers, firm);
}

/** Brings a firm's offers up to date. By insertion: they are in order but for a few whose price has risen. */
export function sortOffers(
  { edgeStart, edgeEnd, edgeMentor, gain, pricePoints }: Market,
  offers: Offers,
  firm: number,
): void {
  const { worth, edge } = offers;
  const from = edgeStart[firm] ?? 0;
  const to = edgeEnd[firm] ?? 0;
  for (let place = from; place < to; place++) {
    const each = edge[place] ?? 0;
    const value = (gain[each] ?? 0) - (pricePoints[edgeMentor[each] ?? 0] ?? 0);
    let at = place;
    while (at > from && (worth[at - 1] ?? 0) < value) {
      worth[at] = worth[at - 1] ?? 0;
      edge[at] = edge[at - 1] ?? 0;
      at--;
    }
    worth[at] = value;
    edge[at] = each;
  }
}
