import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import { invitations } from "@/db/schema/firms";
import type { Actor } from "@/lib/context/actor";

/** Invitations that an actor may see: a firm's own for its members, those without a firm for administrators. */
export function visibleTo(actor: Actor): SQL {
  const nothing = sql`false`;
  switch (actor.kind) {
    case "member":
      return and(eq(invitations.agencyId, actor.agencyId), eq(invitations.firmId, actor.firmId)) ?? nothing;
    case "admin":
      return and(eq(invitations.agencyId, actor.agencyId), isNull(invitations.firmId)) ?? nothing;
    default:
      return nothing;
  }
}
