import type { Actor } from "@/lib/context/actor";

/** Roles, removals and requests to join are the owners'. */
export function canManageMembers(actor: Actor, firmId: string): boolean {
  switch (actor.kind) {
    case "member":
      return actor.firmId === firmId && actor.firmRole === "owner";
    default:
      return false;
  }
}
