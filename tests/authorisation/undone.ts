import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { Context } from "@/lib/context/context";
import type { World } from "../support/world";

class Undone extends Error {
  constructor(readonly value: unknown) {
    super("undone");
  }
}

/**
 * The same context, but whatever it writes is taken back once the work is done, so that the next cell finds the same
 * world. `look` sees what was written before that.
 */
export function undone(context: Context, look?: (tx: Tx) => Promise<void>): Context {
  return {
    ...context,
    write: async <T>(work: Parameters<typeof context.write<T>>[0]): Promise<T> => {
      try {
        return await context.write(async (tx) => {
          const value = await work(tx);
          await tx.execute(sql`set constraints all immediate`);
          await look?.(tx);
          throw new Undone(value);
        });
      } catch (error) {
        if (error instanceof Undone) return error.value as T;
        throw error;
      }
    },
    asSystem: (agencyId, job) => undone(context.asSystem(agencyId, job), look),
  };
}

/** A checksum of each table, read as the owner, past every policy. Counters of attempts may move on a refusal. */
export async function checksums(
  w: World,
  besides: readonly string[] = ["attempts"],
): Promise<Record<string, string>> {
  const tables = await w.owner.execute<{ name: string }>(
    sql`select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  const names = tables.rows.map(({ name }) => name).filter((name) => !besides.includes(name));
  const parts = names.map(
    (name) =>
      sql`select ${name}::text as name, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum from ${sql.identifier(name)} t`,
  );
  const sums = await w.owner.execute<{ name: string; sum: string }>(sql.join(parts, sql` union all `));
  return Object.fromEntries(sums.rows.map(({ name, sum }) => [name, sum]));
}
