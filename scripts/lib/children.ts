import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

export interface Child {
  name: string;
  log: string;
  /** Resolves with the exit code, null after a signal. */
  ended: Promise<number | null>;
  /** Asks it to finish, and after ten seconds ends it. */
  stop(): Promise<void>;
}

/** Starts a Node program whose output goes to a file, and which ends when this process dies in whatever way. */
export function startChild(
  name: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv,
  log: string,
): Child {
  mkdirSync(dirname(log), { recursive: true });
  const output = openSync(log, "w", 0o600);
  const [program = process.execPath, ...rest] = [...dyingWithParent(), process.execPath, ...words];
  // A process group of its own: a Ctrl-C in the window reaches this process, which stops things in order.
  const detached = process.platform !== "win32";
  const child = spawn(program, rest, { env, detached, stdio: ["ignore", output, output] });
  closeSync(output);
  const ended = new Promise<number | null>((resolve) => {
    child.once("exit", resolve);
    child.once("error", () => resolve(1));
  });
  return { name, log, ended, stop: () => stop(child, ended) };
}

/** The end of what a program wrote, for a person who wonders why it ended. */
export function lastWords({ log }: Child): string {
  return readFileSync(log, "utf8").trim().split("\n").slice(-20).join("\n");
}

async function stop(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  child.kill("SIGTERM");
  const late = await Promise.race([ended.then(() => false), pause(10_000, true, { ref: false })]);
  if (late) child.kill("SIGKILL");
  await ended;
}

let deathSignal: readonly string[] | undefined;

/** util-linux asks the kernel for it; elsewhere only an orderly end takes the children along. */
function dyingWithParent(): readonly string[] {
  const words = ["setpriv", "--pdeathsig", "TERM"] as const;
  const [program, ...rest] = words;
  deathSignal ??= spawnSync(program, [...rest, "true"]).status === 0 ? words : [];
  return deathSignal;
}
