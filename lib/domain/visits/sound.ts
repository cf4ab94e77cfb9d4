import { type Board, NO_SEAT } from "@/lib/domain/visits/board";
import { grouped } from "@/lib/domain/visits/grouped";
import type { PlanSeats } from "@/lib/domain/visits/plan-seats";
import { NEWCOMERS_PER_EXPERIENCED } from "@/lib/domain/visits/types";

/**
 * Does a plan keep every rule? Asked of each plan before it is handed out, whoever made it. The rule of four buddies
 * follows from that of three newcomers for each experienced member.
 */
export function isSound(board: Board, seats: PlanSeats): boolean {
  const count = board.delegationIds.length;
  const taken = new Set(seats.map(({ person, delegation }) => person * count + delegation));
  if (taken.size < seats.length) return false;
  for (const place of taken) if ((board.seatPoints[place] ?? NO_SEAT) === NO_SEAT) return false;
  if (board.locked.some((locked, place) => locked === 1 && !taken.has(place))) return false;
  for (const [person, own] of grouped(seats, (seat) => seat.person)) {
    const limit = person < board.newcomers ? 1 : (board.limit[person - board.newcomers] ?? 0);
    if (own.length > limit || new Set(own.map(({ delegation }) => board.week[delegation])).size < own.length)
      return false;
  }
  for (const [delegation, group] of grouped(seats, (seat) => seat.delegation)) {
    const people = group.map(({ person }) => person);
    if (!isGroup(board, delegation, people)) return false;
  }
  return true;
}

function isGroup(board: Board, delegation: number, people: readonly number[]): boolean {
  const newcomers = people.filter((person) => person < board.newcomers).length;
  const experienced = people.length - newcomers;
  const all = board.personIds.length;
  return (
    people.length <= (board.seats[delegation] ?? 0) &&
    newcomers >= (board.minNewcomers[delegation] ?? 0) &&
    experienced >= (board.minExperienced[delegation] ?? 0) &&
    newcomers <= NEWCOMERS_PER_EXPERIENCED * experienced &&
    people.every((one) => people.every((other) => board.apart[one * all + other] !== 1))
  );
}
