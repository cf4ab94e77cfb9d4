import type { Actor, ActorOf } from "@/lib/context/actor";

/** Only the firm's own people change its plan: a mentor comments and reviews, an administrator reads. */
export function canChangePlan(actor: Actor, firmId: string): actor is ActorOf<"member"> {
  return actor.kind === "member" && actor.firmId === firmId;
}
