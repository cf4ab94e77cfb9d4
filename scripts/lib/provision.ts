import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import type { Client } from "pg";
import { z } from "zod";
import { withClient } from "./with-client";

/** The three ways into the database: the owner migrates, the application serves, the worker does the jobs. */
export interface DatabaseUrls {
  owner: string;
  app: string;
  job: string;
}

const passwordsSchema = z.object({ owner: z.string(), app: z.string(), job: z.string() });
export type RolePasswords = z.infer<typeof passwordsSchema>;

export const roleNames = { owner: "landfall_owner", app: "landfall_app", job: "landfall_job" } as const;
const roles = ["owner", "app", "job"] as const;

/**
 * Creates the roles and the database, or brings them to this state; may be repeated and run twice at once.
 * @param superuserUrl names the server's maintenance database
 */
export async function provision(
  superuserUrl: string,
  passwords: RolePasswords,
  database = "landfall",
): Promise<DatabaseUrls> {
  await withClient(superuserUrl, async (client) => {
    // Two sessions that create or alter the same thing fail; held until this one ends.
    await client.query("select pg_advisory_lock(hashtext('landfall provision'))");
    for (const role of roles) await createRole(client, roleNames[role], passwords[role]);
    await createDatabase(client, database);
    await withClient(withDatabase(superuserUrl, database), secureDatabase);
  });
  return roleUrls(superuserUrl, passwords, database);
}

export function roleUrls(serverUrl: string, passwords: RolePasswords, database: string): DatabaseUrls {
  const urlOf = (role: (typeof roles)[number]) => {
    const url = new URL(withDatabase(serverUrl, database));
    url.username = roleNames[role];
    url.password = passwords[role];
    return url.href;
  };
  return { owner: urlOf("owner"), app: urlOf("app"), job: urlOf("job") };
}

/** Reads the passwords kept in the file, which only its owner may read, or makes them. */
export async function keptPasswords(file: string): Promise<RolePasswords> {
  try {
    return passwordsSchema.parse(JSON.parse(await readFile(file, "utf8")));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EACCES") throw error;
  }
  const passwords = newPasswords();
  await writeFile(file, `${JSON.stringify(passwords)}\n`, { mode: 0o600 });
  return passwords;
}

export function newPasswords(): RolePasswords {
  const password = () => randomBytes(24).toString("base64url");
  return { owner: password(), app: password(), job: password() };
}

export function withDatabase(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}

async function createRole(client: Client, name: string, password: string): Promise<void> {
  const role = client.escapeIdentifier(name);
  const { rowCount } = await client.query("select 1 from pg_roles where rolname = $1", [name]);
  if (!rowCount) await client.query(`create role ${role}`);
  await client.query(
    `alter role ${role} with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls
     password ${client.escapeLiteral(password)}`,
  );
}

/** Creates a database that only the three roles may enter, as a copy of the template if one is named. */
export async function createDatabase(client: Client, name: string, template = "template1"): Promise<void> {
  const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name]);
  const database = client.escapeIdentifier(name);
  if (!rowCount)
    await client.query(`create database ${database} template ${client.escapeIdentifier(template)}`);
  await client.query(`alter database ${database} owner to ${roleNames.owner}`);
  await client.query(`revoke all on database ${database} from public`);
  await client.query(`grant connect on database ${database} to ${roleNames.app}, ${roleNames.job}`);
}

async function secureDatabase(client: Client): Promise<void> {
  await client.query(`alter schema public owner to ${roleNames.owner}`);
  await client.query("revoke create on schema public from public");
  await client.query(`grant usage on schema public to ${roleNames.app}, ${roleNames.job}`);
}
