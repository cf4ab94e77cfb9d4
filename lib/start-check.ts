import { sql } from "drizzle-orm";
import { appDatabase } from "@/db/app";
import { env } from "./env";
import { log } from "./log";
import { readiness } from "./readiness";

/** Ends the process with one clear sentence where production would be unsafe. */
export async function refuseUnsafeStart(): Promise<void> {
  const reason = await whyUnsafe().catch((error: unknown) =>
    error instanceof Error ? error.message : String(error),
  );
  if (reason === null) return;
  log.fatal({ reason }, "refused to start");
  process.stderr.write(`Landfall did not start: ${reason}\n`);
  process.exit(1);
}

async function whyUnsafe(): Promise<string | null> {
  const { NODE_ENV, LANDFALL_DEMO, APP_ORIGIN, AUTH_SECRET } = env();
  const { code } = await readiness();
  if (code === "unsafe-role")
    return "DATABASE_URL names a role that owns the database or bypasses its row-level security.";
  if (NODE_ENV !== "production") return null;
  if (new Set(AUTH_SECRET).size < 10)
    return "AUTH_SECRET is not random enough; make one with `openssl rand -base64 48`.";
  if (LANDFALL_DEMO) return isLoopback(APP_ORIGIN) ? null : "LANDFALL_DEMO=1 serves on loopback only.";
  if (!APP_ORIGIN.startsWith("https://")) return "APP_ORIGIN must be an https address.";
  if (code === "unavailable") return null; // readyz says so until the database is back
  const found = await appDatabase().transaction("read", (tx) =>
    tx.execute<{ demonstration: boolean }>(sql`select has_demonstration() as demonstration`),
  );
  if (found.rows[0]?.demonstration)
    return "This database holds demonstration accounts, whose passwords are public.";
  return null;
}

const isLoopback = (origin: string) => ["127.0.0.1", "localhost", "[::1]"].includes(new URL(origin).hostname);
