import { ACTIVITY_SOURCE, type ForeignActivity } from "@/lib/domain/reference/activity-competences";
import type { SourceRef } from "@/lib/domain/sources";
import type { EntryMode } from "@/lib/domain/vocabulary";

/** From 1 (very little) to 5 (very much). */
export type Trait = 1 | 2 | 3 | 4 | 5;
export const TRAITS = ["commitment", "control", "risk", "reversibility"] as const;

/**
 * What a mode asks and gives: resources committed, control over what happens in the market, money at risk, and how
 * easily one gets out again. The sources give an order at most: every figure is the portal's judgement.
 */
export type ModeTraits = Record<(typeof TRAITS)[number], Trait> & {
  /** The activity of the table of competences that the mode is, or comes nearest to. */
  activity: ForeignActivity;
  /** The source speaks of this very mode, not only of one like it. */
  named: boolean;
};

const rate = (
  [commitment, control, risk, reversibility]: readonly [Trait, Trait, Trait, Trait],
  activity: ForeignActivity,
  named = false,
): ModeTraits => ({ commitment, control, risk, reversibility, activity, named });

export const MODE_TRAITS: Record<EntryMode, ModeTraits> = {
  importing: rate([1, 2, 1, 5], "importing", true),
  "indirect-export": rate([1, 1, 1, 5], "exporting-through-agents"),
  "online-direct": rate([2, 4, 2, 5], "direct-exporting"),
  "direct-export": rate([2, 4, 2, 4], "direct-exporting", true),
  "agent-or-distributor": rate([2, 2, 2, 3], "exporting-through-agents", true),
  licensing: rate([2, 2, 2, 2], "collaboration"),
  franchising: rate([3, 3, 3, 2], "joint-venture"),
  "in-store-concession": rate([3, 4, 3, 4], "direct-exporting"),
  collaboration: rate([3, 3, 3, 3], "collaboration", true),
  "joint-venture": rate([4, 3, 4, 2], "joint-venture", true),
  "sales-subsidiary": rate([4, 5, 4, 2], "direct-exporting"),
  "production-abroad": rate([5, 5, 5, 1], "production-abroad", true),
};

/** Where the competences of a mode come from: the table itself, or the portal's view that an activity is like it. */
export function competenceSource(mode: EntryMode): SourceRef {
  return { ...ACTIVITY_SOURCE, judgement: !MODE_TRAITS[mode].named };
}
