import { drawsFrom } from "@/lib/domain/seeded-draws";
import type { Board } from "@/lib/domain/visits/board";
import { closeShortGroups } from "@/lib/domain/visits/close-groups";
import { Groups } from "@/lib/domain/visits/groups";
import { chancesOf, moveExperienced, moveNewcomer } from "@/lib/domain/visits/moves";
import { type PlanSeats, seatsOf, takeSeats } from "@/lib/domain/visits/plan-seats";

/** The search always draws the same numbers. */
const SEED = 20_261;

/** Steps of the search unless said. */
export const ITERATIONS = 400_000;

/** One step in so many moves an experienced member, the others newcomers. */
const EXPERIENCED_EVERY = 5;

/** The last share of the search only takes what is no worse. */
const DOWNHILL_FROM = 0.9;

/**
 * Searches for a good plan: a fixed number of small changes, worse ones taken ever more rarely (simulated annealing).
 * Groups short of their minimum cost ever more points, and do not take place if they are still short in the end. The
 * same task gives the same plan.
 */
export function annealed(board: Board, iterations: number): PlanSeats {
  const groups = new Groups(board);
  takeSeats(groups, lockedSeats(board));
  if (board.newcomers === 0 || board.delegationIds.length === 0) return seatsOf(groups);
  const uniform = drawsFrom(SEED);
  const chances = chancesOf(board, (below) => Math.floor(uniform() * below));
  const most = Math.max(1, ...board.seatPoints);
  for (let step = 0; step < iterations; step++) {
    const share = step / iterations;
    if (step === Math.floor(iterations * DOWNHILL_FROM)) closeShortGroups(groups);
    const heat = share < DOWNHILL_FROM ? 0.1 * most * 0.05 ** (share / DOWNHILL_FROM) : 0;
    const each = share < DOWNHILL_FROM ? 0.2 * most + 2 * most * share : 1e9;
    const [value, missing] = [groups.value, groups.missing];
    const move = step % EXPERIENCED_EVERY === 0 ? moveExperienced : moveNewcomer;
    if (!move(groups, chances)) {
      groups.undo();
      continue;
    }
    groups.reckon();
    const gain = groups.value - value - each * (groups.missing - missing);
    if (gain >= 0 || (heat > 0 && uniform() < Math.exp(gain / heat))) groups.keep();
    else groups.undo();
  }
  closeShortGroups(groups);
  return seatsOf(groups);
}

function lockedSeats(board: Board): PlanSeats {
  const count = board.delegationIds.length;
  const seats: { person: number; delegation: number }[] = [];
  board.locked.forEach((locked, place) => {
    if (locked === 1) seats.push({ person: Math.floor(place / count), delegation: place % count });
  });
  return seats;
}
