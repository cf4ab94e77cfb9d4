import { StateMark } from "@/components/ui/state-mark";
import type { PanelState } from "@/lib/domain/panels/vocabulary";
import { texts } from "@/lib/i18n/texts";

const TONES = { draft: "neutral", running: "info", accepted: "good", ended: "neutral" } as const;

/** Where a panel stands, in a word. */
export function PanelStateMark({ state, open }: { state: PanelState; open: boolean }) {
  return <StateMark tone={TONES[state]}>{texts("panels")(`states.${open ? "open" : state}`)}</StateMark>;
}
