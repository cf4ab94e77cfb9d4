import { seedDemo } from "@/db/seed/demo";
import { seedInstruments } from "@/db/seed/instruments";
import { QUEUES } from "@/lib/jobs/queues";
import { migrateDatabase } from "./migrate";
import { createQueues } from "./queues";

/** Schema, instruments and queues: what a database needs before anybody signs in. */
export async function prepareDatabase(ownerUrl: string): Promise<void> {
  await migrateDatabase(ownerUrl, "db/migrations", seedInstruments);
  await createQueues(ownerUrl, QUEUES);
}

/** The same, and the demonstration agency unless the database already holds one. */
export async function prepareDemonstration(ownerUrl: string, authSecret: string): Promise<void> {
  await prepareDatabase(ownerUrl);
  // The story is told through the portal's commands, which read its settings. No mail of it is kept.
  const settings = { DATABASE_URL: ownerUrl, APP_ORIGIN: "http://127.0.0.1", AUTH_SECRET: authSecret };
  Object.assign(process.env, { ...settings, ...process.env });
  await seedDemo(ownerUrl, authSecret);
}
