import { calledFor, type Intensity, intensityOf } from "@/lib/domain/knowledge-innovation/intensity";
import { betweenWords, joined, points, TERMS } from "@/lib/domain/knowledge-innovation/level-words";
import { activityKeys } from "@/lib/domain/knowledge-innovation/scores";
import { LARGEST_BREADTH, restsOn } from "@/lib/domain/knowledge-innovation/table3";
import type { KnowledgeGap, KnowledgeProfile, Reason } from "@/lib/domain/knowledge-innovation/types";
import { ACTIVITIES, type Innovation, type Phase } from "@/lib/domain/vocabulary";

/** Thresholds that the portal set. */
export const GAP_RULES = {
  /** Knowledge held at this score or above (level 4 on average) is no gap. */
  heldWell: 0.75,
  /** What is assumed missing where no activity is known: neither a zero nor no gap, so it asks to be found out. */
  unknownMissing: 0.5,
  judgement: true,
} as const;

/**
 * Knowledge that the innovations of this phase rest on and the firm lacks, most needed first, ties by the order
 * of the vocabulary. Need = (strongest intensity / 3) x (called-for innovations resting on it / 4) x missing,
 * divided by its largest possible value (all four factors at their top, the breadth at that of Table 3), so 0..1.
 */
export function gapsOf(profiles: readonly KnowledgeProfile[], phase: Phase): KnowledgeGap[] {
  return profiles
    .flatMap((profile) => gapIn(profile, phase) ?? [])
    .toSorted((one, other) => other.need - one.need);
}

function gapIn(profile: KnowledgeProfile, phase: Phase): KnowledgeGap | null {
  const innovations = calledFor(phase).filter((innovation) => restsOn(innovation, profile.knowledge));
  const strongest = innovations[0];
  // What no question counts for is not measured, and so it is no gap.
  if (!strongest || profile.asked === 0 || (profile.score ?? 0) >= GAP_RULES.heldWell) return null;
  const intensity = intensityOf(strongest, phase);
  const missing = profile.score === null ? GAP_RULES.unknownMissing : 1 - profile.score;
  return {
    knowledge: profile.knowledge,
    missing,
    known: profile.score !== null,
    intensity,
    innovations,
    need: needOf(intensity, innovations.length, missing),
    reason: reasonOf(profile, innovations, phase),
  };
}

/** How pressing a gap is, 0..1 of the largest possible. Whole numbers are multiplied first, so that ties are exact. */
function needOf(intensity: Intensity, breadth: number, missing: number): number {
  return (intensity * breadth * missing) / (3 * LARGEST_BREADTH);
}

function reasonOf(profile: KnowledgeProfile, innovations: readonly Innovation[], phase: Phase): Reason {
  const name = TERMS.knowledge[profile.knowledge].name;
  const carried = joined(innovations.map((innovation) => TERMS.innovation[innovation].name));
  const single = innovations.length === 1 && innovations[0] === "marketing";
  const called = `New ${carried} ${single ? "rests" : "rest"} on knowing ${name}, and your phase (${TERMS.phase[phase].name}) calls for ${single ? "it" : "them"}.`;
  return {
    ruleId: profile.score === null ? "gap-not-known" : "gap-held-low",
    because: `${called} ${standing(profile)}`,
    items: activityKeys(profile.knowledge),
    source: { id: "linder-2024", where: "Table 3", judgement: true },
  };
}

function standing(profile: KnowledgeProfile): string {
  if (profile.score === null) {
    return "How well you hold this knowledge is not known, so the first step is to find out.";
  }
  const unknown = profile.asked - profile.answered;
  const left = unknown > 0 ? ` (${unknown} of ${profile.asked} answers not known and left out)` : "";
  return `Your answers put it at ${points(profile.score)} of 100${betweenWords(profile.band)}${left}${weakest(profile)}.`;
}

function weakest(profile: KnowledgeProfile): string {
  const known = ACTIVITIES.flatMap((activity) => {
    const score = profile.activities[activity];
    return score === null ? [] : [{ activity, score }];
  });
  const lowest = Math.min(...known.map((entry) => entry.score));
  const low = known.filter((entry) => entry.score === lowest);
  if (low.length === known.length) return "";
  return `, lowest for ${joined(low.map((entry) => TERMS.activity[entry.activity].name))} it`;
}
