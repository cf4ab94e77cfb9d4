import type { ActionStatus, ReviewState } from "@/lib/domain/vocabulary";

/**
 * What a mentor signs off is the set of actions that the firm means to do: all but those that are not for it.
 * Dates, owners, wording and progress are the firm's daily business and leave a sign-off as it is; an action that
 * joins or leaves the set makes it another plan.
 */
export const inSet = (status: ActionStatus): boolean => status !== "not-for-us";

/** True where going from one status to another takes an action out of the set or brings it back. */
export const changesSet = (from: ActionStatus, to: ActionStatus): boolean => inSet(from) !== inSet(to);

/** The plan's state after its set changed: a signed-off one is a draft again; one under review stays under review. */
export const stateAfterSetChange = (state: ReviewState): ReviewState =>
  state === "signed-off" ? "draft" : state;

/** True where the firm may take a plan back: as long as no verdict was given. */
export const canTakeBack = (state: ReviewState): boolean => state === "submitted";
