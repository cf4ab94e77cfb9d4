import { bonusOfNext, isChosen, type Market, NONE } from "@/lib/domain/waves/market";
import { MentorQueue } from "@/lib/domain/waves/mentor-queue";

/**
 * The least prices that prove the answer, in points with `SERVED`, by mentor: exactly what one more seat with a mentor
 * would bring. One search from all mentors at once finds by how much each price of the market can fall before it
 * reaches 0, the offer of a firm that still wants a mentor, or the move of a firm from another mentor.
 */
export function leastPrices(market: Market): Float64Array {
  const queue = new MentorQueue(market.mentorIds.length);
  market.pricePoints.forEach((price, mentor) => {
    queue.bring(mentor, price, 0);
  });
  for (let firm = 0; firm < market.firmIds.length; firm++)
    if ((market.placed[firm] ?? 0) < (market.wanted[firm] ?? 0))
      lowerTo(market, queue, firm, NONE, -bonusOfNext(market, firm));
  const prices = market.pricePoints.slice();
  while (!queue.isEmpty) {
    const mentor = queue.takeNearest();
    const fall = queue.points[mentor] ?? 0;
    const price = market.pricePoints[mentor] ?? 0;
    prices[mentor] = price - fall;
    for (let edge = market.firstHolder[mentor] ?? 0; edge !== NONE; edge = market.nextHolder[edge] ?? 0)
      lowerTo(market, queue, market.edgeFirm[edge] ?? 0, edge, fall - price + (market.gain[edge] ?? 0));
  }
  return prices;
}

/** Lets the prices of a firm's other mentors fall no further than leaves the firm content where it is. */
function lowerTo(market: Market, queue: MentorQueue, firm: number, given: number, at: number): void {
  const to = market.edgeEnd[firm] ?? 0;
  for (let edge = market.edgeStart[firm] ?? 0; edge < to; edge++) {
    if (edge === given || isChosen(market, edge)) continue;
    const mentor = market.edgeMentor[edge] ?? 0;
    const fall = at - (market.gain[edge] ?? 0) + (market.pricePoints[mentor] ?? 0);
    if (fall < (queue.points[mentor] ?? 0)) queue.bring(mentor, fall, 0);
  }
}
