import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { commandOf, identityOf } from "../process-identity";
import { StartError } from "../start-error";
import { type DataFolder, readNumber } from "./data-folder";

/** One starter at a time: says who has the folder, or takes it, over from one that is gone. */
export async function claim(folder: DataFolder): Promise<void> {
  const mine = identityOf(process.pid) ?? String(process.pid);
  for (;;) {
    try {
      await writeFile(folder.runner, mine, { flag: "wx", mode: 0o600 });
      return await endOrphan(folder);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const runner = await readFile(folder.runner, "utf8").catch(() => "");
    const pid = Number.parseInt(runner, 10);
    if (pid > 0 && identityOf(pid) === runner)
      throw new StartError(
        "already_running",
        `Landfall already runs with the data in ${folder.root}: process ${pid}. Stop that one first (Ctrl-C in its window).`,
      );
    await rm(folder.runner, { force: true });
  }
}

export async function release(folder: DataFolder): Promise<void> {
  await rm(folder.runner, { force: true });
}

/**
 * Whoever started a server that still works here is gone: ends it. Removes its lock file when the process of that
 * number is something else by now, which PostgreSQL would take for a server.
 */
async function endOrphan(folder: DataFolder): Promise<void> {
  const lockFile = join(folder.cluster, "postmaster.pid");
  const pid = await readNumber(lockFile);
  // Windows has no way to ask what a process is; PostgreSQL decides there itself.
  if (!pid || process.platform === "win32") return;
  if (!isServerOf(folder, pid)) return rm(lockFile, { force: true });
  process.kill(pid, "SIGINT");
  for (let waited = 0; waited < 20_000; waited += 50) {
    if (!isServerOf(folder, pid)) return;
    await pause(50);
  }
  await release(folder);
  throw new StartError(
    "already_running",
    `A PostgreSQL server of an earlier start still works in ${folder.root}: process ${pid}. End it, then start again.`,
  );
}

function isServerOf(folder: DataFolder, pid: number): boolean {
  return commandOf(pid).includes(folder.cluster);
}
