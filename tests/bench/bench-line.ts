/** A measurement as `npm run bench` prints it, one JSON object a line. */
export type BenchLine = {
  name: string;
  value: number;
  unit: "ms" | "MB" | "%" | "plans";
  ratioTo: string | null;
  /** How many times the other one's value this one's is. */
  ratio: number | null;
};

export const bareLine = (name: string, value: number, unit: BenchLine["unit"]): BenchLine => ({
  name,
  value: rounded(value),
  unit,
  ratioTo: null,
  ratio: null,
});

/** A time beside that of another program. */
export const comparedLine = (name: string, time: number, ratioTo: string, other: number): BenchLine => ({
  ...bareLine(name, time, "ms"),
  ratioTo,
  ratio: rounded(time / other),
});

const rounded = (value: number): number => Number(value.toPrecision(4));

/** The median time of some runs after some to warm up, in milliseconds. */
export function medianTime(run: () => unknown, runs: number, warmUps: number): number {
  for (let count = 0; count < warmUps; count++) run();
  return quantile(
    Array.from({ length: runs }, () => timeOf(run)),
    0.5,
  );
}

export function timeOf(run: () => unknown): number {
  const begun = performance.now();
  run();
  return performance.now() - begun;
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
