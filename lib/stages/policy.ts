import type { Actor } from "@/lib/context/actor";

/** Only the firm's own people record where it stands; mentors and administrators read. */
export function canRecordMove(actor: Actor, firmId: string): boolean {
  switch (actor.kind) {
    case "member":
      return actor.firmId === firmId;
    default:
      return false;
  }
}
