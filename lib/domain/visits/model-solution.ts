import { type Board, NO_SEAT } from "@/lib/domain/visits/board";
import { countMixed } from "@/lib/domain/visits/count-mixed";
import { Groups } from "@/lib/domain/visits/groups";
import { type PlanSeats, takeSeats } from "@/lib/domain/visits/plan-seats";
import type { VisitModel } from "@/lib/domain/visits/visit-model";

/** The model's columns for a plan. */
export function columnsOf(
  board: Board,
  { model, held, seat, flows, loads, mixed }: VisitModel,
  seats: PlanSeats,
): Float64Array {
  const count = board.delegationIds.length;
  const columns = new Float64Array(model.numCols);
  const groups = new Groups(board);
  takeSeats(groups, seats);
  const pairs = new Set<string>();
  const load = new Int32Array(seat.length);
  for (const { person, delegation } of seats) {
    columns[held[delegation] ?? 0] = 1;
    columns[seat[person * count + delegation] ?? 0] = 1;
  }
  board.delegationIds.forEach((_, delegation) => {
    for (const [newcomer, person] of groups.buddiesIn(delegation)) {
      pairs.add(`${newcomer} ${person} ${delegation}`);
      load[person * count + delegation] = (load[person * count + delegation] ?? 0) + 1;
    }
    const column = mixed[delegation] ?? NO_SEAT;
    if (column !== NO_SEAT) columns[column] = countMixed(board, groups.newcomers[delegation]);
  });
  for (const { rivals, person, delegation, column } of flows)
    if (rivals.some((rival) => pairs.has(`${rival} ${person} ${delegation}`))) columns[column] = 1;
  for (const { person, delegation, column } of loads)
    columns[column] = load[person * count + delegation] ?? 0;
  return columns;
}

/** Who travels where by the model's columns. */
export function seatsFrom(board: Board, { seat }: VisitModel, columns: Float64Array): PlanSeats {
  const count = board.delegationIds.length;
  return [...seat.keys()]
    .filter((place) => (columns[seat[place] ?? NO_SEAT] ?? 0) > 0.5)
    .map((place) => ({ person: Math.floor(place / count), delegation: place % count }))
    .sort((one, other) => one.delegation - other.delegation || one.person - other.person);
}
