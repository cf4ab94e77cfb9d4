import loadHighs from "highs";
import { matchWave } from "@/lib/domain/matching";
import { appendFirm } from "@/lib/domain/waves/append-firm";
import { expectArrivals } from "@/lib/domain/waves/expect-arrivals";
import { insertFirm } from "@/lib/domain/waves/insert-firm";
import { placeFirm } from "@/lib/domain/waves/place-firm";
import { type SolvedWave, solveWave } from "@/lib/domain/waves/solve";
import type { WaveEdge, WaveFirm, WaveInput } from "@/lib/domain/waves/types";
import { highestValue, waveModel } from "../support/wave-by-highs";
import { type BenchLine, bareLine, comparedLine, medianTime, quantile, timeOf } from "./bench-line";
import { benchWave } from "./bench-wave";

const ARRIVALS = 1000;
const RUNS = 5;

/** Matching: time and memory, and the time of HiGHS on the same wave in the same process. */
export async function* benchMatching(): AsyncGenerator<BenchLine> {
  const large = benchWave(10_000, 2_000, 1);
  const size = `10,000 firms x 2,000 mentors, ${large.edges.length.toLocaleString("en")} pairs`;
  // First of all: the peak of the process only grows.
  yield bareLine(`matchWave memory, ${size}`, peakGrowth(large), "MB");
  yield bareLine("matchWave, 1,000 firms x 200 mentors", timeOfWave(benchWave(1_000, 200, 1)), "ms");
  yield bareLine(`matchWave, ${size}`, timeOfWave(large), "ms");
  const few = timeOfWave(benchWave(10_000, 2_000, 0.6));
  yield bareLine("matchWave, as large, seats for 6 firms of 10", few, "ms");
  const many = timeOfWave(benchWave(10_000, 2_000, 1.5));
  yield bareLine("matchWave, as large, half as many seats again", many, "ms");
  yield* linesOfArrivals(large, size);
  // By points alone: for HiGHS this is the smaller model by far, and so the fairer race.
  const byPoints = { ...large, serveMostFirst: false };
  const ours = timeOfWave(byPoints);
  const highs = await timeOfHighs(byPoints);
  yield comparedLine(`matchWave by points alone, ${size}`, ours, "HiGHS", highs);
  yield comparedLine(`HiGHS by points alone, ${size}`, highs, "matchWave", ours);
}

const timeOfWave = (wave: WaveInput): number => medianTime(() => matchWave(wave), 7, 3);

/** Throws where HiGHS comes to another total: then there is nothing to compare. */
async function timeOfHighs(wave: WaveInput): Promise<number> {
  const highs = await loadHighs();
  const model = waveModel(wave, 0);
  let value = 0;
  const time = timeOf(() => {
    value = highestValue(highs, model);
  });
  const { total } = matchWave(wave);
  if (Math.round(value) !== total) throw new Error(`HiGHS found ${value} points, matchWave ${total}`);
  return time;
}

/** By how much one run lifts the peak of the whole process, in MB. */
function peakGrowth(wave: WaveInput): number {
  const before = process.resourceUsage().maxRSS;
  matchWave(wave);
  return (process.resourceUsage().maxRSS - before) / 1024;
}

/** Firms that arrive one after the other: with offers in order, and as a wave that is solved at once would place them. */
function* linesOfArrivals(wave: WaveInput, size: string): Generator<BenchLine> {
  const ready = () => {
    const solved = withoutLate(wave);
    expectArrivals(solved);
    return solved;
  };
  const ordering = Array.from({ length: RUNS }, () => {
    const solved = withoutLate(wave);
    return timeOf(() => expectArrivals(solved));
  });
  yield bareLine(`expectArrivals, ${size}`, quantile(ordering, 0.5), "ms");
  const near = arrivalTimes(wave, ready, insertFirm);
  const plain = arrivalTimes(wave, () => withoutLate(wave), placePlainly);
  for (const share of [0.5, 0.95, 0.99])
    yield comparedLine(
      `insertFirm, ${size}, ${100 * share} of 100 within`,
      quantile(near, share),
      "placing without order",
      quantile(plain, share),
    );
}

/** The wave solved without those who arrive later. */
function withoutLate(wave: WaveInput): SolvedWave {
  const isLate = new Set(wave.firms.slice(0, ARRIVALS).map(({ id }) => id));
  return solveWave({
    ...wave,
    firms: wave.firms.slice(ARRIVALS),
    edges: wave.edges.filter(({ firm }) => !isLate.has(firm)),
  });
}

type Insert = (solved: SolvedWave, firm: WaveFirm, edges: readonly WaveEdge[]) => unknown;

/** For each arrival its shortest time in some runs: what else the machine does is left out. */
function arrivalTimes(wave: WaveInput, solve: () => SolvedWave, insert: Insert): number[] {
  const late = wave.firms.slice(0, ARRIVALS);
  const edges = new Map(late.map(({ id }) => [id, wave.edges.filter(({ firm }) => firm === id)]));
  const best = late.map(() => Number.POSITIVE_INFINITY);
  for (let run = 0; run < RUNS; run++) {
    const solved = solve();
    late.forEach((firm, at) => {
      const time = timeOf(() => insert(solved, firm, edges.get(firm.id) ?? []));
      best[at] = Math.min(best[at] ?? time, time);
    });
  }
  return best;
}

/** The same arrival by the search of `matchWave`, which looks at every pair on its way. */
function placePlainly({ market, search }: SolvedWave, firm: WaveFirm, edges: readonly WaveEdge[]): void {
  const sorted = edges
    .map(({ mentor, score }) => ({ mentor: market.mentorIndex.get(mentor) ?? 0, score }))
    .sort((one, other) => one.mentor - other.mentor);
  const columns = {
    firm: new Int32Array(sorted.length),
    mentor: Int32Array.from(sorted, ({ mentor }) => mentor),
    score: Int32Array.from(sorted, ({ score }) => score),
  };
  placeFirm(market, search, appendFirm(market, firm, columns, 0, sorted.length));
}
