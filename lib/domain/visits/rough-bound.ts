import { type Board, NO_SEAT } from "@/lib/domain/visits/board";
import { buddyPoints } from "@/lib/domain/visits/buddies";
import { NEWCOMERS_PER_EXPERIENCED } from "@/lib/domain/visits/types";

/**
 * What no plan can exceed, by counting alone: each newcomer has the best seat and the best buddy that there could be,
 * as many newcomers as all groups can hold. Where there was no time for a better bound.
 */
export function roughBound(board: Board): number {
  const count = board.delegationIds.length;
  const best = new Float64Array(board.newcomers);
  let seats = 0;
  let byGroup = 0;
  for (let delegation = 0; delegation < count; delegation++) {
    const points = bestIn(board, delegation);
    points.forEach((most, newcomer) => {
      best[newcomer] = Math.max(best[newcomer] ?? 0, most);
    });
    const room = mostNewcomers(board.seats[delegation] ?? 0);
    seats += room;
    byGroup += sumOfBest(points, room);
  }
  return Math.min(byGroup, sumOfBest(best, seats));
}

/** Newcomers whom a group of so many seats can hold, with the experienced members that they need. */
export function mostNewcomers(seats: number): number {
  const experienced = Math.ceil(seats / (NEWCOMERS_PER_EXPERIENCED + 1));
  return seats - experienced;
}

/** By newcomer: points of the seat with the best buddy there, and of company; 0 where there is no seat. */
function bestIn(board: Board, delegation: number): Float64Array {
  const count = board.delegationIds.length;
  const members: number[] = [];
  for (let person = board.newcomers; person < board.personIds.length; person++)
    if ((board.seatPoints[person * count + delegation] ?? NO_SEAT) !== NO_SEAT) members.push(person);
  const best = new Float64Array(board.newcomers);
  if (members.length === 0) return best;
  for (let newcomer = 0; newcomer < board.newcomers; newcomer++) {
    const points = board.seatPoints[newcomer * count + delegation] ?? NO_SEAT;
    if (points === NO_SEAT) continue;
    const buddy = members.reduce(
      (most, person) => Math.max(most, buddyPoints(board, newcomer, person, delegation)),
      0,
    );
    // Each of two in company: at most half of the points for both.
    best[newcomer] = points + buddy + board.mix / 2;
  }
  return best;
}

const sumOfBest = (points: Float64Array, most: number): number =>
  [...points]
    .sort((one, other) => other - one)
    .slice(0, most)
    .reduce((sum, each) => sum + each, 0);
