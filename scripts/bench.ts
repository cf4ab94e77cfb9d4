import { benchDiagnosis } from "../tests/bench/diagnosis.bench";
import { benchMatching } from "../tests/bench/matching.bench";

for (const line of benchDiagnosis()) console.log(JSON.stringify(line));
for await (const line of benchMatching()) console.log(JSON.stringify(line));
