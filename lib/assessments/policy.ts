import type { Actor } from "@/lib/context/actor";
import { isOpenState } from "@/lib/domain/review-state";
import type { ReviewState } from "@/lib/domain/vocabulary";

/** `raterAccountId`: the mentor whose second rating it is; none for what the firm says of itself. */
type Owned = { agencyId: string; firmId: string; raterAccountId?: string | null };

/** Members of the firm answer for it; a mentor answers the own second rating. Which firms are the mentor's, scope says. */
export function canAnswerFor(actor: Actor, { agencyId, firmId, raterAccountId = null }: Owned): boolean {
  switch (actor.kind) {
    case "member":
      return raterAccountId === null && actor.agencyId === agencyId && actor.firmId === firmId;
    case "mentor":
      return raterAccountId === actor.accountId && actor.agencyId === agencyId;
    default:
      return false;
  }
}

export function canEdit(actor: Actor, assessment: Owned & { status: ReviewState }): boolean {
  return canAnswerFor(actor, assessment) && isOpenState(assessment.status);
}
