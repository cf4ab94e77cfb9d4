import { benchDelegations } from "../tests/bench/delegations.bench";
import { benchMatching } from "../tests/bench/matching.bench";

for (const bench of [benchMatching, benchDelegations])
  for await (const line of bench()) console.log(JSON.stringify(line));
