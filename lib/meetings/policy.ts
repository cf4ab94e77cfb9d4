import type { Actor, ActorOf } from "@/lib/context/actor";
import type { MeetingState, Side } from "@/lib/domain/meeting";

export type Party = ActorOf<"member" | "mentor">;

/** On which side of a meeting a person sits; none for those who only read. */
export function sideOf(actor: Actor): Side | null {
  switch (actor.kind) {
    case "member":
      return "firm";
    case "mentor":
      return "mentor";
    default:
      return null;
  }
}

/** Only the side that did not offer the times picks one. */
export const canPick = (actor: Actor, meeting: { state: MeetingState; proposedBy: Side }): boolean => {
  const side = sideOf(actor);
  return side !== null && meeting.state === "proposed" && side !== meeting.proposedBy;
};
