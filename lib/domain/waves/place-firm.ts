import {
  bonusOfLast,
  bonusOfNext,
  choose,
  FREE,
  isChosen,
  type Market,
  NONE,
  release,
} from "@/lib/domain/waves/market";
import { isLess } from "@/lib/domain/waves/mentor-queue";
import type { Search } from "@/lib/domain/waves/search";

/**
 * Gives a firm that has no pair yet as many as it wants and as do the whole good, one after the other, each by a
 * shortest augmenting path. Others may move or give way; the answer stays the best one for all firms placed so far.
 * Calls `onChange` for every edge that is chosen or released.
 */
export function placeFirm(
  market: Market,
  search: Search,
  firm: number,
  onChange?: (edge: number) => void,
  find: typeof findPath = findPath,
): void {
  for (let left = market.wanted[firm] ?? 0; left > 0; left--) {
    if (!find(market, search, firm)) return;
    applyPath(market, search, onChange);
  }
}

/** False where the firm's best pair is not worth its price, so that nothing would change. */
function findPath(market: Market, search: Search, firm: number): boolean {
  const { queue } = search;
  if (!startFrom(market, search, firm)) return false;
  while (!queue.isEmpty) {
    const next = queue.nearest;
    const points = queue.points[next] ?? 0;
    const tie = queue.tie[next] ?? 0;
    if (!isLess(points, tie, search.costPoints, search.costTie)) break;
    goOnFrom(market, search, queue.takeNearest(), points, tie);
  }
  raisePrices(market, search);
  return true;
}

/** Reaches the firm's own mentors. Leaving the firm out costs what its best pair is worth beyond the price. */
export function startFrom(market: Market, search: Search, firm: number): boolean {
  const { gain, tie, pricePoints, priceTie, edgeMentor } = market;
  const bonus = bonusOfNext(market, firm);
  const from = market.edgeStart[firm] ?? 0;
  const to = market.edgeEnd[firm] ?? 0;
  let bestPoints = 0;
  let bestTie = 0;
  for (let edge = from; edge < to; edge++) {
    if (isChosen(market, edge)) continue;
    const mentor = edgeMentor[edge] ?? 0;
    const points = (gain[edge] ?? 0) + bonus - (pricePoints[mentor] ?? 0);
    const ties = (tie[edge] ?? 0) - (priceTie[mentor] ?? 0);
    if (isLess(bestPoints, bestTie, points, ties)) {
      bestPoints = points;
      bestTie = ties;
    }
  }
  if (bestPoints === 0 && bestTie === 0) return false;
  search.queue.clear();
  search.costPoints = bestPoints;
  search.costTie = bestTie;
  search.endMentor = NONE;
  search.endEdge = NONE;
  reachAll(market, search, firm, NONE, bestPoints - bonus, bestTie);
  return true;
}

/** From a mentor that is full: each firm there may give way, or move to another of its mentors. */
function goOnFrom(market: Market, search: Search, mentor: number, points: number, ties: number): void {
  const { gain, tie, edgeFirm, nextHolder } = market;
  const basePoints = points - (market.pricePoints[mentor] ?? 0);
  const baseTie = ties - (market.priceTie[mentor] ?? 0);
  for (let edge = market.firstHolder[mentor] ?? 0; edge !== NONE; edge = nextHolder[edge] ?? 0) {
    const firm = edgeFirm[edge] ?? 0;
    const atPoints = basePoints + (gain[edge] ?? 0);
    const atTie = baseTie + (tie[edge] ?? 0);
    const outPoints = atPoints + bonusOfLast(market, firm);
    if (isLess(outPoints, atTie, search.costPoints, search.costTie)) {
      search.costPoints = outPoints;
      search.costTie = atTie;
      search.endMentor = NONE;
      search.endEdge = edge;
    }
    reachAll(market, search, firm, edge, atPoints, atTie);
  }
}

/** Reaches the mentors of a firm that gives up `given` (none where it is the firm to place). */
function reachAll(
  market: Market,
  search: Search,
  firm: number,
  given: number,
  atPoints: number,
  atTie: number,
): void {
  const { gain, tie, pricePoints, priceTie, edgeMentor, previousHolder, seatsLeft } = market;
  const { queue, takes, gives } = search;
  const { points: reachedPoints, tie: reachedTie } = queue;
  const to = market.edgeEnd[firm] ?? 0;
  let limitPoints = search.costPoints;
  let limitTie = search.costTie;
  for (let edge = market.edgeStart[firm] ?? 0; edge < to; edge++) {
    const mentor = edgeMentor[edge] ?? 0;
    const points = atPoints - (gain[edge] ?? 0) + (pricePoints[mentor] ?? 0);
    if (points > limitPoints || (previousHolder[edge] ?? 0) !== FREE) continue;
    const ties = atTie - (tie[edge] ?? 0) + (priceTie[mentor] ?? 0);
    if (!isLess(points, ties, limitPoints, limitTie)) continue;
    if (!isLess(points, ties, reachedPoints[mentor] ?? 0, reachedTie[mentor] ?? 0)) continue;
    takes[mentor] = edge;
    gives[mentor] = given;
    if ((seatsLeft[mentor] ?? 0) > 0) {
      limitPoints = points;
      limitTie = ties;
      search.endMentor = mentor;
      search.endEdge = NONE;
    } else queue.bring(mentor, points, ties);
  }
  search.costPoints = limitPoints;
  search.costTie = limitTie;
}

/** Raises the price of each mentor nearer than the end by the difference, which keeps every pair at its best price. */
export function raisePrices(market: Market, search: Search): void {
  const { queue, costPoints, costTie } = search;
  for (let index = 0; index < queue.reachedCount; index++) {
    const mentor = queue.reached[index] ?? 0;
    const points = queue.points[mentor] ?? 0;
    const tie = queue.tie[mentor] ?? 0;
    if (!isLess(points, tie, costPoints, costTie)) continue;
    market.pricePoints[mentor] = (market.pricePoints[mentor] ?? 0) + costPoints - points;
    market.priceTie[mentor] = (market.priceTie[mentor] ?? 0) + costTie - tie;
  }
}

/** Moves every firm on the path one step, from its end back to the firm to place. */
function applyPath(market: Market, search: Search, onChange?: (edge: number) => void): void {
  let mentor = search.endMentor;
  if (mentor !== NONE) market.seatsLeft[mentor] = (market.seatsLeft[mentor] ?? 0) - 1;
  else if (search.endEdge !== NONE) {
    mentor = market.edgeMentor[search.endEdge] ?? 0;
    release(market, search.endEdge);
    onChange?.(search.endEdge);
  }
  while (mentor !== NONE) {
    const taken = search.takes[mentor] ?? 0;
    const given = search.gives[mentor] ?? 0;
    choose(market, taken);
    onChange?.(taken);
    if (given === NONE) return;
    mentor = market.edgeMentor[given] ?? 0;
    release(market, given);
    onChange?.(given);
  }
}
