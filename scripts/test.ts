import { mkdir, rm } from "node:fs/promises";
import { findBrowser } from "./lib/browser";
import { ensureBuild } from "./lib/build";
import { checks } from "./lib/checks";
import { reportFailure } from "./lib/start-error";
import { runStep, runSteps } from "./lib/steps";
import { testBuild } from "./lib/test-build";
import { playwrightTotals, type Totals, vitestTotals } from "./lib/totals";

const results = "test-results";
const unitReport = `${results}/vitest.json`;
const browserReport = `${results}/playwright.json`;

await rm(results, { recursive: true, force: true });
await mkdir(results, { recursive: true });
const failed = await runSteps(checks);
const totals: Totals[] = [await testUnits(), await testInBrowser()];
const passedTests = totals.reduce((sum, { passed }) => sum + passed, 0);
const failedTests = totals.reduce((sum, { failed }) => sum + failed, 0);
if (passedTests + failedTests === 0) failed.push("no test ran");
if (failed.length) console.log(`\nFailed besides single tests: ${failed.join(", ")}`);
console.log(`\n${passedTests} passed, ${failedTests} failed`);
process.exitCode = failed.length || failedTests ? 1 : 0;

async function testUnits(): Promise<Totals> {
  const words = ["node_modules/vitest/vitest.mjs", "run", "--reporter=default", "--reporter=json"];
  const passed = await runStep({
    name: "Unit and database",
    words: [...words, `--outputFile.json=${unitReport}`],
  });
  return read(passed, "unit and database tests", () => vitestTotals(unitReport));
}

async function testInBrowser(): Promise<Totals> {
  try {
    const browser = findBrowser(console.log);
    console.log("\n── Production build for the browser");
    await ensureBuild(testBuild);
    const words = ["node_modules/@playwright/test/cli.js", "test"];
    const env = { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport };
    const passed = await runStep({ name: "Browser", words, env });
    return await read(passed, "browser tests", () => playwrightTotals(browserReport));
  } catch (error) {
    reportFailure(error);
    failed.push("browser tests");
    return { passed: 0, failed: 0 };
  }
}

/** A run that failed without a failing test (a crash, an unhandled error) is a failure of its own. */
async function read(passed: boolean, name: string, totalsOf: () => Promise<Totals>): Promise<Totals> {
  const found = await totalsOf().catch(() => ({ passed: 0, failed: 0 }));
  if ((!passed && found.failed === 0) || found.passed + found.failed === 0) failed.push(name);
  return found;
}
