import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { z } from "zod";

const addresses = z.object({
  origin: z.url(),
  urls: z.object({ owner: z.string(), app: z.string(), job: z.string() }),
  authSecret: z.string(),
});

/**
 * Starts the portal in a process of its own, because Playwright's is not started as the scripts are, and hands its
 * addresses to the tests through the environment.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const server = spawn(process.execPath, ["--import", "tsx", "tests/support/e2e-server.ts"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const line = await firstLine(server);
  const { origin, urls, authSecret } = addresses.parse(JSON.parse(line));
  Object.assign(process.env, {
    E2E_ORIGIN: origin,
    E2E_DATABASE_URL: urls.app,
    E2E_DATABASE_URL_OWNER: urls.owner,
    E2E_DATABASE_URL_JOB: urls.job,
    E2E_AUTH_SECRET: authSecret,
  });
  return async () => {
    server.kill("SIGTERM");
    if (server.exitCode === null && server.signalCode === null) await once(server, "exit");
  };
}

async function firstLine(server: ChildProcess): Promise<string> {
  if (!server.stdout) throw new Error("The portal for the browser tests has no output.");
  const ended = once(server, "exit").then(([code]) => {
    throw new Error(`The portal for the browser tests ended with ${code} before it served.`);
  });
  const [line] = await Promise.race([once(createInterface(server.stdout), "line"), ended]);
  return String(line);
}
