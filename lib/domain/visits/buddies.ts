import type { Board } from "@/lib/domain/visits/board";
import type { Members } from "@/lib/domain/visits/members";
import { BUDDIES_PER_EXPERIENCED } from "@/lib/domain/visits/types";

/** What newcomer and experienced member are worth to each other as buddies on a delegation. */
export function buddyPoints(board: Board, newcomer: number, person: number, delegation: number): number {
  const member = person - board.newcomers;
  return (
    (board.nearPoints[(board.sector[newcomer] ?? 0) * board.experienced + member] ?? 0) +
    (board.yearsPoints[member * board.delegationIds.length + delegation] ?? 0)
  );
}

/**
 * The best buddies within a group: a small transportation problem. Newcomers come in one after the other, each along
 * the path that gains most: whoever is full passes a newcomer on.
 */
export class Buddies {
  /** By place in the group's list of newcomers: the place of the buddy in the list of experienced members. */
  readonly of: Int32Array;
  private readonly load: Int32Array;
  private readonly points: Int32Array;
  /** By experienced member: the best gain of a path from the newcomer to here, and how it comes. */
  private readonly gain: Float64Array;
  private readonly from: Int32Array;
  private readonly moved: Int32Array;
  private width = 0;

  /** `most`: people in a group at most. */
  constructor(most: number) {
    this.of = new Int32Array(most);
    this.load = new Int32Array(most);
    this.points = new Int32Array(most * most);
    this.gain = new Float64Array(most);
    this.from = new Int32Array(most);
    this.moved = new Int32Array(most);
  }

  /** Points of the best buddies, left in `of`. There are enough experienced members. */
  assign(board: Board, delegation: number, newcomers: Members, experienced: Members): number {
    this.width = experienced.size;
    this.load.fill(0, 0, this.width);
    let sum = 0;
    for (let place = 0; place < newcomers.size; place++) {
      for (let to = 0; to < this.width; to++)
        this.points[place * this.width + to] = buddyPoints(
          board,
          newcomers.at(place),
          experienced.at(to),
          delegation,
        );
      sum += this.bringIn(place);
    }
    return sum;
  }

  private bringIn(place: number): number {
    let best = -1;
    let bestPoints = -1;
    let bestFull = false;
    for (let to = 0; to < this.width; to++) {
      const points = this.points[place * this.width + to] ?? 0;
      const full = (this.load[to] ?? 0) >= BUDDIES_PER_EXPERIENCED;
      if (points < bestPoints || (points === bestPoints && !(bestFull && !full))) continue;
      best = to;
      bestPoints = points;
      bestFull = full;
    }
    if (bestFull) return this.passOn(place);
    this.of[place] = best;
    this.load[best] = (this.load[best] ?? 0) + 1;
    return bestPoints;
  }

  /** Brings in a newcomer whose best buddy is full, along the path that gains most. */
  private passOn(place: number): number {
    const { gain, from, moved, of, points, width } = this;
    for (let to = 0; to < width; to++) {
      gain[to] = points[place * width + to] ?? 0;
      from[to] = -1;
      moved[to] = place;
    }
    for (let changed = true; changed; ) {
      changed = false;
      for (let other = 0; other < place; other++) {
        const here = of[other] ?? 0;
        const left = (gain[here] ?? 0) - (points[other * width + here] ?? 0);
        for (let to = 0; to < width; to++) {
          const reached = left + (points[other * width + to] ?? 0);
          if (to === here || reached <= (gain[to] ?? 0)) continue;
          gain[to] = reached;
          from[to] = here;
          moved[to] = other;
          changed = true;
        }
      }
    }
    let end = -1;
    for (let to = 0; to < width; to++)
      if ((this.load[to] ?? 0) < BUDDIES_PER_EXPERIENCED && (end < 0 || (gain[to] ?? 0) > (gain[end] ?? 0)))
        end = to;
    this.load[end] = (this.load[end] ?? 0) + 1;
    for (let to = end; to >= 0; to = from[to] ?? -1) of[moved[to] ?? 0] = to;
    return gain[end] ?? 0;
  }
}
