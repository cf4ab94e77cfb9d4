import { and, eq, isNotNull, isNull, or, type SQL } from "drizzle-orm";
import { assignments } from "@/db/schema/assignments";
import { feedback } from "@/db/schema/hand-overs";
import type { Actor, ActorOf } from "@/lib/context/actor";
import { allOf, firmRows, NO_ROWS } from "@/lib/context/firm-scope";
import type { Side } from "@/lib/domain/meeting";

/** What was said of the work with one firm: the own side's at once, the other side's when it is open, all to the agency. */
export function visibleTo(actor: Actor, firmId: string): SQL {
  const ofFirm = firmRows(actor, feedback, firmId, "any");
  const shown = (side: "firm" | "mentor") => or(eq(feedback.side, side), isNotNull(feedback.openedAt));
  switch (actor.kind) {
    case "admin":
      return ofFirm;
    case "member":
      return allOf(ofFirm, shown("firm"));
    case "mentor":
      return allOf(ofFirm, eq(feedback.mentorId, actor.mentorId), shown("mentor"));
    default:
      return NO_ROWS;
  }
}

/** Whose words a person's are. */
export const sideOf = (actor: Actor): Side => (actor.kind === "mentor" ? "mentor" : "firm");

/** The pairs in force of one firm that this person is part of. */
export function ownPairs(actor: Actor, firmId: string): SQL {
  const here = allOf(firmRows(actor, assignments, firmId, "any"), isNull(assignments.endedAt));
  if (actor.kind === "member") return here;
  return actor.kind === "mentor" ? allOf(here, eq(assignments.mentorId, actor.mentorId)) : NO_ROWS;
}

/** The pairs in force that this person is part of, of all firms. */
export function allOwnPairs(actor: ActorOf<"member" | "mentor">): SQL {
  if (actor.kind === "member") return ownPairs(actor, actor.firmId);
  const mine = and(eq(assignments.agencyId, actor.agencyId), eq(assignments.mentorId, actor.mentorId));
  return allOf(mine, isNull(assignments.endedAt));
}
