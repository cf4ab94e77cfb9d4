import { type Board, EARLY, NO_SEAT, READY } from "@/lib/domain/visits/board";
import { cliquesOf } from "@/lib/domain/visits/cliques";
import { grouped } from "@/lib/domain/visits/grouped";
import { type Entry, type Model, ModelRows } from "@/lib/domain/visits/model-rows";
import { BUDDIES_PER_EXPERIENCED, NEWCOMERS_PER_EXPERIENCED } from "@/lib/domain/visits/types";

/** The plan as a mixed-integer programme, and where its columns are. */
export type VisitModel = {
  model: Model;
  /** By delegation: does it take place? */
  held: Int32Array;
  /** By person and delegation; NO_SEAT where there is none. */
  seat: Int32Array;
  /** Has one of these newcomers, of whom at most one travels, this near buddy? */
  flows: { rivals: number[]; person: number; delegation: number; column: number }[];
  /** How many newcomers an experienced member is the buddy of. */
  loads: { person: number; delegation: number; column: number }[];
  /** By delegation: newcomers early on the way beside ready ones; NO_SEAT where that brings nothing. */
  mixed: Int32Array;
};

/**
 * Writes the plan as a mixed-integer programme. Only seats have to be whole: with whole seats, buddies are a
 * transportation problem, whose corners are whole.
 */
export function visitModel(board: Board): VisitModel {
  const rows = new ModelRows();
  const delegations = board.delegationIds.length;
  const people = board.personIds.length;
  const result: Omit<VisitModel, "model"> = {
    held: Int32Array.from({ length: delegations }, () => rows.column(0, 0, 1, true)),
    seat: new Int32Array(people * delegations).fill(NO_SEAT),
    flows: [],
    loads: [],
    mixed: new Int32Array(delegations).fill(NO_SEAT),
  };
  for (let place = 0; place < people * delegations; place++) {
    const points = board.seatPoints[place] ?? NO_SEAT;
    if (points !== NO_SEAT) result.seat[place] = rows.column(points, board.locked[place] ?? 0, 1, true);
  }
  onePlaceAtATime(board, rows, result.seat);
  for (let delegation = 0; delegation < delegations; delegation++) {
    const group = groupColumns(board, result, delegation);
    sizeOfGroup(board, rows, result.held, delegation, group);
    conflicts(board, rows, result, delegation, group);
    buddies(board, rows, result, delegation, group);
    mix(board, rows, result, delegation, group);
  }
  return { ...result, model: rows.model };
}

type Column = { person: number; column: number };
type GroupColumns = { newcomers: Column[]; experienced: Column[] };

function groupColumns(board: Board, { seat }: Pick<VisitModel, "seat">, delegation: number): GroupColumns {
  const group: GroupColumns = { newcomers: [], experienced: [] };
  board.personIds.forEach((_, person) => {
    const column = seat[person * board.delegationIds.length + delegation] ?? NO_SEAT;
    if (column === NO_SEAT) return;
    (person < board.newcomers ? group.newcomers : group.experienced).push({ person, column });
  });
  return group;
}

const sumOf = (columns: readonly { column: number }[], value: number): Entry[] =>
  columns.map(({ column }) => [column, value] as const);

/** A newcomer travels once, an experienced member up to the limit and once a week. */
function onePlaceAtATime(board: Board, rows: ModelRows, seat: Int32Array): void {
  const count = board.delegationIds.length;
  board.personIds.forEach((_, person) => {
    const offered = board.delegationIds
      .map((_, delegation) => ({ delegation, column: seat[person * count + delegation] ?? NO_SEAT }))
      .filter(({ column }) => column !== NO_SEAT);
    const limit = person < board.newcomers ? 1 : (board.limit[person - board.newcomers] ?? 0);
    if (limit < offered.length) rows.atMost(limit, sumOf(offered, 1));
    if (limit < 2) return;
    const weeks = grouped(offered, ({ delegation }) => board.week[delegation] ?? 0);
    for (const same of weeks.values()) if (same.length > 1) rows.atMost(1, sumOf(same, 1));
  });
}

