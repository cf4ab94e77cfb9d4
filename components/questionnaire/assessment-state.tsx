import { StateMark } from "@/components/ui/state-mark";
import type { Tone } from "@/components/ui/tone";
import type { ReviewState } from "@/lib/domain/vocabulary";
import { texts } from "@/lib/i18n/texts";

const TONES: Record<ReviewState, Tone> = {
  draft: "neutral",
  submitted: "info",
  "changes-requested": "watch",
  "signed-off": "good",
};

/** Where a round stands between draft and sign-off. */
export function AssessmentState({ status }: { status: ReviewState }) {
  return <StateMark tone={TONES[status]}>{texts("assessments")(`states.${status}`)}</StateMark>;
}
