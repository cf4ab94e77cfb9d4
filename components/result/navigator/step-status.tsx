import type { IconName } from "@/components/ui/icon";
import { StateMark } from "@/components/ui/state-mark";
import type { Tone } from "@/components/ui/tone";
import type { StepStatus } from "@/lib/domain/navigator/types";
import { texts } from "@/lib/i18n/texts";

const LOOKS: Record<StepStatus, { tone: Tone; icon?: IconName }> = {
  covered: { tone: "good" },
  partly: { tone: "watch", icon: "clock" },
  open: { tone: "neutral" },
};

/** Covered, begun or open, in an icon and a word. */
export function StepStatusMark({ status }: { status: StepStatus }) {
  return <StateMark {...LOOKS[status]}>{texts("navigator")(`status.${status}`)}</StateMark>;
}
