import type { Actor } from "@/lib/context/actor";
import type { InvitationKind } from "./types";

/** Owners invite to their firm; administrators invite mentors and administrators. */
export function canInvite(actor: Actor, kind: InvitationKind): boolean {
  switch (kind) {
    case "member":
      return actor.kind === "member" && actor.firmRole === "owner";
    case "mentor":
    case "administrator":
      return actor.kind === "admin";
    default:
      return false;
  }
}
