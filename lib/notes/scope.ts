import { eq, type SQL } from "drizzle-orm";
import { firms } from "@/db/schema/firms";
import { privateNotes } from "@/db/schema/reviews";
import type { Actor } from "@/lib/context/actor";
import { allOf, firmRows, NO_ROWS } from "@/lib/context/firm-scope";

/** A mentor's own notes on a firm, while the mentor looks after it. Nobody else's, for anybody. */
export function visibleTo(actor: Actor, firmId: string): SQL {
  if (actor.kind !== "mentor") return NO_ROWS;
  return allOf(firmRows(actor, privateNotes, firmId, "any"), eq(privateNotes.mentorId, actor.mentorId));
}

/** The firm itself, for a mentor who looks after it. */
export function mentoredFirm(actor: Actor, firmId: string): SQL {
  if (actor.kind !== "mentor") return NO_ROWS;
  const asFirm = { agencyId: firms.agencyId, firmId: firms.id };
  return firmRows(actor, asFirm, firmId, "any");
}
