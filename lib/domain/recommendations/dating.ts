import { ruleById } from "@/lib/domain/recommendations/rules";
import type { Dating } from "@/lib/domain/recommendations/types";

/** Whom a piece of advice is meant for and how fresh it is on a day; days are ISO. */
export type Freshness = {
  scope: string | null;
  /** Day of the version that was given; null where it was given before versions had a day. */
  since: string | null;
  reviewBy: string | null;
  /** The day by which to read it again has passed. */
  overdue: boolean;
  /** Day of the version that the portal would give now, where it is another one. */
  renewed: string | null;
  /** The portal does not give it any more. */
  withdrawn: boolean;
};

/** How a piece of advice, as it was stored with a result, stands to the rules of `today`. */
export function freshnessOf(given: { id: string } & Partial<Dating>, today: string): Freshness {
  const now = ruleById(given.id);
  const since = given.since ?? null;
  const same = now !== null && now.since === since;
  const reviewBy = (same ? now.reviewBy : given.reviewBy) ?? null;
  return {
    scope: given.scope ?? now?.scope ?? null,
    since,
    reviewBy,
    overdue: reviewBy !== null && reviewBy < today,
    renewed: now && !same ? now.since : null,
    withdrawn: now === null,
  };
}
