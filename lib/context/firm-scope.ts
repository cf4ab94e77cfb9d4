import { and, eq, exists, isNull, type SQL, sql } from "drizzle-orm";
import { type AnyPgColumn, QueryBuilder } from "drizzle-orm/pg-core";
import { assignments } from "@/db/schema/assignments";
import { sharing } from "@/db/schema/firms";
import type { SharingScope } from "@/lib/domain/vocabulary";
import { isUuid } from "@/lib/form-data";
import type { Actor, ActorOf } from "./actor";

type FirmTable = { agencyId: AnyPgColumn; firmId: AnyPgColumn };

export const NO_ROWS: SQL = sql`false`;

/** All of these; with none of them, no rows. Never undefined: that would mean everyone's. */
export const allOf = (...conditions: (SQL | undefined)[]): SQL => and(...conditions) ?? NO_ROWS;

/**
 * Rows of one firm that this person may see: as its member, its mentor where the firm shares it (`any`: whatever it
 * shares), or its administrator.
 */
export function firmRows(
  actor: Actor,
  table: FirmTable,
  firmId: string,
  mentorNeeds: SharingScope | "any",
): SQL {
  if (!isUuid(firmId)) return NO_ROWS;
  switch (actor.kind) {
    case "member":
      return actor.firmId === firmId ? ofFirm(table, actor.agencyId, firmId) : NO_ROWS;
    case "mentor":
      return allOf(
        ofFirm(table, actor.agencyId, firmId),
        isAssigned(actor, firmId),
        mentorNeeds === "any" ? undefined : firmShares(actor.agencyId, firmId, mentorNeeds),
      );
    case "admin":
      return ofFirm(table, actor.agencyId, firmId);
    default:
      return NO_ROWS;
  }
}

/** True in SQL where the firm lets its mentors see this. */
export function firmShares(agencyId: string, firmId: string, scope: SharingScope): SQL {
  return exists(
    new QueryBuilder()
      .select({ one: sql`1` })
      .from(sharing)
      .where(and(eq(sharing.agencyId, agencyId), eq(sharing.firmId, firmId), eq(sharing.scope, scope))),
  );
}

function ofFirm(table: FirmTable, agencyId: string, firmId: string): SQL {
  return allOf(eq(table.agencyId, agencyId), eq(table.firmId, firmId));
}

function isAssigned(mentor: ActorOf<"mentor">, firmId: string): SQL {
  return exists(
    new QueryBuilder()
      .select({ one: sql`1` })
      .from(assignments)
      .where(
        and(
          eq(assignments.agencyId, mentor.agencyId),
          eq(assignments.firmId, firmId),
          eq(assignments.mentorId, mentor.mentorId),
          isNull(assignments.endedAt),
        ),
      ),
  );
}
