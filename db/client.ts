import { DrizzleQueryError } from "drizzle-orm";
import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import { Pool, type PoolClient } from "pg";

export type Tx = NodePgDatabase<Record<string, never>>;
export type Mode = "read" | "write";
export type Database = {
  /** Runs `work` in one short transaction. Never nest: the pool would wait for itself. */
  transaction<T>(mode: Mode, work: (tx: Tx) => Promise<T>, limits?: { statementMs?: number }): Promise<T>;
  close(): Promise<void>;
};

/** The database cannot be reached or went away in mid-work: a 503, never "signed out". */
export class DatabaseUnavailable extends Error {
  constructor(cause: unknown) {
    super("The database does not answer.", { cause });
    this.name = "DatabaseUnavailable";
  }
}

const begin = (mode: Mode, statementMs: number) =>
  `begin ${mode === "read" ? "read only" : "read write"};` +
  `set local lock_timeout = '1s'; set local statement_timeout = '${Math.trunc(statementMs)}ms';` +
  "set local idle_in_transaction_session_timeout = '10s'";

// Classes of SQLSTATE that mean "the server or the line", as the manual lists them.
const lost = /^(08|57P0|53)/;

/** True for errors that say the connection or the server failed, not the statement. */
export function isConnectionFailure(error: unknown): boolean {
  if (error instanceof DatabaseUnavailable) return true;
  if (!(error instanceof Error)) return false;
  if (error.cause !== undefined && isConnectionFailure(error.cause)) return true;
  const code = "code" in error ? String(error.code) : "";
  if (code) return lost.test(code) || /^(ECONN|EPIPE|ETIMEDOUT|ENOENT|ENOTFOUND|EHOSTUNREACH)/.test(code);
  return /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable/i.test(
    error.message,
  );
}

/**
 * Opens a pool with a transaction runner of its own: drizzle's `transaction()` leaks a slot when BEGIN
 * fails, and a checked-out client without an error listener ends the process when its backend dies.
 */
export function openDatabase(url: string, options: { max?: number; name?: string } = {}): Database {
  const pool = new Pool({
    connectionString: url,
    max: options.max ?? 10,
    connectionTimeoutMillis: 2_000,
    idleTimeoutMillis: 30_000,
    application_name: options.name ?? "landfall",
  });
  // Without listeners the error of a client whose backend dies would end the process, in whatever state it is.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return {
    transaction: (mode, work, limits) => run(pool, begin(mode, limits?.statementMs ?? 5_000), work),
    close: () => pool.end(),
  };
}

async function run<T>(pool: Pool, opening: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  const client = await pool.connect().catch((error) => {
    throw new DatabaseUnavailable(error);
  });
  let broken: Error | undefined;
  const onError = (error: Error) => {
    broken = error;
  };
  client.on("error", onError);
  try {
    await client.query(opening);
    const value = await work(drizzle(client));
    await client.query("commit");
    return value;
  } catch (error) {
    if (broken === undefined && isConnectionFailure(error)) broken = error as Error;
    if (broken === undefined) broken = await rollback(client);
    throw broken !== undefined && isConnectionFailure(error)
      ? new DatabaseUnavailable(error)
      : withoutValues(error);
  } finally {
    client.off("error", onError);
    client.release(broken ?? false);
  }
}

/** A failed query without what people typed: drizzle's message holds the parameters, the server's quotes values. */
export class QueryFailed extends Error {
  constructor(
    readonly query: string,
    readonly code: string,
    readonly constraint: string | undefined,
    stack: string | undefined,
  ) {
    super(`Query failed (${[code, constraint].filter(Boolean).join(", ")}): ${query}`);
    this.name = "QueryFailed";
    const places = stack?.split("\n").filter((line) => /^\s+at /.test(line)) ?? [];
    this.stack = [`${this.name}: ${this.message}`, ...places].join("\n");
  }
}

function withoutValues(error: unknown): unknown {
  if (!(error instanceof DrizzleQueryError)) return error;
  const { code = "", constraint } = (error.cause ?? {}) as { code?: string; constraint?: string };
  return new QueryFailed(error.query, code, constraint, error.cause?.stack);
}

async function rollback(client: PoolClient): Promise<Error | undefined> {
  try {
    await client.query("rollback");
    return undefined;
  } catch (error) {
    return error as Error;
  }
}
