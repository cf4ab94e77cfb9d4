import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Child, lastWords, startChild } from "./children";
import type { DatabaseUrls } from "./provision";
import type { Secrets } from "./secrets";
import { StartError } from "./start-error";

export interface PortalOptions {
  urls: Pick<DatabaseUrls, "app" | "job">;
  port: number;
  distDir: string;
  secrets: Secrets;
  /** Folder for what the programs write. */
  logs: string;
}

export interface Portal {
  origin: string;
  /** Rejects when one of the programs ends by itself. */
  failed: Promise<never>;
  stop(): Promise<void>;
}

/** Serves the built demonstration on the loopback address, with the worker beside it. */
export function startPortal(options: PortalOptions): Portal {
  const origin = `http://127.0.0.1:${options.port}`;
  const env = environment(options, origin);
  const logOf = (name: string) => join(options.logs, `${name}.log`);
  const serve = ["node_modules/next/dist/bin/next", "start", "-H", "127.0.0.1", "-p", String(options.port)];
  const children = [
    startChild("server", serve, env, logOf("server")),
    startChild("worker", ["--import", "tsx", "scripts/worker.ts"], env, logOf("worker")),
  ];
  let stopping = false;
  const failed = Promise.race(children.map((child) => explain(child, () => stopping)));
  failed.catch(() => {});
  return {
    origin,
    failed,
    stop: async () => {
      stopping = true;
      await Promise.all(children.map((child) => child.stop()));
    },
  };
}

/** Resolves when the portal says that it can serve; fails with its last answer after a minute. */
export async function untilServing(portal: Portal): Promise<void> {
  const deadline = Date.now() + 60_000;
  let answer = "no answer";
  const poll = async () => {
    while (Date.now() < deadline) {
      const response = await fetch(`${portal.origin}/readyz`).catch(() => undefined);
      if (response?.ok) return;
      if (response) answer = `${response.status} ${await response.text()}`;
      await pause(100);
    }
    throw new StartError("not_ready", `The portal did not become ready within a minute: ${answer}`);
  };
  await Promise.race([poll(), portal.failed]);
}

async function explain(child: Child, isStopping: () => boolean): Promise<never> {
  await child.ended;
  if (isStopping()) return new Promise(() => {});
  const words = lastWords(child);
  const sentence = /Landfall did not start: .*/.exec(words)?.[0];
  throw new StartError("ended", sentence ?? `The ${child.name} ended by itself. Its last words:\n${words}`);
}

/** The owner's address stays with the starter: nothing that serves may change the schema. */
function environment({ urls, port, distDir, secrets }: PortalOptions, origin: string): NodeJS.ProcessEnv {
  const { DATABASE_URL_OWNER: _, ...inherited } = process.env;
  return {
    ...inherited,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    LANDFALL_DEMO: "1",
    LANDFALL_DIST_DIR: distDir,
    PORT: String(port),
    APP_ORIGIN: origin,
    DATABASE_URL: urls.app,
    DATABASE_URL_JOB: urls.job,
    AUTH_SECRET: secrets.auth,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: secrets.serverActions,
  };
}
