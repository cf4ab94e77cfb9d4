import { type Market, NONE } from "@/lib/domain/waves/market";
import { MentorQueue } from "@/lib/domain/waves/mentor-queue";

/** Work space for searches in one market. */
export type Search = {
  queue: MentorQueue;
  /** The edge by which a mentor was reached, and the chosen one that its firm would give up for it. */
  takes: Int32Array;
  gives: Int32Array;
  /** The cheapest end found: its cost, and a mentor with a seat left or a chosen edge to give up, if any. */
  costPoints: number;
  costTie: number;
  endMentor: number;
  endEdge: number;
};

export function searchFor(market: Market): Search {
  const mentors = market.mentorIds.length;
  return {
    queue: new MentorQueue(mentors),
    takes: new Int32Array(mentors),
    gives: new Int32Array(mentors),
    costPoints: 0,
    costTie: 0,
    endMentor: NONE,
    endEdge: NONE,
  };
}
