import type { AnswerHref } from "@/components/result/behind";
import type { ModelId } from "@/lib/domain/models/types";

/** Where the page leads, by hat; what a viewer may not open is left out. */
export type PictureAddresses = {
  answerHref?: AnswerHref;
  resultHref(assessmentId: string): string;
  /** Where a questionnaire is begun. */
  startHref?: (instrument: ModelId) => string;
  profileHref?: string;
};
