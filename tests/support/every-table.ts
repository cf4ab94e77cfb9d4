import { readdirSync } from "node:fs";
import { join } from "node:path";
import { getTableConfig, type PgTable } from "drizzle-orm/pg-core";

const SCHEMA = join(import.meta.dirname, "../../db/schema");
const modules: Record<string, unknown>[] = await Promise.all(
  readdirSync(SCHEMA).map((file) => import(join(SCHEMA, file))),
);
const isTable = (one: unknown): one is PgTable =>
  typeof one === "object" && one !== null && "getSQL" in one && "enableRLS" in one;

/** Every table that the schema's files declare. */
export const tables: readonly PgTable[] = modules.flatMap((module) => Object.values(module)).filter(isTable);
export const tablesByName = new Map(tables.map((table) => [getTableConfig(table).name, table]));
