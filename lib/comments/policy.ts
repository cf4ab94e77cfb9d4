import type { Actor } from "@/lib/context/actor";

/** Members of the firm and its mentors talk; administrators read only. Which firm is theirs, scope says. */
export function canComment(actor: Actor): boolean {
  switch (actor.kind) {
    case "member":
    case "mentor":
      return true;
    default:
      return false;
  }
}
