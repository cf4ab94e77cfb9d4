import { existsSync } from "node:fs";
import type { Client } from "pg";
import { QUEUES } from "@/lib/jobs/queues";
import { migrateDatabase } from "./migrate";
import { createQueues } from "./queues";

/** Schema, instruments and queues: what a database needs before anybody signs in. */
export async function prepareDatabase(ownerUrl: string): Promise<void> {
  const seedPath = "../../db/seed/instruments";
  await migrateDatabase(ownerUrl, "db/migrations", async (client) => {
    if (!existsSync("db/seed/instruments.ts")) return;
    const { seedInstruments }: { seedInstruments(client: Client): Promise<void> } = await import(seedPath);
    await seedInstruments(client);
  });
  await createQueues(ownerUrl, QUEUES);
}

/** The same, and the demonstration agency unless the database already holds one. */
export async function prepareDemonstration(ownerUrl: string): Promise<void> {
  await prepareDatabase(ownerUrl);
  if (!existsSync("db/seed/demo.ts")) return;
  const demoPath = "../../db/seed/demo";
  const { seedDemo }: { seedDemo(client: Client): Promise<void> } = await import(demoPath);
  const { withClient } = await import("./with-client");
  await withClient(ownerUrl, seedDemo);
}
