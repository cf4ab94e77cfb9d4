import { join } from "node:path";
import { startPostgres } from "./embedded-postgres/server";
import { type DatabaseUrls, keptPasswords, provision } from "./provision";
import type { Shutdown } from "./shutdown";
import { StartError } from "./start-error";

/** The addresses given by the environment, or those of an embedded server that the shutdown will stop. */
export async function demonstrationDatabase(
  environment: NodeJS.ProcessEnv,
  folder: string,
  shutdown: Shutdown,
): Promise<DatabaseUrls> {
  const given = givenUrls(environment);
  if (given) return given;
  const server = await startPostgres({ folder });
  shutdown.add(server.stop);
  return provision(server.superuserUrl(), await keptPasswords(join(folder, "role-passwords")));
}

export function givenUrls(environment: NodeJS.ProcessEnv): DatabaseUrls | undefined {
  const { DATABASE_URL: app, DATABASE_URL_OWNER: owner, DATABASE_URL_JOB: job } = environment;
  if (app && owner && job) return { app, owner, job };
  if (!app && !owner && !job) return undefined;
  const missing = Object.entries({ DATABASE_URL: app, DATABASE_URL_OWNER: owner, DATABASE_URL_JOB: job })
    .filter(([, url]) => !url)
    .map(([name]) => name);
  throw new StartError(
    "incomplete_urls",
    `${missing.join(" and ")} ${missing.length === 1 ? "is" : "are"} missing. A server of your own needs three addresses: DATABASE_URL (role landfall_app), DATABASE_URL_OWNER (landfall_owner) and DATABASE_URL_JOB (landfall_job); "npm run provision -- ADDRESS-OF-A-SUPERUSER" makes the roles and prints them. Without any of the three an embedded PostgreSQL is used.`,
  );
}
