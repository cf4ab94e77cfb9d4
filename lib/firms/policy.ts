import type { Actor } from "@/lib/context/actor";

/** Every member of a firm keeps its profile. */
export function canEditProfile(actor: Actor, firmId: string): boolean {
  switch (actor.kind) {
    case "member":
      return actor.firmId === firmId;
    default:
      return false;
  }
}
