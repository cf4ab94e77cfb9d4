import { and, eq, isNull, ne, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { delegations } from "@/db/schema/delegations";
import type { Actor } from "@/lib/context/actor";
import { allOf, NO_ROWS } from "@/lib/context/firm-scope";

/** Delegations that one may read: administrators all of their agency's, firms and mentors those that are out. */
export function visibleTo(actor: Actor): SQL {
  switch (actor.kind) {
    case "admin":
      return eq(delegations.agencyId, actor.agencyId);
    case "member":
    case "mentor":
      return allOf(eq(delegations.agencyId, actor.agencyId), ne(delegations.state, "draft"));
    default:
      return NO_ROWS;
  }
}

/** Open for applications on a day. */
export const openOn = (day: string): SQL =>
  and(
    eq(delegations.state, "open"),
    sql`coalesce(${delegations.applyUntil}, ${delegations.startsOn}) >= ${day}::date`,
  ) ?? NO_ROWS;

export const notWithdrawn = (table: { withdrawnAt: AnyPgColumn }): SQL => isNull(table.withdrawnAt);
