import type { Actor } from "@/lib/context/actor";
import type { ReviewState } from "@/lib/domain/vocabulary";

type Owned = { agencyId: string; firmId: string };

/** Members of the firm answer for it; nobody else does. */
export function canAnswerFor(actor: Actor, { agencyId, firmId }: Owned): boolean {
  switch (actor.kind) {
    case "member":
      return actor.agencyId === agencyId && actor.firmId === firmId;
    default:
      return false;
  }
}

/** Submitted and signed-off answers stand still: a result and a review rest on them. */
export function isOpenState(status: ReviewState): boolean {
  switch (status) {
    case "draft":
    case "changes-requested":
      return true;
    default:
      return false;
  }
}

export function canEdit(actor: Actor, assessment: Owned & { status: ReviewState }): boolean {
  return canAnswerFor(actor, assessment) && isOpenState(assessment.status);
}
