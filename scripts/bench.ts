import { benchDelegations } from "../tests/bench/delegations.bench";
import { benchDiagnosis } from "../tests/bench/diagnosis.bench";
import { benchMatching } from "../tests/bench/matching.bench";
import { benchPairing } from "../tests/bench/pairing.bench";

// Matching first: it measures by how much it lifts the peak of a fresh process.
for (const bench of [benchMatching, benchPairing, benchDiagnosis, benchDelegations])
  for await (const line of bench()) console.log(JSON.stringify(line));
