import { type Board, EARLY, NO_SEAT, READY, UNKNOWN } from "@/lib/domain/visits/board";
import { seatLocked } from "@/lib/domain/visits/check-locks";
import { type CheckedVisits, checkedVisits } from "@/lib/domain/visits/check-visits";
import { nearnessOf } from "@/lib/domain/visits/nearness";
import type { Experienced, Newcomer, VisitInput, VisitOptions, VisitValue } from "@/lib/domain/visits/types";

/** Years in a market that count half, and in full. Steps, as a year more or less says little. */
const [SOME_YEARS, MANY_YEARS] = [3, 8];

/** The wish after which a market brings no points. */
const WISHES = 3;

/** The task in numbers. Throws DomainError for everything that `planDelegations` refuses. */
export function openBoard(input: VisitInput, options: VisitOptions = {}): Board {
  const checked = checkedVisits(input);
  const { delegations, newcomers, experienced, value } = checked;
  const people = newcomers.length + experienced.length;
  const sectors = [...new Set(newcomers.map(({ sector }) => sector))].sort();
  const sectorNumber = new Map(sectors.map((sector, number) => [sector, number]));
  const { apart, foes } = whoMayNot(checked, people);
  const board: Board = {
    delegationIds: delegations.map(({ id }) => id),
    personIds: [...newcomers, ...experienced].map(({ id }) => id),
    newcomers: newcomers.length,
    experienced: experienced.length,
    week: weeksOf(delegations.map(({ week }) => week)),
    seats: Int32Array.from(delegations, ({ seats }) => Math.min(seats, people)),
    minNewcomers: Int32Array.from(delegations, ({ minNewcomers }) => Math.min(minNewcomers, people + 1)),
    minExperienced: Int32Array.from(delegations, ({ minExperienced }) =>
      Math.min(minExperienced, people + 1),
    ),
    fits: new Uint8Array(people * delegations.length),
    seatPoints: new Int32Array(people * delegations.length).fill(NO_SEAT),
    limit: Int32Array.from(experienced, ({ limit }) => Math.min(limit, delegations.length)),
    sector: Int32Array.from(newcomers, ({ sector }) => sectorNumber.get(sector) ?? 0),
    sectors: sectors.length,
    nearPoints: Int32Array.from(
      sectors.flatMap((one) => experienced.map(({ sector }) => nearPointsOf(value, one, sector))),
    ),
    yearsPoints: Int32Array.from(
      experienced.flatMap((member) => delegations.map(({ market }) => yearsPointsOf(value, member, market))),
    ),
    ready: Uint8Array.from(newcomers, readinessOf),
    mix: value.mix,
    apart,
    foes,
    locked: new Uint8Array(people * delegations.length),
  };
  offerSeats(board, checked);
  seatLocked(board, options.locked ?? []);
  return board;
}

/** Who may have which seat, and its points. */
function offerSeats(board: Board, { delegations, newcomers, experienced, value }: CheckedVisits): void {
  const count = delegations.length;
  const offer = (person: number, available: readonly string[], pointsIn: (market: string) => number) => {
    const free = new Set(available);
    delegations.forEach(({ id, market }, number) => {
      const points = pointsIn(market);
      if (points === NO_SEAT) return;
      board.fits[person * count + number] = 1;
      if (free.has(id)) board.seatPoints[person * count + number] = points;
    });
  };
  newcomers.forEach((one, person) => {
    offer(person, one.available, (market) => wishPointsOf(value, one, market));
  });
  experienced.forEach((one, member) => {
    offer(newcomers.length + member, one.available, (market) => (yearsIn(one, market) > 0 ? 0 : NO_SEAT));
  });
}

/** Points of a newcomer's seat, the buddy apart; NO_SEAT for a market that is not wished. */
function wishPointsOf(value: VisitValue, { markets }: Newcomer, market: string): number {
  const rank = markets.indexOf(market);
  if (rank < 0) return NO_SEAT;
  return value.served + Math.round((value.wish * Math.max(0, WISHES - rank)) / WISHES);
}

function nearPointsOf(value: VisitValue, one: string, other: string): number {
  const nearness = nearnessOf(one, other);
  if (nearness === "none") return 0;
  return nearness === "division" ? value.near : Math.round(value.near / 2);
}

const yearsIn = ({ markets }: Experienced, market: string): number =>
  Object.hasOwn(markets, market) ? (markets[market] ?? 0) : 0;

function yearsPointsOf(value: VisitValue, member: Experienced, market: string): number {
  const years = yearsIn(member, market);
  if (years < SOME_YEARS) return 0;
  return years < MANY_YEARS ? Math.round(value.years / 2) : value.years;
}

function readinessOf({ ready }: Newcomer): number {
  if (ready === undefined) return UNKNOWN;
  return ready ? READY : EARLY;
}

function weeksOf(weeks: readonly number[]): Int32Array {
  const numbers = new Map(
    [...new Set(weeks)].sort((one, other) => one - other).map((week, at) => [week, at]),
  );
  return Int32Array.from(weeks, (week) => numbers.get(week) ?? 0);
}

function whoMayNot({ newcomers, experienced, conflicts }: CheckedVisits, people: number) {
  const apart = new Uint8Array(people * people);
  const number = new Map([...newcomers, ...experienced].map(({ id }, person) => [id, person]));
  for (const [one, other] of conflicts) {
    const [here, there] = [number.get(one) ?? 0, number.get(other) ?? 0];
    apart[here * people + there] = 1;
    apart[there * people + here] = 1;
  }
  const foes = Array.from({ length: people }, (_, person) =>
    Int32Array.from(
      Array.from({ length: people }, (_, other) => other).filter(
        (other) => apart[person * people + other] === 1,
      ),
    ),
  );
  return { apart, foes };
}
