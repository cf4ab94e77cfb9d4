import { pairsOf } from "@/lib/domain/pairing/pairs";
import { DEFAULT_WEIGHTS } from "@/lib/domain/pairing/types";
import { randomPairing } from "../support/random-pairing";
import { type BenchLine, bareLine, medianTime } from "./bench-line";

/** Who may be matched with whom, and how well: the hard rules and scores of a large wave. */
export function* benchPairing(): Generator<BenchLine> {
  const shape = { firms: 10_000, mentors: 2_000, countries: 150, languages: 30, divisions: 60 };
  const { firms, mentors } = randomPairing(shape, 1);
  const { edges } = pairsOf(firms, mentors, DEFAULT_WEIGHTS);
  const time = medianTime(() => pairsOf(firms, mentors, DEFAULT_WEIGHTS), 5, 1);
  const size = `10,000 firms x 2,000 mentors, ${edges.length.toLocaleString("en")} pairs`;
  yield bareLine(`eligibility and scores, ${size}`, time, "ms");
}
