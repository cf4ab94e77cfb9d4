import { eq, isNotNull, or, type SQL } from "drizzle-orm";
import { feedback } from "@/db/schema/hand-overs";
import type { Actor } from "@/lib/context/actor";
import { allOf, firmRows, NO_ROWS } from "@/lib/context/firm-scope";

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
