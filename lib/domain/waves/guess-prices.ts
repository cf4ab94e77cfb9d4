import { type Market, NONE, SERVED } from "@/lib/domain/waves/market";
import { SeatBids } from "@/lib/domain/waves/seat-bids";

/**
 * Constants of the auction, found by trying waves of 10,000 firms with few, enough and many seats, scores spread and
 * equal. They change how long an answer takes, never the answer. `judgement: true`.
 */
const AUCTION = {
  /** What serving a firm first weighs here, against the best pair. */
  servedFirst: 16,
  /** The least rise of a bid: at first against all that is at stake, then by step, at last in points. */
  firstRise: 1 / 4,
  nextRise: 1 / 4,
  lastRise: 0.01,
  /** By how many rises prices fall between rounds, and at the end: where all seats are taken, and where not. */
  fall: { full: 2, open: 6 },
  lastFall: { full: 4, open: 8 },
  /** Bids for each mentor wanted, at most. */
  mostBids: 100,
} as const;

type Auction = {
  worth: Float64Array;
  served: number;
  price: Float64Array;
  seats: SeatBids;
  holds: Uint8Array;
  held: Int32Array;
  /** Firms that wait to bid: a ring as long as all mentors wanted. */
  waiting: Int32Array;
  bidsLeft: number;
};

/**
 * Sets prices near the final ones, by an auction in rounds with ever smaller rises. Any prices would do: placing
 * firms and filling seats make the answer exact. Near ones leave them little to do.
 */
export function guessPrices(market: Market): void {
  const auction = openAuction(market);
  let rise = auction.worth.reduce((most, worth) => Math.max(most, worth), auction.served) * AUCTION.firstRise;
  for (;;) {
    holdRound(market, auction, rise);
    const isLast = rise <= AUCTION.lastRise || auction.bidsLeft <= 0;
    lowerPrices(auction, rise, isLast ? AUCTION.lastFall : AUCTION.fall);
    if (isLast) break;
    rise *= AUCTION.nextRise;
  }
  auction.price.forEach((price, mentor) => {
    setPrice(market, mentor, price, auction.served);
  });
}

function openAuction(market: Market): Auction {
  const degree = new Int32Array(market.mentorIds.length);
  const worth = new Float64Array(market.edges);
  let most = 1;
  for (let edge = 0; edge < market.edges; edge++) {
    const mentor = market.edgeMentor[edge] ?? 0;
    degree[mentor] = (degree[mentor] ?? 0) + 1;
    worth[edge] = (market.gain[edge] ?? 0) + (market.tie[edge] ?? 0) / 2 ** 32;
    most = Math.max(most, worth[edge] ?? 0);
  }
  // A mentor without seats is out of reach.
  const price = Float64Array.from(degree, (_, mentor) =>
    (market.openSeats[mentor] ?? 0) > 0 ? 0 : Number.POSITIVE_INFINITY,
  );
  let wanted = 0;
  for (let firm = 0; firm < market.firmIds.length; firm++) wanted += market.wanted[firm] ?? 0;
  return {
    worth,
    served: market.serveMostFirst ? AUCTION.servedFirst * most : 0,
    price,
    seats: new SeatBids(degree.map((count, mentor) => Math.min(count, market.openSeats[mentor] ?? 0))),
    holds: new Uint8Array(market.edges),
    held: new Int32Array(market.firmIds.length),
    waiting: new Int32Array(wanted),
    bidsLeft: AUCTION.mostBids * wanted,
  };
}

/** Every firm bids for as many mentors as it wants, and again whenever it is driven out. */
function holdRound(market: Market, auction: Auction, rise: number): void {
  const { waiting, seats, price, holds, held } = auction;
  seats.clear();
  holds.fill(0);
  held.fill(0);
  let count = 0;
  for (let firm = 0; firm < market.firmIds.length; firm++)
    for (let left = market.wanted[firm] ?? 0; left > 0; left--) waiting[count++] = firm;
  let next = 0;
  while (count > 0 && auction.bidsLeft-- > 0) {
    const firm = waiting[next] ?? 0;
    next = next + 1 === waiting.length ? 0 : next + 1;
    count--;
    const { edge, margin } = bestOffer(market, auction, firm);
    if (edge === NONE) continue;
    const mentor = market.edgeMentor[edge] ?? 0;
    const driven = seats.add(mentor, edge, (price[mentor] ?? 0) + margin + rise);
    if (seats.isFull(mentor)) price[mentor] = seats.lowest(mentor);
    holds[edge] = 1;
    held[firm] = (held[firm] ?? 0) + 1;
    if (driven === NONE) continue;
    const out = market.edgeFirm[driven] ?? 0;
    holds[driven] = 0;
    held[out] = (held[out] ?? 0) - 1;
    waiting[(next + count) % waiting.length] = out;
    count++;
  }
}

/** The firm's best mentor at these prices beyond those it holds, and by how much it beats the next best or none. */
function bestOffer(market: Market, auction: Auction, firm: number): { edge: number; margin: number } {
  const { worth, price, holds, held } = auction;
  const isFirst = (held[firm] ?? 0) === 0 && (market.firstBonus[firm] ?? 0) > 0;
  let best = isFirst ? -auction.served : 0;
  let next = best;
  let edge = NONE;
  const to = market.edgeEnd[firm] ?? 0;
  for (let each = market.edgeStart[firm] ?? 0; each < to; each++) {
    const left = (worth[each] ?? 0) - (price[market.edgeMentor[each] ?? 0] ?? 0);
    if (left <= next || holds[each] === 1) continue;
    if (left > best) {
      next = best;
      best = left;
      edge = each;
    } else next = left;
  }
  return { edge, margin: best - next };
}

function lowerPrices({ price, seats }: Auction, rise: number, fall: { full: number; open: number }): void {
  price.forEach((before, mentor) => {
    price[mentor] = Math.max(0, before - rise * (seats.isFull(mentor) ? fall.full : fall.open));
  });
}

/** Takes a price apart into whole points and tie-break. */
function setPrice(market: Market, mentor: number, price: number, served: number): void {
  if (price === Number.POSITIVE_INFINITY) return;
  const servedFirst = served > 0 ? Math.min(1, Math.round(price / served)) : 0;
  const points = price - servedFirst * served;
  const whole = Math.floor(points);
  market.pricePoints[mentor] = servedFirst * SERVED + whole;
  market.priceTie[mentor] = Math.floor((points - whole) * 2 ** 32);
}
