import type { Actor } from "@/lib/context/actor";
import { awaitsReview } from "@/lib/domain/review-state";
import type { ReviewState } from "@/lib/domain/vocabulary";

/** Mentors decide on what waits for them; which firms are theirs, scope says. */
export function canDecide(actor: Actor, state: ReviewState): boolean {
  switch (actor.kind) {
    case "mentor":
      return awaitsReview(state);
    default:
      return false;
  }
}
