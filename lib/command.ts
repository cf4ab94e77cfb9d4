import { createHash } from "node:crypto";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { isConnectionFailure } from "@/db/client";
import { idempotencyKeys } from "@/db/schema/accounts";
import { audit as auditTable, type Changes } from "@/db/schema/audit";
import { type Actor, type ActorKind, type ActorOf, accountOf, agencyOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { type Outcome, Refusal, refused } from "@/lib/errors";
import { log } from "@/lib/log";
import { parse } from "@/lib/parse";

export type AuditEntry = {
  verb: string;
  subject: { kind: string; id: string };
  firmId?: string | null;
  /** What a mentor of the firm must be granted to see the row; `any` needs nothing, `none` hides it from mentors. */
  scope?: "any" | "none" | "diagnosis" | "answers" | "plan" | "drafts";
  changes?: Changes;
  because?: string;
  /** The hat that the person wore, where the portal writes it on the person's behalf. */
  hat?: "member" | "mentor";
};

export type Scope<A extends Actor, I, P> = {
  tx: Tx;
  actor: A;
  input: I;
  prepared: P;
  now: Date;
  context: Context;
  /** Writes the audit row in the same transaction; every command that changes something calls it. */
  audit(entry: AuditEntry): Promise<void>;
};

type Definition<S extends z.ZodType, K extends ActorKind, P, R> = {
  name: string;
  input: S;
  /** The hats that may call it at all; finer rules belong to the feature's policy. */
  hats: readonly K[];
  /** A creation: the same key gives the first outcome again, other input under it is refused. */
  idempotent?: boolean;
  /** Slow work (hashing) before the transaction opens. */
  prepare?: (input: z.output<S>, context: Context) => Promise<P>;
  run(scope: Scope<ActorOf<K>, z.output<S>, P>): Promise<R>;
};

export type Command<R> = ((context: Context, raw: unknown, key?: string) => Promise<Outcome<R>>) & {
  commandName: string;
  hats: readonly ActorKind[];
};

/** Makes a command: parse, one transaction, expected refusals as values, nothing half-written. */
export function command<S extends z.ZodType, K extends ActorKind, R, P = undefined>(
  definition: Definition<S, K, P, R>,
): Command<R> {
  const call = (context: Context, raw: unknown, key?: string) =>
    outcomeOf(definition.name, context.requestId, async () => {
      const actor = asHat(context.actor, definition.hats);
      const input = parse(definition.input, raw);
      const prepared = (await definition.prepare?.(input, context)) as P;
      return context.write((tx) =>
        once(definition, tx, context, input, key, () =>
          definition.run({
            tx,
            actor,
            input,
            prepared,
            now: context.now,
            context,
            audit: auditIn(tx, context),
          }),
        ),
      );
    });
  return Object.assign(call, { commandName: definition.name, hats: definition.hats });
}

/** Runs `work`; turns refusals, and a database that does not answer, into values. */
export async function outcomeOf<T>(
  name: string,
  requestId: string,
  work: () => Promise<T>,
): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof Refusal) return refused(error);
    if (isConnectionFailure(error)) {
      log.error({ command: name, requestId, err: error }, "database unavailable");
      return refused(new Refusal("unavailable"));
    }
    const code = sqlState(error);
    // Lock not available, deadlock, serialisation failure, statement time-out: nothing was written, another try may do.
    if (code && ["55P03", "40P01", "40001", "57014"].includes(code)) return refused(new Refusal("busy"));
    log.error({ command: name, requestId, err: error }, "command failed");
    throw error;
  }
}

/** The SQLSTATE and constraint of a database error, wherever the driver or drizzle wrapped it. */
export function sqlState(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ("code" in error && typeof error.code === "string" && /^[0-9A-Z]{5}$/.test(error.code))
    return error.code;
  return sqlState(error.cause);
}

export function constraintOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ("constraint" in error && typeof error.constraint === "string") return error.constraint;
  return constraintOf(error.cause);
}

export function auditIn(tx: Tx, context: Context) {
  return async (entry: AuditEntry): Promise<void> => {
    const agencyId = agencyOf(context.actor);
    if (agencyId === null) throw new Error("an audit row needs an agency");
    await tx.insert(auditTable).values({
      agencyId,
      at: context.now,
      accountId: accountOf(context.actor),
      hat: entry.hat ?? context.actor.kind,
      verb: entry.verb,
      firmId: entry.firmId ?? null,
      subjectKind: entry.subject.kind,
      subjectId: entry.subject.id,
      scope: entry.scope ?? "none",
      changes: entry.changes ?? {},
      because: entry.because ?? "",
      requestId: context.requestId,
    });
  };
}

function asHat<K extends ActorKind>(actor: Actor, hats: readonly K[]): ActorOf<K> {
  if (!(hats as readonly ActorKind[]).includes(actor.kind)) {
    throw new Refusal(actor.kind === "anonymous" ? "signed-out" : "forbidden");
  }
  return actor as ActorOf<K>;
}

async function once<R>(
  definition: { name: string; idempotent?: boolean },
  tx: Tx,
  context: Context,
  input: unknown,
  key: string | undefined,
  work: () => Promise<R>,
): Promise<R> {
  const accountId = accountOf(context.actor);
  if (!definition.idempotent || !key || accountId === null) return work();
  // The hat belongs to what was asked: the same words under another firm are another request.
  const inputHash = createHash("sha256")
    .update(JSON.stringify([context.actor, input]))
    .digest("base64url");
  const row = { accountId, key, command: definition.name, inputHash, outcome: "", createdAt: context.now };
  const fresh = await tx
    .insert(idempotencyKeys)
    .values(row)
    .onConflictDoNothing()
    .returning({ key: idempotencyKeys.key });
  const mine = and(eq(idempotencyKeys.accountId, accountId), eq(idempotencyKeys.key, key));
  if (fresh.length === 0) {
    const [kept] = await tx.select().from(idempotencyKeys).where(mine);
    if (!kept || kept.inputHash !== inputHash || kept.command !== definition.name)
      throw new Refusal("key-reused");
    return JSON.parse(kept.outcome) as R;
  }
  const value = await work();
  await tx
    .update(idempotencyKeys)
    .set({ outcome: JSON.stringify(value ?? null) })
    .where(mine);
  return value;
}
