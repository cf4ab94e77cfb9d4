import { DomainError } from "@/lib/domain/error";
import { ITERATIONS } from "@/lib/domain/visits/anneal";
import { findPlan } from "@/lib/domain/visits/find-plan";
import { openBoard } from "@/lib/domain/visits/open-board";
import { planOutcome } from "@/lib/domain/visits/plan-outcome";
import type { VisitInput, VisitOptions, VisitPlan } from "@/lib/domain/visits/types";

/** How long the solver looks for a proof, unless said. */
const PROVE_SECONDS = 30;

const MOST_ITERATIONS = 100_000_000;
const MOST_SECONDS = 86_400;

/**
 * Plans who joins which delegation: managers new to a market travel with experienced ones, each with a buddy.
 *
 * Never: two people in conflict in one group; somebody on two delegations in one week; a group under a minimum or over
 * its seats; more than three newcomers for each experienced member; more than four newcomers with one buddy; an
 * experienced member on more delegations than the limit; a newcomer on more than one; anybody where they are not
 * available or do not wish or know the market. A delegation that cannot have a group does not take place.
 *
 * What a plan is worth is described with `VisitValue`. A local search finds a plan; then a solver in a thread of its own
 * looks for better ones and for the proof that there are none. `proved` says whether it got there in time; if not,
 * `bound` is what no plan can exceed. The order of input never matters; a proved plan is the same on every machine.
 *
 * Throws DomainError: `malformed-plan`, `duplicate-delegation`, `duplicate-person`, `unknown-delegation`,
 * `unknown-person`, `self-conflict`, `week-out-of-range`, `seats-out-of-range`, `minimum-out-of-range`,
 * `limit-out-of-range`, `years-out-of-range`, `value-out-of-range`, `plan-too-large`, `iterations-out-of-range`,
 * `seconds-out-of-range`; for locked seats `malformed-lock`, `lock-not-possible`, `locks-in-conflict`, `locks-clash`,
 * `locks-beyond-seats`, `locks-beyond-limit`, `locks-impossible`, `locks-not-kept`.
 */
export async function planDelegations(input: VisitInput, options: VisitOptions = {}): Promise<VisitPlan> {
  if (typeof options !== "object" || options === null)
    throw new DomainError("malformed-plan", "Options are a thing with names.");
  const { iterations = ITERATIONS, proveSeconds = PROVE_SECONDS } = options;
  if (!Number.isInteger(iterations) || iterations < 0 || iterations > MOST_ITERATIONS)
    throw new DomainError(
      "iterations-out-of-range",
      `Steps are a whole number from 0 to ${MOST_ITERATIONS}.`,
    );
  if (!Number.isFinite(proveSeconds) || proveSeconds < 0 || proveSeconds > MOST_SECONDS)
    throw new DomainError("seconds-out-of-range", `Seconds are a number from 0 to ${MOST_SECONDS}.`);
  const board = openBoard(input, options);
  return planOutcome(await findPlan(board, iterations, proveSeconds));
}
