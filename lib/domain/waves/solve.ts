import { fillSeats } from "@/lib/domain/waves/fill-seats";
import type { Arrivals } from "@/lib/domain/waves/find-near";
import { guessPrices } from "@/lib/domain/waves/guess-prices";
import type { Market } from "@/lib/domain/waves/market";
import { openMarket } from "@/lib/domain/waves/open-market";
import { placeFirm } from "@/lib/domain/waves/place-firm";
import { type Search, searchFor } from "@/lib/domain/waves/search";
import type { WaveInput } from "@/lib/domain/waves/types";

/** A wave that is answered, with the work space to go on from there. */
export type SolvedWave = {
  market: Market;
  search: Search;
  /** Made by `expectArrivals`. */
  arrivals?: Arrivals;
};

/** Answers a wave exactly. Throws DomainError for everything that `matchWave` refuses. */
export function solveWave(input: WaveInput): SolvedWave {
  const market = openMarket(input);
  const search = searchFor(market);
  guessPrices(market);
  for (let firm = 0; firm < market.firmIds.length; firm++) placeFirm(market, search, firm);
  fillSeats(market, search);
  return { market, search };
}
