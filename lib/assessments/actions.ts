"use server";

import { action } from "@/lib/action";
import { confirmAnswers } from "./commands/confirm-answers";
import { type Saved, saveAnswer } from "./commands/save-answer";
import { startAssessment } from "./commands/start-assessment";
import { submitAssessment } from "./commands/submit-assessment";

const at = ({ firmId, assessmentId }: { firmId: string; assessmentId: string }) =>
  `/firm/${firmId}/assessments/${assessmentId}`;

function onwards(saved: Saved, { go, itemKey }: Record<string, unknown>): string {
  const base =
    saved.rater === "mentor"
      ? `/mentor/${saved.agencyId}/firms/${saved.firmId}/ratings/${saved.assessmentId}`
      : at(saved);
  const key = go === "back" ? saved.before : go === "next" || go === undefined ? saved.next : null;
  if (key) return `${base}/questions/${key}`;
  if (go === "back" || go === "list") return base;
  // Back to the very answer that was changed.
  return go === "check" ? `${base}/check#${itemKey}` : `${base}/check`;
}

export const startAssessmentAction = action(startAssessment, { to: at });
export const saveAnswerAction = action(saveAnswer, { to: (saved, input) => onwards(saved, input) });
export const confirmAnswersAction = action(confirmAnswers);
export const submitAssessmentAction = action(submitAssessment, { to: (value) => `${at(value)}/result` });
