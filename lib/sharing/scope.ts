import { and, eq, type SQL, sql } from "drizzle-orm";
import { sharing } from "@/db/schema/firms";
import type { Actor } from "@/lib/context/actor";

const nothing = sql`false`;

/** What the actor's own firm shows its mentors. */
export function ownSharing(actor: Actor): SQL {
  if (actor.kind !== "member") return nothing;
  return and(eq(sharing.agencyId, actor.agencyId), eq(sharing.firmId, actor.firmId)) ?? nothing;
}
