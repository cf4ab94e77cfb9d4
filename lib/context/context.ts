import { sql } from "drizzle-orm";
import type { Database, Mode, Tx } from "@/db/client";
import { Refusal } from "@/lib/errors";
import type { Actor, Hat, Person } from "./actor";

/** Everything a query or command may know of its caller. Below it nothing touches cookies, headers or the clock. */
export type Context<A extends Actor = Actor> = {
  actor: A;
  person: Person | null;
  now: Date;
  requestId: string;
  /** One READ ONLY transaction under this actor's row-level security. */
  read<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** One transaction under this actor's row-level security; all or nothing. */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** The portal's own work under a named job, in the same request. */
  asSystem(agencyId: string | null, job: string): Context;
};

export type Origin = { database: Database; now: Date; requestId: string };

type Entered = {
  status: "ok" | "signed-out" | "no-hat" | "second-factor";
  account_id: string | null;
  session_id: string | null;
  agency_id: string | null;
  firm_id: string | null;
  firm_role: "owner" | "member" | null;
  mentor_id: string | null;
  language: string | null;
  time_zone: string | null;
  name: string | null;
  email: string | null;
  last_seen_at: string | null;
  expert_id?: string | null;
};

const hatId = (hat: Hat) => (hat.kind === "account" ? null : hat.id);

async function enter(tx: Tx, origin: Origin, hat: Hat, secretHash: string | null): Promise<Entered> {
  const at = origin.now.toISOString();
  const found = await tx.execute<Entered>(
    hat.kind === "expert" || hat.kind === "guest"
      ? sql`select * from enter_panel(${secretHash}, ${hat.kind === "guest"}, ${hat.id}::uuid, ${at}::timestamptz)`
      : sql`select * from enter(${secretHash}, ${hat.kind}, ${hatId(hat)}::uuid, ${at}::timestamptz)`,
  );
  const row = found.rows[0];
  if (!row) throw new Error("enter() gave no row");
  if (row.status === "no-hat") throw new Refusal("not-found");
  if (row.status !== "ok") throw new Refusal(row.status);
  return row;
}

/**
 * Resolves session (of a guest: the own access) and hat; throws the refusals `signed-out`, `second-factor`,
 * `not-found`.
 */
export async function contextFor(origin: Origin, hat: Hat, secretHash: string | null): Promise<Context> {
  const row = await origin.database.transaction("read", (tx) => enter(tx, origin, hat, secretHash));
  const through = <T>(mode: Mode, work: (tx: Tx) => Promise<T>) =>
    origin.database.transaction(mode, async (tx) => {
      await enter(tx, origin, hat, secretHash);
      return work(tx);
    });
  const actor = toActor(hat, row);
  return build(origin, actor, toPerson(row), through);
}

/** A context of the portal's own work: jobs, registration, signing in. */
export function systemContext(
  origin: Origin,
  agencyId: string | null,
  job: string,
  onBehalfOf: string | null = null,
): Context {
  const through = <T>(mode: Mode, work: (tx: Tx) => Promise<T>) =>
    origin.database.transaction(mode, async (tx) => {
      await tx.execute(sql`select enter_system(${agencyId}::uuid, ${job}, ${onBehalfOf}::uuid)`);
      return work(tx);
    });
  return build(origin, { kind: "system", agencyId, job, onBehalfOf }, null, through);
}

function build(
  origin: Origin,
  actor: Actor,
  person: Person | null,
  through: <T>(mode: Mode, work: (tx: Tx) => Promise<T>) => Promise<T>,
): Context {
  return {
    actor,
    person,
    now: origin.now,
    requestId: origin.requestId,
    read: (work) => through("read", work),
    write: (work) => through("write", work),
    asSystem: (agencyId, job) => systemContext(origin, agencyId, job, person?.accountId ?? null),
  };
}

function toActor(hat: Hat, row: Entered): Actor {
  if (hat.kind === "anonymous") return { kind: "anonymous", agencyId: hat.id };
  if (hat.kind === "expert" || hat.kind === "guest")
    return {
      kind: "expert",
      accountId: row.account_id,
      agencyId: present(row.agency_id),
      panelId: hat.id,
      expertId: present(row.expert_id ?? null),
    };
  const accountId = present(row.account_id);
  switch (hat.kind) {
    case "account":
      return { kind: "account", accountId };
    case "member":
      return {
        kind: "member",
        accountId,
        agencyId: present(row.agency_id),
        firmId: present(row.firm_id),
        firmRole: row.firm_role === "owner" ? "owner" : "member",
      };
    case "mentor":
      return {
        kind: "mentor",
        accountId,
        agencyId: present(row.agency_id),
        mentorId: present(row.mentor_id),
      };
    case "admin":
      return { kind: "admin", accountId, agencyId: present(row.agency_id) };
  }
}

function toPerson(row: Entered): Person | null {
  if (row.account_id === null) return null;
  return {
    accountId: row.account_id,
    sessionId: present(row.session_id),
    name: row.name ?? "",
    email: row.email ?? "",
    language: row.language ?? "en",
    timeZone: row.time_zone ?? "UTC",
    lastSeenAt: new Date(present(row.last_seen_at)),
  };
}

function present(value: string | null): string {
  if (value === null) throw new Error("enter() left out a key of the hat");
  return value;
}
