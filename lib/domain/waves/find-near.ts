import { EXITS, type Exits, forgetExits, noteExits } from "@/lib/domain/waves/exits";
import { FREE, type Market, NONE } from "@/lib/domain/waves/market";
import { isLess } from "@/lib/domain/waves/mentor-queue";
import type { Offers } from "@/lib/domain/waves/offers";
import { raisePrices, startFrom } from "@/lib/domain/waves/place-firm";
import type { Search } from "@/lib/domain/waves/search";

/**
 * How far a search looks at first, in points, and how many times farther when that was too near. They change how long
 * an answer takes, never the answer. `judgement: true`.
 */
const REACH = { first: 12, farther: 3 } as const;

/** What a wave keeps in order, so that a firm that arrives needs to look at few pairs. */
export type Arrivals = { offers: Offers; exits: Exits };

/**
 * Finds the path that `findPath` finds. Most paths are short: only ways within a few points are looked at, and farther
 * ones only where the path may lead there.
 */
export function findNear(market: Market, search: Search, firm: number, arrivals: Arrivals): boolean {
  const { queue } = search;
  for (let reach: number = REACH.first; ; ) {
    if (!startFrom(market, search, firm)) return false;
    let beyond = Number.POSITIVE_INFINITY;
    while (!queue.isEmpty) {
      const next = queue.nearest;
      const points = queue.points[next] ?? 0;
      if (!isLess(points, queue.tie[next] ?? 0, search.costPoints, search.costTie)) break;
      if (points > reach) {
        beyond = Math.min(beyond, points);
        break;
      }
      queue.takeNearest();
      noteExits(market, arrivals.offers, arrivals.exits, next);
      beyond = Math.min(beyond, goOnFrom(market, search, arrivals, next, reach));
    }
    // What was left out costs more than the path that was found, so that it cannot be part of a cheaper one.
    if (search.costPoints < beyond) break;
    reach = Math.max(REACH.farther * reach, beyond);
  }
  raisePrices(market, search);
  return true;
}

/** From a mentor that is full, by the ways kept. Returns the least distance of those that lead too far. */
function goOnFrom(
  market: Market,
  search: Search,
  { offers, exits }: Arrivals,
  mentor: number,
  reach: number,
): number {
  const { pricePoints, priceTie } = market;
  const atPoints = (search.queue.points[mentor] ?? 0) - (pricePoints[mentor] ?? 0);
  const atTie = (search.queue.tie[mentor] ?? 0) - (priceTie[mentor] ?? 0);
  leaveOne(search, exits, mentor, atPoints, atTie);
  let beyond = Number.POSITIVE_INFINITY;
  let tooFar = 0;
  let at = EXITS.kept * mentor;
  const to = at + (exits.count[mentor] ?? 0);
  for (; at < to; at++) {
    const limit = Math.min(reach, search.costPoints);
    const least = atPoints + (exits.least[at] ?? 0);
    if (least > limit) {
      beyond = Math.min(beyond, least);
      break;
    }
    const other = exits.mentor[at] ?? 0;
    const points = atPoints + (exits.points[at] ?? 0) + (pricePoints[other] ?? 0);
    if (points > limit) {
      beyond = Math.min(beyond, points);
      tooFar++;
      continue;
    }
    const tie = atTie + (exits.tie[at] ?? 0) + (priceTie[other] ?? 0);
    reachOne(market, search, exits.taken[at] ?? 0, exits.given[at] ?? 0, points, tie);
  }
  const rest = atPoints + (exits.rest[mentor] ?? 0);
  if (at === to && rest <= Math.min(reach, search.costPoints))
    beyond = Math.min(beyond, reachAll(market, search, offers, mentor, reach));
  else if (at === to) beyond = Math.min(beyond, rest);
  if (tooFar > EXITS.tooFar) forgetExits(exits, mentor);
  return beyond;
}

/** The path may end where the firm that costs least gives way. */
function leaveOne(search: Search, exits: Exits, mentor: number, atPoints: number, atTie: number): void {
  const points = atPoints + (exits.dropPoints[mentor] ?? 0);
  const tie = atTie + (exits.dropTie[mentor] ?? 0);
  if (!isLess(points, tie, search.costPoints, search.costTie)) return;
  search.costPoints = points;
  search.costTie = tie;
  search.endMentor = NONE;
  search.endEdge = exits.dropEdge[mentor] ?? 0;
}

/** Every way out of a mentor, where those kept do not go far enough. */
function reachAll(market: Market, search: Search, offers: Offers, mentor: number, reach: number): number {
  const { gain, tie, pricePoints, priceTie, edgeFirm, edgeMentor, nextHolder } = market;
  const basePoints = (search.queue.points[mentor] ?? 0) - (pricePoints[mentor] ?? 0);
  const baseTie = (search.queue.tie[mentor] ?? 0) - (priceTie[mentor] ?? 0);
  let beyond = Number.POSITIVE_INFINITY;
  for (let given = market.firstHolder[mentor] ?? 0; given !== NONE; given = nextHolder[given] ?? 0) {
    const firm = edgeFirm[given] ?? 0;
    const atPoints = basePoints + (gain[given] ?? 0);
    const atTie = baseTie + (tie[given] ?? 0);
    const to = market.edgeEnd[firm] ?? 0;
    for (let place = market.edgeStart[firm] ?? 0; place < to; place++) {
      const limit = Math.min(reach, search.costPoints);
      const least = atPoints - (offers.worth[place] ?? 0);
      const taken = offers.edge[place] ?? 0;
      const other = edgeMentor[taken] ?? 0;
      const points = atPoints - (gain[taken] ?? 0) + (pricePoints[other] ?? 0);
      if (points > limit) beyond = Math.min(beyond, least > limit ? least : points);
      if (least > limit) break;
      if (points > limit || (market.previousHolder[taken] ?? 0) !== FREE) continue;
      reachOne(market, search, taken, given, points, atTie - (tie[taken] ?? 0) + (priceTie[other] ?? 0));
    }
  }
  return beyond;
}

/** Reaches a mentor by a pair that is taken for one that is given up. */
function reachOne(
  market: Market,
  search: Search,
  taken: number,
  given: number,
  points: number,
  tie: number,
): void {
  const { queue } = search;
  const mentor = market.edgeMentor[taken] ?? 0;
  if (!isLess(points, tie, search.costPoints, search.costTie)) return;
  if (!isLess(points, tie, queue.points[mentor] ?? 0, queue.tie[mentor] ?? 0)) return;
  search.takes[mentor] = taken;
  search.gives[mentor] = given;
  if ((market.seatsLeft[mentor] ?? 0) > 0) {
    search.costPoints = points;
    search.costTie = tie;
    search.endMentor = mentor;
    search.endEdge = NONE;
  } else queue.bring(mentor, points, tie);
}
