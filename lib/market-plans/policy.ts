import type { Actor } from "@/lib/context/actor";

/** Only the firm's own people write its plan for a market; mentors and administrators read. */
export function canWriteMarketPlan(actor: Actor, firmId: string): boolean {
  switch (actor.kind) {
    case "member":
      return actor.firmId === firmId;
    default:
      return false;
  }
}
