import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { playwrightTotals, vitestTotals } from "../../scripts/lib/totals";

const folder = await mkdtemp(join(tmpdir(), "landfall-totals-"));
afterAll(() => rm(folder, { recursive: true }));

async function report(content: object): Promise<string> {
  const file = join(folder, "report.json");
  await writeFile(file, JSON.stringify(content));
  return file;
}

it("counts a file that could not be loaded as one failure", async () => {
  const file = await report({
    numPassedTests: 3,
    numFailedTests: 1,
    testResults: [
      { status: "passed", assertionResults: [{ status: "passed" }] },
      { status: "failed", assertionResults: [{ status: "failed" }] },
      { status: "failed", assertionResults: [] },
    ],
  });
  expect(await vitestTotals(file)).toEqual({ passed: 3, failed: 2 });
});

it("counts a browser test that passed when repeated as passed, and an error outside of tests as a failure", async () => {
  const file = await report({
    stats: { expected: 5, unexpected: 1, flaky: 1 },
    errors: [{ message: "set-up" }],
  });
  expect(await playwrightTotals(file)).toEqual({ passed: 6, failed: 2 });
});
