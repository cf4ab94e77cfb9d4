import { readFile } from "node:fs/promises";
import { z } from "zod";

export interface Totals {
  passed: number;
  failed: number;
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
});

/** Sums what Vitest reported; a file that failed as a whole counts as one failure. */
export async function vitestTotals(file: string): Promise<Totals> {
  const report = vitestReport.parse(JSON.parse(await readFile(file, "utf8")));
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((assertion) => assertion.status === "failed"),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/** Sums what Playwright reported. A test that passed only when repeated (on CI, once) has passed; the list names it. */
export async function playwrightTotals(file: string): Promise<Totals> {
  const { stats, errors } = playwrightReport.parse(JSON.parse(await readFile(file, "utf8")));
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}
