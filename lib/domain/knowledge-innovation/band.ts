import { calledFor, intensityOf } from "@/lib/domain/knowledge-innovation/intensity";
import { activityItem, extentItem } from "@/lib/domain/knowledge-innovation/items";
import { betweenWords, points, TERMS } from "@/lib/domain/knowledge-innovation/level-words";
import { activityKeys } from "@/lib/domain/knowledge-innovation/scores";
import { innovationsOn } from "@/lib/domain/knowledge-innovation/table3";
import type { Band, Diagnosis } from "@/lib/domain/knowledge-innovation/types";
import { ACTIVITIES, KNOWLEDGE, type Phase } from "@/lib/domain/vocabulary";
import { meanOfMeans, type WeighedMean } from "@/lib/domain/weighed-mean";

type Measured = Pick<Diagnosis, "knowledge" | "innovations" | "activities">;

/** Weights and thresholds that the portal set. A band reaches from its threshold up to the next. */
export const BAND_RULES = {
  weights: { knowledge: 2, innovations: 1, activities: 1 },
  from: { leading: 0.85, established: 0.6, building: 0.35, starting: 0 },
  judgement: true,
} as const;

/**
 * The overall standing against what the phase calls for, 0..1: knowledge (each kind weighed by the intensities
 * of the innovations resting on it) counts half, innovations (weighed by intensity) and the four activities a
 * quarter each. Before the first market, innovations are left out: nothing can have gone abroad yet.
 * What is not known is left out; a null score stands in the lowest band. Under a panel's weights `range` holds the
 * score; the same weight counts in a kind of knowledge and in an activity, so that it is at most too wide.
 */
export function bandOf(measured: Measured, phase: Phase): Diagnosis["band"] {
  const { weights } = BAND_RULES;
  const { score, band: range } = meanOfMeans([
    { ...knowledgePart(measured, phase), weight: weights.knowledge },
    { ...innovationPart(measured, phase), weight: phase === "pre" ? 0 : weights.innovations },
    {
      ...meanOfMeans(measured.activities.map((activity) => ({ ...activity, weight: 1 }))),
      weight: weights.activities,
    },
  ]);
  const band = bandAt(score ?? 0);
  return { band, score, ...(range ? { range } : {}), reason: reasonOf({ band, score, range }, phase) };
}

/** The band of a score in 0..1. */
export function bandAt(score: number): Band {
  const { from } = BAND_RULES;
  if (score >= from.leading) return "leading";
  if (score >= from.established) return "established";
  return score >= from.building ? "building" : "starting";
}

function knowledgePart({ knowledge }: Measured, phase: Phase): WeighedMean {
  return meanOfMeans(
    knowledge.map((profile) => ({
      ...profile,
      weight: innovationsOn(profile.knowledge).reduce(
        (sum, innovation) => sum + intensityOf(innovation, phase),
        0,
      ),
    })),
  );
}

function innovationPart({ innovations }: Measured, phase: Phase): WeighedMean {
  return meanOfMeans(
    innovations.map((profile) => ({ ...profile, weight: intensityOf(profile.innovation, phase) })),
  );
}

type Placed = Omit<Diagnosis["band"], "reason">;

function reasonOf({ band, score, range }: Placed, phase: Phase): Diagnosis["band"]["reason"] {
  const because =
    score === null
      ? "Too little is known yet to say where you stand."
      : `Measured against what your phase (${TERMS.phase[phase].name}) calls for, your answers come to ${points(score)} of 100${betweenWords(range)}. ${TERMS.band[band].explanation}`;
  return {
    ruleId: score === null ? "band-not-known" : `band-${band}`,
    because,
    items: measuredItems(phase),
    source: { id: null, judgement: true },
  };
}

function measuredItems(phase: Phase): string[] {
  const extents = phase === "pre" ? [] : calledFor(phase).map(extentItem);
  return [...KNOWLEDGE.flatMap(activityKeys), ...extents, ...ACTIVITIES.map(activityItem)];
}
