import pino from "pino";
import { logLevel } from "./env";

type Logged = { name: string; code?: string; constraint?: string; message?: string; stack?: string };

/**
 * What may be written of an error. A failed query names its parameters in its message: addresses, hashes, what people
 * typed. So of such a chain only the driver's own facts remain, and of every stack only the places.
 */
export function loggedError(error: unknown): Logged {
  if (!(error instanceof Error)) return { name: typeof error };
  const root = rootOf(error);
  const facts = root as Error & { code?: unknown; constraint?: unknown };
  return {
    name: root.name,
    ...(typeof facts.code === "string" ? { code: facts.code } : {}),
    ...(typeof facts.constraint === "string" ? { constraint: facts.constraint } : {}),
    // The server's own messages quote values ("Key (email)=(…) already exists"), ours do not.
    ...("code" in facts && root.name !== "QueryFailed" ? {} : { message: root.message }),
    ...(root.stack
      ? {
          stack: root.stack
            .split("\n")
            .filter((line) => /^\s+at /.test(line))
            .join("\n"),
        }
      : {}),
  };
}

const rootOf = (error: Error): Error => (error.cause instanceof Error ? rootOf(error.cause) : error);

// Only what is named by the caller is written: no bodies, no cookies, no addresses of people.
export const log = pino({
  level: logLevel(),
  base: { service: "landfall" },
  timestamp: pino.stdTimeFunctions.isoTime,
  serializers: { err: loggedError },
});
