import { type Market, SERVED } from "@/lib/domain/waves/market";

/** Firms served and points, kept apart so that sums stay exact. */
export type Parts = { served: number; total: number };

/** Takes a number with `SERVED` apart. */
export function partsOf(points: number): Parts {
  // Adding 0 turns -0 into 0.
  const served = Math.round(points / SERVED) + 0;
  return { served, total: points - served * SERVED };
}

/**
 * What no answer to the wave can exceed, beyond the running pairs: all open seats at these prices, and for each firm
 * the best that it could have if it paid them. It does not look at the answer.
 */
export function boundOf(market: Market, prices: Float64Array): Parts {
  const bound: Parts = { served: 0, total: 0 };
  const add = (points: number, times: number) => {
    const { served, total } = partsOf(points);
    bound.served += served * times;
    bound.total += total * times;
  };
  prices.forEach((price, mentor) => {
    if (price !== 0) add(price, market.openSeats[mentor] ?? 0);
  });
  for (let firm = 0; firm < market.firmIds.length; firm++) {
    if ((market.wanted[firm] ?? 0) === 0) continue;
    let bonus = market.firstBonus[firm] ?? 0;
    for (const worth of bestWorths(market, prices, firm)) {
      if (worth + bonus <= 0) break;
      add(worth + bonus, 1);
      bonus = 0;
    }
  }
  return bound;
}

/** What a firm's best mentors, as many as it wants, are worth beyond their prices: best first. */
function bestWorths(market: Market, prices: Float64Array, firm: number): number[] {
  const wanted = market.wanted[firm] ?? 0;
  const from = market.edgeStart[firm] ?? 0;
  const to = market.edgeEnd[firm] ?? 0;
  const worthAt = (edge: number) => (market.gain[edge] ?? 0) - (prices[market.edgeMentor[edge] ?? 0] ?? 0);
  if (wanted > 1)
    return Array.from({ length: to - from }, (_, place) => worthAt(from + place))
      .sort((one, other) => other - one)
      .slice(0, wanted);
  let best = Number.NEGATIVE_INFINITY;
  for (let edge = from; edge < to; edge++) best = Math.max(best, worthAt(edge));
  return [best];
}
