import { bonusOfLast, FREE, type Market, NONE } from "@/lib/domain/waves/market";
import { isLess } from "@/lib/domain/waves/mentor-queue";
import { type Offers, sortOffers } from "@/lib/domain/waves/offers";

/**
 * How many ways out are kept of each mentor; how many of them that prove too dear, or offers of a firm that do, make
 * it worth while to note them anew. They change how long an answer takes, never the answer. `judgement: true`.
 */
export const EXITS = { kept: 12, tooFar: 8, tooDear: 12 } as const;

/**
 * The cheapest ways in which the firms of a mentor can make room, cheapest first: those of mentor m are at
 * `EXITS.kept * m` and after. A way is the chosen edge that is given up, the free one that is taken, its mentor, and
 * the difference in gain; `least` is that and the price when it was noted. `rest`: the least of the ways not kept.
 * Prices only rise when firms arrive, so that both are never too high. The `drop` is the firm whose seat costs least.
 */
export type Exits = {
  /** How many are kept; `STALE` where they have to be noted anew. */
  count: Int32Array;
  least: Float64Array;
  points: Float64Array;
  tie: Float64Array;
  mentor: Int32Array;
  taken: Int32Array;
  given: Int32Array;
  rest: Float64Array;
  dropPoints: Float64Array;
  dropTie: Float64Array;
  dropEdge: Int32Array;
};

const STALE = -1;

export function noExits(market: Market): Exits {
  const mentors = market.mentorIds.length;
  const slots = EXITS.kept * mentors;
  return {
    count: new Int32Array(mentors).fill(STALE),
    least: new Float64Array(slots),
    points: new Float64Array(slots),
    tie: new Float64Array(slots),
    mentor: new Int32Array(slots),
    taken: new Int32Array(slots),
    given: new Int32Array(slots),
    rest: new Float64Array(mentors),
    dropPoints: new Float64Array(mentors),
    dropTie: new Float64Array(mentors),
    dropEdge: new Int32Array(mentors),
  };
}

/** Says that the ways out of a mentor are others now, or cost more. */
export function forgetExits(exits: Exits, mentor: number): void {
  exits.count[mentor] = STALE;
}

/** A pair was made or undone: the ways out of its mentor are others, and of all mentors that its firm has. */
export function forgetPair(market: Market, exits: Exits, edge: number): void {
  const { firstPair, nextPair, edgeMentor, edgeFirm } = market;
  forgetExits(exits, edgeMentor[edge] ?? 0);
  for (let pair = firstPair[edgeFirm[edge] ?? 0] ?? 0; pair !== NONE; pair = nextPair[pair] ?? 0)
    forgetExits(exits, edgeMentor[pair] ?? 0);
}

/** Sees that the ways out of a mentor are those of now. */
export function noteExits(market: Market, offers: Offers, exits: Exits, mentor: number): void {
  if ((exits.count[mentor] ?? 0) !== STALE) return;
  exits.count[mentor] = 0;
  exits.rest[mentor] = Number.POSITIVE_INFINITY;
  exits.dropPoints[mentor] = Number.POSITIVE_INFINITY;
  for (let given = market.firstHolder[mentor] ?? 0; given !== NONE; given = market.nextHolder[given] ?? 0) {
    noteDrop(market, exits, mentor, given);
    noteMoves(market, offers, exits, mentor, given);
  }
}

function noteDrop(market: Market, exits: Exits, mentor: number, given: number): void {
  const points = (market.gain[given] ?? 0) + bonusOfLast(market, market.edgeFirm[given] ?? 0);
  const tie = market.tie[given] ?? 0;
  if (!isLess(points, tie, exits.dropPoints[mentor] ?? 0, exits.dropTie[mentor] ?? 0)) return;
  exits.dropPoints[mentor] = points;
  exits.dropTie[mentor] = tie;
  exits.dropEdge[mentor] = given;
}

/** The best offers of a firm, as long as they are among the cheapest ways out of its mentor. */
function noteMoves(market: Market, offers: Offers, exits: Exits, mentor: number, given: number): void {
  const { gain, edgeMentor, pricePoints, previousHolder } = market;
  const firm = market.edgeFirm[given] ?? 0;
  const own = gain[given] ?? 0;
  const to = market.edgeEnd[firm] ?? 0;
  let tooDear = 0;
  for (let place = market.edgeStart[firm] ?? 0; place < to; place++) {
    const atLeast = own - (offers.worth[place] ?? 0);
    if (atLeast >= dearestKept(exits, mentor)) {
      exits.rest[mentor] = Math.min(exits.rest[mentor] ?? 0, atLeast);
      break;
    }
    const taken = offers.edge[place] ?? 0;
    if ((previousHolder[taken] ?? 0) !== FREE) continue;
    const points = own - (gain[taken] ?? 0);
    const least = points + (pricePoints[edgeMentor[taken] ?? 0] ?? 0);
    if (least >= dearestKept(exits, mentor)) {
      exits.rest[mentor] = Math.min(exits.rest[mentor] ?? 0, least);
      tooDear++;
    } else keep(market, exits, mentor, given, taken, points, least);
  }
  if (tooDear > EXITS.tooDear) sortOffers(market, offers, firm);
}

/** What a way has to cost less than to be kept. */
function dearestKept({ count, least }: Exits, mentor: number): number {
  if ((count[mentor] ?? 0) < EXITS.kept) return Number.POSITIVE_INFINITY;
  return least[EXITS.kept * (mentor + 1) - 1] ?? 0;
}

/** Puts a way in its place among those kept; the dearest gives way where there is no room. */
function keep(
  market: Market,
  exits: Exits,
  mentor: number,
  given: number,
  taken: number,
  points: number,
  least: number,
): void {
  const from = EXITS.kept * mentor;
  let at = from + (exits.count[mentor] ?? 0);
  if (at === from + EXITS.kept) {
    at--;
    exits.rest[mentor] = Math.min(exits.rest[mentor] ?? 0, exits.least[at] ?? 0);
  } else exits.count[mentor] = at - from + 1;
  for (; at > from && (exits.least[at - 1] ?? 0) > least; at--) move(exits, at - 1, at);
  exits.least[at] = least;
  exits.points[at] = points;
  exits.tie[at] = (market.tie[given] ?? 0) - (market.tie[taken] ?? 0);
  exits.mentor[at] = market.edgeMentor[taken] ?? 0;
  exits.taken[at] = taken;
  exits.given[at] = given;
}

function move(exits: Exits, from: number, to: number): void {
  exits.least[to] = exits.least[from] ?? 0;
  exits.points[to] = exits.points[from] ?? 0;
  exits.tie[to] = exits.tie[from] ?? 0;
  exits.mentor[to] = exits.mentor[from] ?? 0;
  exits.taken[to] = exits.taken[from] ?? 0;
  exits.given[to] = exits.given[from] ?? 0;
}
