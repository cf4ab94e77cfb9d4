import { StateMark } from "@/components/ui/state-mark";
import type { Tone } from "@/components/ui/tone";
import type { ReviewState } from "@/lib/domain/vocabulary";
import { texts } from "@/lib/i18n/texts";

const TONES: Record<ReviewState, Tone> = {
  draft: "neutral",
  submitted: "watch",
  "changes-requested": "info",
  "signed-off": "good",
};

/** How something stands, as its reviewer sees it. */
export function ReviewStateMark({ state }: { state: ReviewState }) {
  return <StateMark tone={TONES[state]}>{texts("reviews")(`states.${state}`)}</StateMark>;
}
