import { checks } from "./lib/checks";
import { runSteps } from "./lib/steps";

const failed = await runSteps(checks);
console.log(failed.length ? `\nFailed: ${failed.join(", ")}` : "\nAll checks passed");
process.exitCode = failed.length ? 1 : 0;
