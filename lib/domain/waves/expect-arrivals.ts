import { noExits, noteExits } from "@/lib/domain/waves/exits";
import type { Arrivals } from "@/lib/domain/waves/find-near";
import { offersOf } from "@/lib/domain/waves/offers";
import type { SolvedWave } from "@/lib/domain/waves/solve";

/**
 * Puts an answered wave in order for firms that arrive, once: linear in the eligible pairs, where an arrival looks at
 * few of them. The first arrival does it where nobody has done it before.
 */
export function expectArrivals(wave: SolvedWave): Arrivals {
  const { market } = wave;
  if (wave.arrivals) return wave.arrivals;
  const arrivals = { offers: offersOf(market), exits: noExits(market) };
  for (let mentor = 0; mentor < market.mentorIds.length; mentor++)
    noteExits(market, arrivals.offers, arrivals.exits, mentor);
  wave.arrivals = arrivals;
  return arrivals;
}
