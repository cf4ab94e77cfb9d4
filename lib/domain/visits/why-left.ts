import { type Board, NO_SEAT } from "@/lib/domain/visits/board";
import type { Groups } from "@/lib/domain/visits/groups";
import type { LeftOut } from "@/lib/domain/visits/types";

/** Why there was no seat with one delegation: from the reason that nothing can change to the one of mere numbers. */
const NEWCOMER_BECAUSE = {
  "no-wished-market": "No delegation goes to a market that this firm wishes.",
  "not-available": "Nobody of this firm is free for the delegations to the markets that it wishes.",
  "not-held": "The delegations that this firm could join do not take place.",
  conflict: "In the groups that this firm could join travels somebody with whom it may not travel.",
  "too-few-experienced":
    "The groups that this firm could join have seats, and no experienced member for one more newcomer.",
  full: "The groups that this firm could join are full; the seats went where the whole plan gains more.",
} as const;

const EXPERIENCED_BECAUSE = {
  "limit-none": "This member takes part in no delegation: the limit is 0.",
  "no-known-market": "No delegation goes to a market in which this member has worked.",
  "not-available": "This member is not free for the delegations to the markets that he or she knows.",
  "not-held": "The delegations that this member could join do not take place.",
  conflict: "In the groups that this member could join travels somebody with whom he or she may not travel.",
  full: "The groups that this member could join are full.",
  "not-needed":
    "The groups that this member could join have enough experienced members, as near to the newcomers.",
} as const;

const DELEGATION_BECAUSE = {
  "seats-below-minimums": "The delegation has fewer seats than its minimums ask for.",
  "too-few-newcomers": "Fewer newcomers than the minimum wish the market and are free.",
  "too-few-experienced": "Fewer experienced members than needed know the market and are free.",
  "more-elsewhere": "The people who could join bring more in other groups, or may not travel together.",
} as const;

export function whyNewcomer(groups: Groups, person: number): LeftOut {
  const { board } = groups;
  const code = newcomerCode(groups, person);
  return { id: board.personIds[person] ?? "", code, because: NEWCOMER_BECAUSE[code] };
}

function newcomerCode(groups: Groups, person: number): keyof typeof NEWCOMER_BECAUSE {
  if (!fitsAny(groups.board, person)) return "no-wished-market";
  const offered = offersOf(groups.board, person);
  if (offered.length === 0) return "not-available";
  const held = offered.filter((delegation) => groups.sizeOf(delegation) > 0);
  if (held.length === 0) return "not-held";
  const peaceful = held.filter((delegation) => !hasFoe(groups, person, delegation));
  if (peaceful.length === 0) return "conflict";
  return peaceful.some((delegation) => !groups.isFull(delegation)) ? "too-few-experienced" : "full";
}

export function whyExperienced(groups: Groups, person: number): LeftOut {
  const { board } = groups;
  const code = experiencedCode(groups, person);
  return { id: board.personIds[person] ?? "", code, because: EXPERIENCED_BECAUSE[code] };
}

function experiencedCode(groups: Groups, person: number): keyof typeof EXPERIENCED_BECAUSE {
  if ((groups.board.limit[person - groups.board.newcomers] ?? 0) === 0) return "limit-none";
  if (!fitsAny(groups.board, person)) return "no-known-market";
  const offered = offersOf(groups.board, person);
  if (offered.length === 0) return "not-available";
  const held = offered.filter((delegation) => groups.sizeOf(delegation) > 0);
  if (held.length === 0) return "not-held";
  const peaceful = held.filter((delegation) => !hasFoe(groups, person, delegation));
  if (peaceful.length === 0) return "conflict";
  return peaceful.every((delegation) => groups.isFull(delegation)) ? "full" : "not-needed";
}

export function whyCancelled(board: Board, delegation: number): LeftOut {
  const code = cancelledCode(board, delegation);
  return { id: board.delegationIds[delegation] ?? "", code, because: DELEGATION_BECAUSE[code] };
}

function cancelledCode(board: Board, delegation: number): keyof typeof DELEGATION_BECAUSE {
  const [minNewcomers, minExperienced] = [
    Math.max(1, board.minNewcomers[delegation] ?? 0),
    Math.max(1, board.minExperienced[delegation] ?? 0),
  ];
  if (minNewcomers + minExperienced > (board.seats[delegation] ?? 0)) return "seats-below-minimums";
  const offered = board.personIds
    .map((_, person) => person)
    .filter((person) => offersOf(board, person).includes(delegation));
  const newcomers = offered.filter((person) => person < board.newcomers).length;
  if (newcomers < minNewcomers) return "too-few-newcomers";
  return offered.length - newcomers < minExperienced ? "too-few-experienced" : "more-elsewhere";
}

const offersOf = (board: Board, person: number): number[] =>
  board.delegationIds
    .map((_, delegation) => delegation)
    .filter(
      (delegation) =>
        (board.seatPoints[person * board.delegationIds.length + delegation] ?? NO_SEAT) !== NO_SEAT,
    );

const fitsAny = ({ fits, delegationIds }: Board, person: number): boolean =>
  delegationIds.some((_, delegation) => fits[person * delegationIds.length + delegation] === 1);

const hasFoe = (groups: Groups, person: number, delegation: number): boolean =>
  (groups.board.foes[person] ?? []).some((foe) => groups.has(foe, delegation));
