import { eq, type SQL, sql } from "drizzle-orm";
import { mentors } from "@/db/schema/agencies";
import { firms } from "@/db/schema/firms";
import type { Actor } from "@/lib/context/actor";

const nothing = sql`false`;

/** The directory is the administrators': all firms of their agency, and nobody else's. */
export function firmsVisibleTo(actor: Actor): SQL {
  return actor.kind === "admin" ? eq(firms.agencyId, actor.agencyId) : nothing;
}

export function mentorsVisibleTo(actor: Actor): SQL {
  return actor.kind === "admin" ? eq(mentors.agencyId, actor.agencyId) : nothing;
}
