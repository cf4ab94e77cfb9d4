import { DomainError } from "@/lib/domain/error";
import { type Board, NO_SEAT } from "@/lib/domain/visits/board";
import type { LockedSeat } from "@/lib/domain/visits/types";

/**
 * Notes the seats that are taken whatever else. Throws `malformed-lock`, `unknown-person`, `unknown-delegation`,
 * `lock-not-possible`, `locks-in-conflict`, `locks-clash`, `locks-beyond-seats`, `locks-beyond-limit`.
 */
export function seatLocked(board: Board, locked: readonly LockedSeat[]): void {
  if (!Array.isArray(locked)) throw malformed();
  const people = new Map(board.personIds.map((id, person) => [id, person]));
  const delegations = new Map(board.delegationIds.map((id, number) => [id, number]));
  for (const lock of locked) {
    if (typeof lock !== "object" || lock === null) throw malformed();
    const person = people.get(lock.person);
    const delegation = delegations.get(lock.delegation);
    if (person === undefined)
      throw new DomainError("unknown-person", "A locked seat names somebody who does not take part.");
    if (delegation === undefined)
      throw new DomainError("unknown-delegation", "A locked seat names a delegation that is not planned.");
    const place = person * board.delegationIds.length + delegation;
    if ((board.seatPoints[place] ?? NO_SEAT) === NO_SEAT)
      throw new DomainError(
        "lock-not-possible",
        "A locked seat is for somebody who is not available then, or does not wish or know the market.",
      );
    board.locked[place] = 1;
  }
  board.personIds.forEach((_, person) => {
    checkPerson(board, person);
  });
  board.delegationIds.forEach((_, delegation) => {
    checkGroup(board, delegation);
  });
}

const malformed = () =>
  new DomainError("malformed-lock", "Locked seats are a list of people and their delegations.");

function checkPerson(board: Board, person: number): void {
  const count = board.delegationIds.length;
  const joined = board.delegationIds
    .map((_, delegation) => delegation)
    .filter((delegation) => board.locked[person * count + delegation] === 1);
  if (new Set(joined.map((delegation) => board.week[delegation])).size < joined.length)
    throw new DomainError("locks-clash", "Somebody has two locked seats in the same week.");
  const limit = person < board.newcomers ? 1 : (board.limit[person - board.newcomers] ?? 0);
  if (joined.length > limit)
    throw new DomainError("locks-beyond-limit", "Somebody has more locked seats than delegations to join.");
}

function checkGroup(board: Board, delegation: number): void {
  const count = board.delegationIds.length;
  const people = board.personIds.length;
  const group = board.personIds
    .map((_, person) => person)
    .filter((person) => board.locked[person * count + delegation] === 1);
  if (group.length > (board.seats[delegation] ?? 0))
    throw new DomainError("locks-beyond-seats", "A delegation has more locked seats than seats.");
  if (group.some((one) => group.some((other) => board.apart[one * people + other] === 1)))
    throw new DomainError("locks-in-conflict", "Two people with locked seats may not travel together.");
}
