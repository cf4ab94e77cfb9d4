import type { Actor, ActorOf } from "@/lib/context/actor";

/** Only the firm's own people say when they look at a choice again. */
export function canWatch(actor: Actor, firmId: string): actor is ActorOf<"member"> {
  return actor.kind === "member" && actor.firmId === firmId;
}
