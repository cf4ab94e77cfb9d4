import type { ConsistencyNote, Recommendation } from "@/lib/domain/knowledge-innovation/types";
import type { DiagnosisOf, ModelId } from "@/lib/domain/models/types";
import type { Path } from "@/lib/domain/picture/cheapest-path";
import type { Effect } from "@/lib/domain/picture/effects";
import type { Goal } from "@/lib/domain/picture/goals";
import type { Picture } from "@/lib/domain/picture/picture-types";
import type { Effort } from "@/lib/domain/vocabulary";
import type { AnswerInWords } from "@/lib/results/types";

/** The newest round of a questionnaire that gave a result. */
export type NewestRound = { instrument: ModelId; assessmentId: string; resultId: string; at: string };

/** One picture of a firm, with all that its page shows. */
export type PicturePage = {
  firm: { id: string; name: string };
  picture: Picture;
  diagnoses: Partial<DiagnosisOf>;
  recommendations: { first: Recommendation[]; rest: Recommendation[] };
  /** What does not go together across questionnaires and profile. */
  notes: ConsistencyNote[];
  /** Newest answers by item; empty where the viewer may not see answers. */
  answers: Record<string, AnswerInWords>;
  seesAnswers: boolean;
  /** Newest first. */
  rounds: NewestRound[];
};

/** A step on the way to a goal: an action of the plan, or advice that is not in it yet. */
export type StepLine = {
  id: string;
  kind: "action" | "advice";
  title: string;
  effort: Effort;
  /** What it should move towards the goal, in words. */
  moves: string[];
};

export type PathPage = {
  goals: Goal[];
  /** Steps that could be taken: open actions, and advice that is not in the plan. */
  open: { actions: number; advice: number };
  chosen: { goal: Goal; path: Path; steps: StepLine[] } | null;
  /** The newest result, from which advice is taken over; null where there is none. */
  resultId: string | null;
};

/** What moved after finished actions in one group of firms, and when that was worked out (ISO). */
export type EffectLine = Effect & { computedAt: string };
