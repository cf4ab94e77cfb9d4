import { DomainError } from "@/lib/domain/error";
import { annealed } from "@/lib/domain/visits/anneal";
import type { Board } from "@/lib/domain/visits/board";
import { Groups } from "@/lib/domain/visits/groups";
import { columnsOf, seatsFrom } from "@/lib/domain/visits/model-solution";
import { type PlanSeats, seatsOf, takeSeats } from "@/lib/domain/visits/plan-seats";
import { roughBound } from "@/lib/domain/visits/rough-bound";
import { solveInWorker } from "@/lib/domain/visits/solve-in-worker";
import { isSound } from "@/lib/domain/visits/sound";
import type { Proof } from "@/lib/domain/visits/types";
import { visitModel } from "@/lib/domain/visits/visit-model";

/** The best plan found, what no plan can exceed, and how far the proof went. */
export type FoundPlan = { groups: Groups; bound: number; proof: Proof };

/**
 * Searches for a plan, then lets the solver look for a better one and for the proof. Throws `locks-impossible` where
 * that is proved of the locked seats, `locks-not-kept` where no plan with them was found.
 */
export async function findPlan(board: Board, iterations: number, proveSeconds: number): Promise<FoundPlan> {
  const searched = soundPlan(board, annealed(board, iterations));
  const rough = toStep(board, roughBound(board));
  if (searched && searched.value >= rough) return { groups: searched, bound: rough, proof: "complete" };
  if (proveSeconds === 0) return { groups: searched ?? notKept(), bound: rough, proof: "not-asked" };
  const model = visitModel(board);
  const start = searched && columnsOf(board, model, seatsOf(searched));
  const solved = await solveInWorker(model.model, start, proveSeconds, stepOf(board) - 0.5);
  if (solved.ended === "infeasible" && !searched)
    throw new DomainError("locks-impossible", "No plan can keep all locked seats.");
  const other = solved.values && soundPlan(board, seatsFrom(board, model, solved.values));
  const groups = better(searched, other) ?? notKept();
  // A bound below a plan that stands there would be an error of rounding.
  const bound = Math.max(groups.value, Math.min(rough, toStep(board, solved.bound)));
  if (groups.value === bound) return { groups, bound, proof: "complete" };
  return { groups, bound, proof: solved.ended === "failed" ? "unavailable" : "stopped" };
}

function soundPlan(board: Board, seats: PlanSeats): Groups | undefined {
  if (!isSound(board, seats)) return undefined;
  const groups = new Groups(board);
  takeSeats(groups, seats);
  return groups;
}

function better(one: Groups | undefined, other: Groups | undefined): Groups | undefined {
  if (!one || !other) return one ?? other;
  return other.value > one.value ? other : one;
}

function notKept(): never {
  throw new DomainError("locks-not-kept", "No plan was found that keeps all locked seats.");
}

/** Every plan is worth a multiple of this. */
function stepOf({ seatPoints, nearPoints, yearsPoints, mix }: Board): number {
  let step = mix;
  for (const points of [seatPoints, nearPoints, yearsPoints])
    for (const each of points)
      for (let other = Math.max(0, each); other > 0; ) [step, other] = [other, step % other];
  return Math.max(1, step);
}

/** The largest worth of a plan that is not above a bound; what the solver rounds is far below one point. */
function toStep(board: Board, bound: number): number {
  const step = stepOf(board);
  return Math.floor((bound + 0.01) / step) * step;
}
