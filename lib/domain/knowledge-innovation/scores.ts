import { answerOf, levelScore } from "@/lib/domain/instruments/engine";
import type { Answers, Instrument } from "@/lib/domain/instruments/types";
import { intensityOf } from "@/lib/domain/knowledge-innovation/intensity";
import { activityItem, extentItem, knowledgeItem } from "@/lib/domain/knowledge-innovation/items";
import type {
  Diagnosis,
  InnovationProfile,
  KnowledgeProfile,
  WeighedScore,
} from "@/lib/domain/knowledge-innovation/types";
import {
  ACTIVITIES,
  type Activity,
  INNOVATIONS,
  KNOWLEDGE,
  type Knowledge,
  type Phase,
} from "@/lib/domain/vocabulary";
import { counts, weighedScore } from "@/lib/domain/weighed-mean";

/** Whose weights the items count by; all the same where it has none. */
type Weighing = Pick<Instrument, "weights">;

/** The items whose level is known, each counting what the weights say; see `weighedScore`. */
function scoreOf(weighing: Weighing, answers: Answers, keys: readonly string[]): WeighedScore {
  return weighedScore(
    weighing,
    keys.map((key) => ({ key, score: levelScore(answerOf(answers, key)) })),
  );
}

/** How well the firm holds each kind of knowledge: the mean of its four activities. */
export function knowledgeProfiles(answers: Answers, weighing: Weighing = {}): KnowledgeProfile[] {
  return KNOWLEDGE.map((knowledge) => {
    const level = (activity: Activity) => {
      const key = knowledgeItem(knowledge, activity);
      return counts(weighing, key) ? levelScore(answerOf(answers, key)) : null;
    };
    return {
      knowledge,
      ...scoreOf(weighing, answers, activityKeys(knowledge)),
      activities: {
        collection: level("collection"),
        storage: level("storage"),
        dissemination: level("dissemination"),
        use: level("use"),
      },
    };
  });
}

/** How far each kind of innovation has gone abroad, beside how strongly the phase calls for it. */
export function innovationProfiles(
  answers: Answers,
  phase: Phase,
  weighing: Weighing = {},
): InnovationProfile[] {
  return INNOVATIONS.map((innovation) => ({
    innovation,
    ...scoreOf(weighing, answers, [extentItem(innovation)]),
    intensity: intensityOf(innovation, phase),
  }));
}

/** Each activity of knowledge management: the mean over the nine kinds and the item on the whole firm. */
export function activityScores(answers: Answers, weighing: Weighing = {}): Diagnosis["activities"] {
  return ACTIVITIES.map((activity) => ({
    activity,
    ...scoreOf(weighing, answers, [
      ...KNOWLEDGE.map((knowledge) => knowledgeItem(knowledge, activity)),
      activityItem(activity),
    ]),
  }));
}

/** Keys of the four activities of one kind of knowledge. */
export function activityKeys(knowledge: Knowledge): string[] {
  return ACTIVITIES.map((activity) => knowledgeItem(knowledge, activity));
}
