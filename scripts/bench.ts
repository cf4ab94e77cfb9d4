import { benchDiagnosis } from "../tests/bench/diagnosis.bench";
import { benchMatching } from "../tests/bench/matching.bench";

// Matching first: it measures by how much it lifts the peak of a fresh process.
for await (const line of benchMatching()) console.log(JSON.stringify(line));
for (const line of benchDiagnosis()) console.log(JSON.stringify(line));
