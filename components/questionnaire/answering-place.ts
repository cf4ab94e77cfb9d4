import type { FormHat } from "@/lib/action-state";
import type { AssessmentHead } from "@/lib/assessments/types";

/** Where the pages of a questionnaire lie, and under which hat it is answered. */
export type AnsweringPlace = { base: string; hat: FormHat };

/** The firm's own. */
export const firmPlace = ({ firmId, id }: Pick<AssessmentHead, "firmId" | "id">): AnsweringPlace => ({
  base: `/firm/${firmId}/assessments/${id}`,
  hat: { kind: "member", id: firmId },
});
