import loadHighs from "highs";
import { matchWave } from "@/lib/domain/matching";
import { insertFirm } from "@/lib/domain/waves/insert-firm";
import { solveWave } from "@/lib/domain/waves/solve";
import type { WaveInput } from "@/lib/domain/waves/types";
import { highestValue, waveModel } from "../support/wave-by-highs";
import { type BenchLine, bareLine, comparedLine, medianTime, quantile, timeOf } from "./bench-line";
import { benchWave } from "./bench-wave";

const ARRIVALS = 1000;

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
  const arrivals = arrivalTimes(large);
  yield bareLine(`insertFirm, ${size}, median`, quantile(arrivals, 0.5), "ms");
  yield bareLine(`insertFirm, ${size}, 95 of 100 within`, quantile(arrivals, 0.95), "ms");
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

/** Firms that arrive one after the other in an answered wave. */
function arrivalTimes(wave: WaveInput): number[] {
  const late = wave.firms.slice(0, ARRIVALS);
  const isLate = new Set(late.map(({ id }) => id));
  const solved = solveWave({
    ...wave,
    firms: wave.firms.slice(ARRIVALS),
    edges: wave.edges.filter(({ firm }) => !isLate.has(firm)),
  });
  return late.map((firm) => {
    const edges = wave.edges.filter((edge) => edge.firm === firm.id);
    return timeOf(() => insertFirm(solved, firm, edges));
  });
}
