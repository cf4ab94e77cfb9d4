import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { freePort, isFree } from "../free-port";
import { obstacle } from "../start-error";
import { type Binaries, findBinaries } from "./binaries";
import { claim, release } from "./claim";
import { complaintOf, readLog, takesPort } from "./complaint";
import {
  type DataFolder,
  dataFolder,
  inspectCluster,
  openFolder,
  readNumber,
  writeNumber,
} from "./data-folder";
import { cleanEnvironment, initialise, superuserPassword } from "./initialise";
import { chooseLauncher, type Launcher } from "./launcher";

export interface EmbeddedPostgres {
  port: number;
  pid: number;
  superuserUrl(database?: string): string;
  /** Ends open connections, writes everything down, resolves when the server is gone. */
  stop(): Promise<void>;
}

export interface StartOptions {
  folder: string;
  /** Server settings besides the usual ones, for example `{ fsync: "off" }`. */
  settings?: Readonly<Record<string, string>>;
}

const usual = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  timezone: "UTC",
  log_timezone: "UTC",
  shared_buffers: "64MB",
  jit: "off",
};

/** For throwaway clusters: nothing need survive a power cut. */
export const fastSettings = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

/** Starts a real PostgreSQL on a random loopback port, with its data in the folder, which is made when missing. */
export async function startPostgres(options: StartOptions): Promise<EmbeddedPostgres> {
  const folder = dataFolder(options.folder);
  try {
    await openFolder(folder);
    await claim(folder);
    return await start(folder, { ...usual, ...options.settings }).catch(async (error: unknown) => {
      await release(folder);
      throw error;
    });
  } catch (error) {
    throw obstacle(error) ?? error;
  }
}

async function start(
  folder: DataFolder,
  settings: Readonly<Record<string, string>>,
): Promise<EmbeddedPostgres> {
  const owner = await inspectCluster(folder);
  const binaries = await findBinaries();
  const launcher = chooseLauncher(owner ? folder.root : dirname(folder.root), binaries.postgres, owner);
  if (!owner) await initialise(folder, binaries, launcher);
  const password = await superuserPassword(folder);
  for (let attempt = 1; ; attempt += 1) {
    const port = await choosePort(folder);
    const superuserUrl = (database = "postgres") =>
      `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;
    const server = launch(folder, binaries, launcher, { ...settings, port: String(port) });
    const end = async () => {
      await endServer(server);
      await release(folder);
    };
    const failure = await untilReady(server, superuserUrl());
    if (!failure) return { port, pid: server.pid ?? 0, superuserUrl, stop: end };
    await endServer(server);
    const output = await readLog(folder.log);
    if (attempt === 3 || !takesPort(output)) throw complaintOf(output, folder.root, failure);
  }
}

async function choosePort(folder: DataFolder): Promise<number> {
  const earlier = await readNumber(folder.port);
  if (earlier && (await isFree(earlier))) return earlier;
  const port = await freePort();
  await writeNumber(folder.port, port);
  return port;
}

/** In a process group of its own: a Ctrl-C in the window reaches the starter, who stops things in order. */
function launch(
  folder: DataFolder,
  binaries: Binaries,
  launcher: Launcher,
  settings: Readonly<Record<string, string>>,
): ChildProcess {
  const log = openSync(folder.log, "w", 0o600);
  const words = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const [program = binaries.postgres, ...rest] = [
    ...launcher.prefix,
    binaries.postgres,
    "-D",
    folder.cluster,
  ];
  const server = spawn(program, [...rest, ...words], {
    env: cleanEnvironment(),
    stdio: ["ignore", log, log],
    detached: process.platform !== "win32",
  });
  closeSync(log);
  server.on("error", () => {});
  const interrupt = () => server.kill("SIGINT");
  process.once("exit", interrupt);
  server.once("exit", () => process.off("exit", interrupt));
  return server;
}

/** Resolves to nothing once a connection is served, or to a reason why none will be. */
async function untilReady(server: ChildProcess, url: string): Promise<string | undefined> {
  // Recovery after a power cut takes its time.
  const deadline = Date.now() + 120_000;
  while (Date.now() < deadline) {
    if (hasEnded(server)) return `It ended with ${server.exitCode ?? server.signalCode ?? "an error"}.`;
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 });
    client.on("error", () => {});
    const code = await client.connect().then(
      () => "ready",
      (error: NodeJS.ErrnoException) => error.code,
    );
    await client.end().catch(() => {});
    if (code === "ready") return undefined;
    if (code === "28P01") return "The superuser password kept beside the database is not the database's.";
    await pause(25);
  }
  return "It did not answer within two minutes.";
}

function hasEnded(server: ChildProcess): boolean {
  return server.pid === undefined || server.exitCode !== null || server.signalCode !== null;
}

async function endServer(server: ChildProcess): Promise<void> {
  const steps = [
    { signal: "SIGINT", patience: 30_000 },
    { signal: "SIGQUIT", patience: 5_000 },
    { signal: "SIGKILL", patience: 5_000 },
  ] as const;
  for (const { signal, patience } of steps) {
    if (hasEnded(server)) return;
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill(signal);
    await Promise.race([ended, pause(patience, undefined, { ref: false })]);
  }
}
