import { eq, isNotNull, type SQL } from "drizzle-orm";
import { handOvers } from "@/db/schema/hand-overs";
import type { Actor } from "@/lib/context/actor";
import { allOf, firmRows, NO_ROWS } from "@/lib/context/firm-scope";

/** The mentor's own notes, also of firms that the mentor no longer sees. */
export const ownHandOvers = (actor: Actor): SQL =>
  actor.kind === "mentor"
    ? allOf(eq(handOvers.agencyId, actor.agencyId), eq(handOvers.mentorId, actor.mentorId))
    : NO_ROWS;

/** What earlier mentors of a firm left, for its mentors of today and the agency; the firm does not read it. */
export const leftAt = (actor: Actor, firmId: string): SQL =>
  actor.kind === "mentor" || actor.kind === "admin"
    ? allOf(firmRows(actor, handOvers, firmId, "any"), isNotNull(handOvers.writtenAt))
    : NO_ROWS;
