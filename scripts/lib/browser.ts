import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { StartError } from "./start-error";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const usualPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** A Chromium that starts: the one named, installed, Playwright's, or one installed now; else says what is missing. */
export function findBrowser(say: (sentence: string) => void = () => {}): string {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (starts(named)) return named;
    throw new StartError("no_browser", `CHROMIUM_PATH names ${named}, which does not start.`);
  }
  return installed() ?? downloaded(say) ?? packaged(say) ?? missing();
}

function installed(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...usualPlaces, chromium.executablePath()].find(
    (path) => isExecutable(path) && starts(path),
  );
}

function downloaded(say: (sentence: string) => void): string | undefined {
  say("Downloading Playwright's Chromium …");
  const cli = join("node_modules", "@playwright", "test", "cli.js");
  return succeeds(process.execPath, [cli, "install", "chromium"], 300_000) ? installed() : undefined;
}

function packaged(say: (sentence: string) => void): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  say("Installing the system's chromium …");
  const install = ["install", "-y", "--no-install-recommends", "chromium"];
  // An old list of packages names versions that are gone.
  const done = succeeds("apt-get", ["update"], 300_000) && succeeds("apt-get", install, 600_000);
  return done ? installed() : undefined;
}

function missing(): never {
  throw new StartError(
    "no_browser",
    'No Chromium was found or could be installed. Install Chromium or Google Chrome, or run "npx playwright install chromium", or set CHROMIUM_PATH to one.',
  );
}

/** Being there is not enough: Ubuntu's chromium is a note about snap, and libraries may be missing. */
function starts(path: string): boolean {
  return succeeds(path, ["--version"], 20_000);
}

function succeeds(program: string, words: string[], timeout: number): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(program, words, { stdio: "ignore", timeout, env }).status === 0;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
