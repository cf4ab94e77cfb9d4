import { benchDelegations } from "../tests/bench/delegations.bench";
import { benchMatching } from "../tests/bench/matching.bench";
import { benchPairing } from "../tests/bench/pairing.bench";

for (const bench of [benchMatching, benchPairing, benchDelegations])
  for await (const line of bench()) console.log(JSON.stringify(line));
