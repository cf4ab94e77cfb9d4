import type { Highs } from "highs";
import type { WaveInput } from "@/lib/domain/waves/types";

/**
 * The wave as a linear programme for HiGHS: a column for each open edge, a row for each mentor's seats and each firm's
 * demand. Where serving a firm has a weight, each firm has one more column (is it served?) and row (only by a pair).
 * Its corners are whole.
 */
export function waveModel(wave: WaveInput, served: number) {
  const locked = new Map<string, Set<string>>();
  for (const { firm, mentor } of wave.locked ?? [])
    locked.set(firm, (locked.get(firm) ?? new Set<string>()).add(mentor));
  const open = wave.edges.filter(({ firm, mentor }) => !locked.get(firm)?.has(mentor));
  const firms = new Map(wave.firms.map((firm, number) => [firm.id, { ...firm, number }]));
  const mentorRow = new Map(wave.mentors.map(({ id }, number) => [id, number]));
  const firstDemand = wave.mentors.length;
  const firstService = firstDemand + wave.firms.length;
  const services = served > 0 ? wave.firms : [];
  const numRows = firstService + services.length;
  const numCols = open.length + services.length;

  const rowUpper = new Float64Array(numRows);
  wave.mentors.forEach(({ capacity }, number) => {
    rowUpper[number] = capacity;
  });
  for (const { mentor } of wave.locked ?? []) {
    const row = mentorRow.get(mentor) ?? 0;
    rowUpper[row] = (rowUpper[row] ?? 0) - 1;
  }
  wave.firms.forEach(({ id, demand = 1 }, number) => {
    rowUpper[firstDemand + number] = Math.max(0, demand - (locked.get(id)?.size ?? 0));
  });

  const [starts, indices, values, costs] = [[0], [] as number[], [] as number[], [] as number[]];
  const addColumn = (cost: number, entries: [row: number, value: number][]) => {
    costs.push(cost);
    for (const [row, value] of entries) {
      indices.push(row);
      values.push(value);
    }
    starts.push(indices.length);
  };
  for (const { firm, mentor, score } of open) {
    const { number = 0, waited = 0 } = firms.get(firm) ?? {};
    const rows: [number, number][] = [
      [mentorRow.get(mentor) ?? 0, 1],
      [firstDemand + number, 1],
    ];
    if (served > 0) rows.push([firstService + number, -1]);
    addColumn(score + (wave.ageing ?? 100) * waited, rows);
  }
  services.forEach(({ id }, number) => {
    addColumn(locked.has(id) ? 0 : served, [[firstService + number, 1]]);
  });
  return {
    numCols,
    numRows,
    colCost: Float64Array.from(costs),
    colLower: new Float64Array(numCols),
    colUpper: new Float64Array(numCols).fill(1),
    rowLower: new Float64Array(numRows).fill(-1e30),
    rowUpper,
    matrix: {
      format: "csc" as const,
      numRows,
      numCols,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    },
  };
}

/** The largest value of the model's objective, by HiGHS. Throws where it does not find one. */
export function highestValue(highs: Highs, model: ReturnType<typeof waveModel>): number {
  const sense = highs.constants.objectiveSense.maximize;
  return highs.withModel({ ...model, sense }, (solver) => {
    solver.options.set({ output_flag: false });
    solver.run();
    return solver.getObjectiveValue();
  });
}
