import type { Actor } from "@/lib/context/actor";

/** Who brings mentors and firms together: the agency's administrators. */
export function canAssign(actor: Actor): boolean {
  return actor.kind === "admin";
}

/** A mentor who pauses keeps the firms they have and takes no new ones. */
export function canTakeFirms(state: string): boolean {
  return state === "active";
}
