import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Child, lastWords, startChild } from "./children";
import { StartError } from "./start-error";

export interface BuildOptions {
  distDir: string;
  /** Compiled in: another key needs another build. */
  encryptionKey: string;
  log: string;
  onChild?(child: Child): void;
}

// What the build does not read.
const besides = new Set([
  "node_modules",
  "tests",
  "scripts",
  "test-results",
  "playwright-report",
  "next-env.d.ts",
]);
const builtFrom = /\.(tsx?|mjs|css|json|svg|png|ico|woff2)$/;

/** Builds for production unless this very state is built already; tells whether it did. */
export async function ensureBuild(options: BuildOptions): Promise<boolean> {
  const fingerprint = await fingerprintOf(options.encryptionKey);
  const stamp = join(options.distDir, "landfall-build");
  const stampText = async () => `${fingerprint} ${await readText(join(options.distDir, "BUILD_ID"))}`;
  if ((await readText(stamp)) === (await stampText())) return false;
  await build(options);
  await writeFile(stamp, await stampText());
  return true;
}

async function build({ distDir, encryptionKey, log, onChild }: BuildOptions): Promise<void> {
  const env = {
    ...process.env,
    NODE_ENV: "production" as const,
    LANDFALL_DIST_DIR: distDir,
    NEXT_TELEMETRY_DISABLED: "1",
    NO_COLOR: "1",
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: encryptionKey,
  };
  const child = startChild("build", ["node_modules/next/dist/bin/next", "build"], env, log);
  onChild?.(child);
  if ((await child.ended) === 0) return;
  const words = lastWords(child);
  if (/ENOSPC|No space left/.test(words))
    throw new StartError("disk_full", "The disk is full. Free some space, then start again.");
  throw new StartError("build_failed", `The build failed:\n${words}`);
}

async function fingerprintOf(encryptionKey: string): Promise<string> {
  const hash = createHash("sha256").update(encryptionKey).update(process.version);
  for (const file of await sources(".", "")) hash.update(`\n${file}\n`).update(await readFile(file));
  return hash.digest("hex");
}

async function sources(folder: string, prefix: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(prefix, entry.name);
    if (entry.name.startsWith(".") || besides.has(path)) continue;
    if (entry.isDirectory()) found.push(...(await sources(path, path)));
    else if (builtFrom.test(entry.name)) found.push(path);
  }
  return found;
}

function readText(file: string): Promise<string> {
  return readFile(file, "utf8").catch(() => "");
}
