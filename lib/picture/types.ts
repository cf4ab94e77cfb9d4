import type { ConsistencyNote, Recommendation } from "@/lib/domain/knowledge-innovation/types";
import type { DiagnosisOf, ModelId } from "@/lib/domain/models/types";
import type { Picture } from "@/lib/domain/picture/picture-types";
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
