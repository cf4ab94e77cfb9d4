import type { Actor } from "@/lib/context/actor";

/** What mentors see is for the owners to say. */
export function canChangeSharing(actor: Actor, firmId: string): boolean {
  switch (actor.kind) {
    case "member":
      return actor.firmId === firmId && actor.firmRole === "owner";
    default:
      return false;
  }
}
