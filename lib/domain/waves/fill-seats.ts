import { bonusOfNext, choose, type Market, NONE, release } from "@/lib/domain/waves/market";
import { isLess } from "@/lib/domain/waves/mentor-queue";
import type { Search } from "@/lib/domain/waves/search";
import { type Interest, interestOf, noteReached } from "@/lib/domain/waves/seat-interest";

/**
 * Makes an answer the best one whose prices began too high: while a mentor has both a price and a seat left, one more
 * seat is given to whom it serves best, or the prices that hinge on it fall until the seat may stay empty.
 */
export function fillSeats(market: Market, search: Search): void {
  let interest: Interest | undefined;
  for (let mentor = 0; mentor < market.mentorIds.length; mentor++)
    while ((market.seatsLeft[mentor] ?? 0) > 0 && hasPrice(market, mentor)) {
      if (interest) noteReached(market, search, interest);
      else interest = interestOf(market);
      findTaker(market, search, mentor, interest);
      passOn(market, search, mentor);
    }
}

const hasPrice = (market: Market, mentor: number): boolean =>
  isLess(0, 0, market.pricePoints[mentor] ?? 0, market.priceTie[mentor] ?? 0);

/** Finds by a shortest path who takes one more seat with the mentor, and lowers prices by what the path shows. */
function findTaker(market: Market, search: Search, mentor: number, interest: Interest): void {
  const { queue } = search;
  queue.clear();
  queue.bring(mentor, 0, 0);
  search.costPoints = Number.POSITIVE_INFINITY;
  while (!queue.isEmpty) {
    const next = queue.nearest;
    const points = queue.points[next] ?? 0;
    const tie = queue.tie[next] ?? 0;
    if (!isLess(points, tie, search.costPoints, search.costTie)) break;
    queue.takeNearest();
    const atPoints = points + (market.pricePoints[next] ?? 0);
    const atTie = tie + (market.priceTie[next] ?? 0);
    endAt(search, next, NONE, atPoints, atTie);
    askAll(market, search, next, interest, atPoints, atTie);
  }
  for (let index = 0; index < queue.reachedCount; index++)
    lowerPrice(market, search, queue.reached[index] ?? 0);
}

/** Every firm that could have a seat with the mentor and has none may take it, or move to it. */
function askAll(
  market: Market,
  search: Search,
  mentor: number,
  interest: Interest,
  atPoints: number,
  atTie: number,
): void {
  const { start, edge, firm, gain, tie, onlyMentor, onlyPoints, onlyTie } = interest;
  const { queue, gives, takes } = search;
  const { points: reachedPoints, tie: reachedTie } = queue;
  const to = start[mentor + 1] ?? 0;
  for (let place = start[mentor] ?? 0; place < to; place++) {
    const who = firm[place] ?? 0;
    const points = atPoints - (gain[place] ?? 0);
    const from = onlyMentor[who] ?? 0;
    if (from === mentor) continue;
    if (from === NONE) {
      askOne(market, search, mentor, edge[place] ?? 0, points, atTie - (tie[place] ?? 0));
      continue;
    }
    const movedPoints = points + (onlyPoints[who] ?? 0);
    if (movedPoints > (reachedPoints[from] ?? 0) || movedPoints > search.costPoints) continue;
    const movedTie = atTie - (tie[place] ?? 0) + (onlyTie[who] ?? 0);
    if (!isLess(movedPoints, movedTie, reachedPoints[from] ?? 0, reachedTie[from] ?? 0)) continue;
    takes[from] = edge[place] ?? 0;
    gives[from] = market.firstPair[who] ?? 0;
    queue.bring(from, movedPoints, movedTie);
  }
}

/** A firm may take the seat besides what it has, or move to it from any mentor of its. */
function askOne(
  market: Market,
  search: Search,
  mentor: number,
  edge: number,
  points: number,
  tie: number,
): void {
  const { queue } = search;
  const firm = market.edgeFirm[edge] ?? 0;
  for (let held = market.firstPair[firm] ?? 0; held !== NONE; held = market.nextPair[held] ?? 0)
    if (held === edge) return;
  if ((market.placed[firm] ?? 0) < (market.wanted[firm] ?? 0))
    endAt(search, mentor, edge, points - bonusOfNext(market, firm), tie);
  for (let held = market.firstPair[firm] ?? 0; held !== NONE; held = market.nextPair[held] ?? 0) {
    const from = market.edgeMentor[held] ?? 0;
    const movedPoints = points + (market.gain[held] ?? 0) - (market.pricePoints[from] ?? 0);
    const movedTie = tie + (market.tie[held] ?? 0) - (market.priceTie[from] ?? 0);
    if (!isLess(movedPoints, movedTie, queue.points[from] ?? 0, queue.tie[from] ?? 0)) continue;
    search.takes[from] = edge;
    search.gives[from] = held;
    queue.bring(from, movedPoints, movedTie);
  }
}

/** Notes an end of the search: the edge that takes the seat, or NONE where it stays empty with this mentor. */
function endAt(search: Search, mentor: number, edge: number, points: number, tie: number): void {
  if (!isLess(points, tie, search.costPoints, search.costTie)) return;
  search.costPoints = points;
  search.costTie = tie;
  search.endMentor = mentor;
  search.endEdge = edge;
}

function lowerPrice(market: Market, search: Search, mentor: number): void {
  const points = search.queue.points[mentor] ?? 0;
  const tie = search.queue.tie[mentor] ?? 0;
  if (!isLess(points, tie, search.costPoints, search.costTie)) return;
  market.pricePoints[mentor] = (market.pricePoints[mentor] ?? 0) - search.costPoints + points;
  market.priceTie[mentor] = (market.priceTie[mentor] ?? 0) - search.costTie + tie;
}

/** Lets the taker in and moves every firm on the way one step towards the mentor with the seat. */
function passOn(market: Market, search: Search, from: number): void {
  let mentor = search.endMentor;
  market.seatsLeft[from] = (market.seatsLeft[from] ?? 0) - 1;
  if (search.endEdge === NONE) market.seatsLeft[mentor] = (market.seatsLeft[mentor] ?? 0) + 1;
  else choose(market, search.endEdge);
  while (mentor !== from) {
    const taken = search.takes[mentor] ?? 0;
    release(market, search.gives[mentor] ?? 0);
    choose(market, taken);
    mentor = market.edgeMentor[taken] ?? 0;
  }
}
