import { answerOf, levelScore } from "@/lib/domain/instruments/engine";
import type { Answers } from "@/lib/domain/instruments/types";
import { intensityOf } from "@/lib/domain/knowledge-innovation/intensity";
import { activityItem, extentItem, knowledgeItem } from "@/lib/domain/knowledge-innovation/items";
import type {
  Diagnosis,
  InnovationProfile,
  KnowledgeProfile,
  Score,
} from "@/lib/domain/knowledge-innovation/types";
import {
  ACTIVITIES,
  type Activity,
  INNOVATIONS,
  KNOWLEDGE,
  type Knowledge,
  type Phase,
} from "@/lib/domain/vocabulary";

/**
 * Mean of the items whose level is known, 0..1. "I don't know" and missing answers are left out of the mean
 * and of `answered`; where none is known the score is null, never zero.
 */
function scoreOf(answers: Answers, keys: readonly string[]): Score {
  const known = keys.flatMap((key) => levelScore(answerOf(answers, key)) ?? []);
  return { score: mean(known), answered: known.length, asked: keys.length };
}

/** How well the firm holds each kind of knowledge: the mean of its four activities. */
export function knowledgeProfiles(answers: Answers): KnowledgeProfile[] {
  return KNOWLEDGE.map((knowledge) => ({
    knowledge,
    ...scoreOf(answers, activityKeys(knowledge)),
    activities: {
      collection: level(answers, knowledge, "collection"),
      storage: level(answers, knowledge, "storage"),
      dissemination: level(answers, knowledge, "dissemination"),
      use: level(answers, knowledge, "use"),
    },
  }));
}

/** How far each kind of innovation has gone abroad, beside how strongly the phase calls for it. */
export function innovationProfiles(answers: Answers, phase: Phase): InnovationProfile[] {
  return INNOVATIONS.map((innovation) => ({
    innovation,
    ...scoreOf(answers, [extentItem(innovation)]),
    intensity: intensityOf(innovation, phase),
  }));
}

/** Each activity of knowledge management: the mean over the nine kinds and the item on the whole firm. */
export function activityScores(answers: Answers): Diagnosis["activities"] {
  return ACTIVITIES.map((activity) => ({
    activity,
    ...scoreOf(answers, [
      ...KNOWLEDGE.map((knowledge) => knowledgeItem(knowledge, activity)),
      activityItem(activity),
    ]),
  }));
}

/** Keys of the four activities of one kind of knowledge. */
export function activityKeys(knowledge: Knowledge): string[] {
  return ACTIVITIES.map((activity) => knowledgeItem(knowledge, activity));
}

/** Mean of numbers; null of none. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function level(answers: Answers, knowledge: Knowledge, activity: Activity): number | null {
  return levelScore(answerOf(answers, knowledgeItem(knowledge, activity)));
}
