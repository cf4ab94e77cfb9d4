import { benchMatching } from "../tests/bench/matching.bench";

for await (const line of benchMatching()) console.log(JSON.stringify(line));
