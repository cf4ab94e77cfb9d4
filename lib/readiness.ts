import "server-only";
import { sql } from "drizzle-orm";
import { appDatabase } from "@/db/app";
import journal from "@/db/migrations/meta/_journal.json";
import { log } from "./log";

export type Readiness = {
  ready: boolean;
  code: "ready" | "unavailable" | "unsafe-role" | "migrations-behind" | "read-only";
};

type Facts = { unsafe: boolean; applied: string | null; read_only: boolean };

const newest = Math.max(...journal.entries.map((entry) => entry.when));

/** May this process serve? Never throws. */
export async function readiness(): Promise<Readiness> {
  try {
    const found = await appDatabase().transaction("read", (tx) =>
      tx.execute<Facts>(sql`select
        (r.rolsuper or r.rolbypassrls or pg_has_role(current_user, d.datdba, 'member')) as unsafe,
        (select applied_migration()) as applied,
        pg_is_in_recovery() as read_only
        from pg_roles r, pg_database d where r.rolname = current_user and d.datname = current_database()`),
    );
    const facts = found.rows[0];
    if (!facts) return { ready: false, code: "unavailable" };
    if (facts.unsafe) return { ready: false, code: "unsafe-role" };
    if (Number(facts.applied ?? 0) < newest) return { ready: false, code: "migrations-behind" };
    if (facts.read_only) return { ready: false, code: "read-only" };
    return { ready: true, code: "ready" };
  } catch (error) {
    log.warn({ err: error }, "not ready");
    return { ready: false, code: "unavailable" };
  }
}
