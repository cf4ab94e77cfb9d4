import { env } from "@/lib/env";
import { type Database, openDatabase } from "./client";

// Development reloads modules; one pool must outlive them.
const kept = globalThis as typeof globalThis & { landfallDatabase?: Database };

/** The application's one pool, opened at first use under the role that owns nothing. */
export function appDatabase(): Database {
  kept.landfallDatabase ??= openDatabase(env().DATABASE_URL, { max: env().DATABASE_POOL });
  return kept.landfallDatabase;
}
