import { type Board, NO_SEAT } from "@/lib/domain/visits/board";
import type { Groups } from "@/lib/domain/visits/groups";
import type { Members } from "@/lib/domain/visits/members";

/** Where everybody could go, and how to draw from it. */
export type Chances = {
  /** By person: delegations with a seat for them. */
  offers: readonly Int32Array[];
  /** A whole number from 0 to `below` - 1. */
  draw: (below: number) => number;
};

export function chancesOf(board: Board, draw: (below: number) => number): Chances {
  const count = board.delegationIds.length;
  const offers = board.personIds.map((_, person) =>
    Int32Array.from(
      board.delegationIds
        .map((_, delegation) => delegation)
        .filter((delegation) => (board.seatPoints[person * count + delegation] ?? NO_SEAT) !== NO_SEAT),
    ),
  );
  return { offers, draw };
}

/** Somebody of the group who may go, or NO_SEAT. */
function someone(
  groups: Groups,
  members: Members | undefined,
  delegation: number,
  draw: Chances["draw"],
): number {
  if (!members || members.size === 0) return NO_SEAT;
  const person = members.at(draw(members.size));
  return groups.isLocked(person, delegation) ? NO_SEAT : person;
}

/** Takes out everybody of the group who may not travel with the person, and counts them; NO_SEAT where that is not possible. */
function makePeace(groups: Groups, person: number, delegation: number, most: number): number {
  let gone = 0;
  for (const foe of groups.board.foes[person] ?? []) {
    if (!groups.has(foe, delegation)) continue;
    const stays = foe >= groups.board.newcomers && !groups.sparesExperienced(delegation);
    if (++gone > most || stays || groups.isLocked(foe, delegation)) return NO_SEAT;
    groups.remove(foe, delegation);
  }
  return gone;
}

const isWelcome = (groups: Groups, person: number, delegation: number): boolean => {
  for (const foe of groups.board.foes[person] ?? []) if (groups.has(foe, delegation)) return false;
  return true;
};

/**
 * Moves a newcomer to another group. Those in conflict, or somebody where no seat is left, make room, and go to the old
 * group if they can. Returns false where the move is not possible; the changes so far are the caller's to undo.
 */
export function moveNewcomer(groups: Groups, { offers, draw }: Chances): boolean {
  const { board } = groups;
  const person = draw(board.newcomers);
  const offered = offers[person];
  if (!offered || offered.length === 0) return false;
  const to = offered[draw(offered.length)] ?? 0;
  const from = groups.placeOf[person] ?? NO_SEAT;
  if (from === to || (from !== NO_SEAT && groups.isLocked(person, from))) return false;
  if (from !== NO_SEAT) groups.remove(person, from);
  const before = draw(2) === 0 ? NO_SEAT : from;
  let driven = NO_SEAT;
  for (const foe of board.foes[person] ?? []) if (foe < board.newcomers && groups.has(foe, to)) driven = foe;
  if (makePeace(groups, person, to, 2) === NO_SEAT) return false;
  if (!groups.takesNewcomer(to)) {
    driven = someone(groups, groups.newcomers[to], to, draw);
    if (driven === NO_SEAT) return false;
    groups.remove(driven, to);
    if (!groups.takesNewcomer(to)) return false;
  }
  groups.add(person, to);
  if (before !== NO_SEAT && driven !== NO_SEAT && (offers[driven]?.includes(before) ?? false))
    if (groups.takesNewcomer(before) && isWelcome(groups, driven, before)) groups.add(driven, before);
  return true;
}

/** Lets an experienced member join a group, in place of another or of a newcomer where it is full, or leave it. */
export function moveExperienced(groups: Groups, { offers, draw }: Chances): boolean {
  const { board } = groups;
  if (board.experienced === 0) return false;
  const person = board.newcomers + draw(board.experienced);
  const offered = offers[person];
  const limit = board.limit[person - board.newcomers] ?? 0;
  if (!offered || offered.length === 0 || limit === 0) return false;
  const to = offered[draw(offered.length)] ?? 0;
  if (groups.has(person, to)) return leave(groups, person, to);
  if (groups.isBusy(person, to) || (groups.joined[person] ?? 0) >= limit) {
    const from = offered.find(
      (delegation) =>
        groups.has(person, delegation) &&
        (!groups.isBusy(person, to) || board.week[delegation] === board.week[to]),
    );
    if (from === undefined || !leave(groups, person, from)) return false;
    if ((groups.joined[person] ?? 0) >= limit) return false;
  }
  const instead = draw(3) > 0 ? someone(groups, groups.experienced[to], to, draw) : NO_SEAT;
  if (instead !== NO_SEAT) groups.remove(instead, to);
  if (makePeace(groups, person, to, 2) === NO_SEAT) return false;
  if (groups.isFull(to)) {
    const driven = someone(groups, groups.newcomers[to], to, draw);
    if (driven === NO_SEAT) return false;
    groups.remove(driven, to);
    if (groups.isFull(to)) return false;
  }
  groups.add(person, to);
  return true;
}

/** Lets an experienced member leave where the others are enough. */
function leave(groups: Groups, person: number, delegation: number): boolean {
  if (groups.isLocked(person, delegation) || !groups.sparesExperienced(delegation)) return false;
  groups.remove(person, delegation);
  return true;
}
