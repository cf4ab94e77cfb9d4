import { defineConfig } from "@playwright/test";
import { findBrowser } from "./scripts/lib/browser";

const quiet = [
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
process.env.CHROMIUM_PATH ??= findBrowser();

export default defineConfig({
  testDir: "tests/e2e",
  globalSetup: "./tests/support/e2e-setup.ts",
  outputDir: "test-results/browser",
  workers: 2,
  fullyParallel: false,
  // On a busy machine without a person before it, a second try tells a slow minute from a fault; the list names it as flaky.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: true,
  timeout: 60_000,
  reporter: [
    ["list"],
    ["json", { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? "test-results/playwright.json" }],
  ],
  use: {
    baseURL: process.env.E2E_ORIGIN,
    trace: "off",
    locale: "en-GB",
    timezoneId: "Asia/Kathmandu",
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: quiet },
  },
  projects: [{ name: "desktop", use: { viewport: { width: 1440, height: 900 } } }],
});