function sizeOfGroup(
  board: Board,
  rows: ModelRows,
  held: Int32Array,
  delegation: number,
  { newcomers, experienced }: GroupColumns,
): void {
  const takesPlace = held[delegation] ?? 0;
  const all = [...sumOf(newcomers, 1), ...sumOf(experienced, 1)];
  const minNewcomers = board.minNewcomers[delegation] ?? 0;
  const minExperienced = board.minExperienced[delegation] ?? 0;
  rows.atMost(0, [...all, [takesPlace, -(board.seats[delegation] ?? 0)]]);
  rows.atLeast(0, [...sumOf(newcomers, 1), [takesPlace, -minNewcomers]]);
  rows.atLeast(0, [...sumOf(experienced, 1), [takesPlace, -minExperienced]]);
  rows.atMost(0, [...sumOf(newcomers, 1), ...sumOf(experienced, -NEWCOMERS_PER_EXPERIENCED)]);
  // Where the two rows above cross between whole numbers: the corner cut off.
  const seats = board.seats[delegation] ?? 0;
  const few = Math.floor(seats / (NEWCOMERS_PER_EXPERIENCED + 1));
  const slope = seats - (NEWCOMERS_PER_EXPERIENCED + 1) * few - 1;
  rows.atMost(0, [
    ...sumOf(newcomers, 1),
    ...sumOf(experienced, -slope),
    [takesPlace, -(NEWCOMERS_PER_EXPERIENCED - slope) * few],
  ]);
}

function conflicts(
  board: Board,
  rows: ModelRows,
  { held }: Pick<VisitModel, "held">,
  delegation: number,
  { newcomers, experienced }: GroupColumns,
): void {
  const columns = new Map([...newcomers, ...experienced].map(({ person, column }) => [person, column]));
  for (const clique of cliquesOf(board, [...columns.keys()]))
    rows.atMost(0, [
      ...clique.map((person) => [columns.get(person) ?? 0, 1] as const),
      [held[delegation] ?? 0, -1],
    ]);
}

/**
 * Buddy points are the sum of what nearness brings and what years bring. Years count by how many newcomers a member
 * has, whoever they are; nearness by pairs that are near. So pairs that are not near need no columns.
 */
function buddies(
  board: Board,
  rows: ModelRows,
  result: Pick<VisitModel, "flows" | "loads">,
  delegation: number,
  { newcomers, experienced }: GroupColumns,
): void {
  const count = board.delegationIds.length;
  const near = new Map<number, Entry[]>(experienced.map(({ person }) => [person, []]));
  for (const rivals of rivalsOf(board, newcomers)) {
    const sector = board.sector[rivals[0]?.person ?? 0] ?? 0;
    const given: Entry[] = [];
    for (const { person, column: seat } of experienced) {
      const points = board.nearPoints[sector * board.experienced + person - board.newcomers] ?? 0;
      if (points === 0) continue;
      const column = rows.column(points, 0, 1, false);
      result.flows.push({ rivals: rivals.map((rival) => rival.person), person, delegation, column });
      given.push([column, 1]);
      near.get(person)?.push([column, 1]);
      rows.atMost(0, [
        [column, 1],
        [seat, -1],
      ]);
    }
    if (given.length > 0) rows.atMost(0, [...sumOf(rivals, -1), ...given]);
  }
  const loads = experienced.map(({ person, column: seat }) => {
    const points = board.yearsPoints[(person - board.newcomers) * count + delegation] ?? 0;
    const column = rows.column(points, 0, BUDDIES_PER_EXPERIENCED, false);
    result.loads.push({ person, delegation, column });
    rows.atMost(0, [
      [column, 1],
      [seat, -BUDDIES_PER_EXPERIENCED],
    ]);
    rows.atMost(0, [...(near.get(person) ?? []), [column, -1]]);
    return { column };
  });
  rows.exactly(0, [...sumOf(newcomers, -1), ...sumOf(loads, 1)]);
}

function mix(
  board: Board,
  rows: ModelRows,
  { mixed }: Pick<VisitModel, "mixed">,
  delegation: number,
  { newcomers }: GroupColumns,
): void {
  if (board.mix === 0) return;
  const early = newcomers.filter(({ person }) => board.ready[person] === EARLY);
  const ready = newcomers.filter(({ person }) => board.ready[person] === READY);
  const most = Math.min(early.length, ready.length);
  if (most === 0) return;
  const column = rows.column(board.mix, 0, most, false);
  mixed[delegation] = column;
  rows.atMost(0, [[column, 1], ...sumOf(early, -1)]);
  rows.atMost(0, [[column, 1], ...sumOf(ready, -1)]);
}

/** Newcomers of a group in sets of one sector of whom at most one travels, as they are all in conflict. */
function rivalsOf(board: Board, newcomers: readonly Column[]): Column[][] {
  const people = board.personIds.length;
  const sets: Column[][] = [];
  for (const sector of grouped(newcomers, ({ person }) => board.sector[person] ?? 0).values()) {
    const ofSector: Column[][] = [];
    for (const one of sector) {
      const set = ofSector.find((rivals) =>
        rivals.every(({ person }) => board.apart[person * people + one.person] === 1),
      );
      if (set) set.push(one);
      else ofSector.push([one]);
    }
    sets.push(...ofSector);
  }
  return sets;
}
