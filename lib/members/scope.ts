import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import { joinRequests, memberships } from "@/db/schema/firms";
import type { Actor } from "@/lib/context/actor";

const nothing = sql`false`;

/** Present members of the actor's own firm. */
export function fellowMembers(actor: Actor): SQL {
  if (actor.kind !== "member") return nothing;
  const { agencyId, firmId } = memberships;
  return and(eq(agencyId, actor.agencyId), eq(firmId, actor.firmId), isNull(memberships.endedAt)) ?? nothing;
}

/** Open requests to join the actor's own firm. */
export function openRequests(actor: Actor): SQL {
  if (actor.kind !== "member") return nothing;
  const { agencyId, firmId } = joinRequests;
  return (
    and(eq(agencyId, actor.agencyId), eq(firmId, actor.firmId), isNull(joinRequests.decidedAt)) ?? nothing
  );
}
