import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { fastSettings, startPostgres } from "../../scripts/lib/embedded-postgres/server";
import { prepareDatabase } from "../../scripts/lib/prepare-database";
import { newPasswords, provision, type RolePasswords } from "../../scripts/lib/provision";

declare module "vitest" {
  interface ProvidedContext {
    postgres: { superuserUrl: string; template: string; passwords: RolePasswords };
  }
}

/** One server for the whole run, its roles, and one migrated database that every test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "landfall-tests-"));
  const server = await startPostgres({ folder, settings: { ...fastSettings, max_connections: "200" } });
  const passwords = newPasswords();
  const template = "landfall_template";
  const teardown = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const { owner } = await provision(server.superuserUrl(), passwords, template);
    await prepareDatabase(owner);
  } catch (error) {
    await teardown();
    throw error;
  }
  project.provide("postgres", { superuserUrl: server.superuserUrl(), template, passwords });
  return teardown;
}
