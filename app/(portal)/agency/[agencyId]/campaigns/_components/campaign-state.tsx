import { StateMark } from "@/components/ui/state-mark";
import type { CampaignState } from "@/lib/campaigns/types";
import { texts } from "@/lib/i18n/texts";

const TONES = { draft: "neutral", open: "info", ended: "good" } as const;

/** Where a campaign stands, in a word. */
export const CampaignStateMark = ({ state }: { state: CampaignState }) => (
  <StateMark tone={TONES[state]}>{texts("campaigns")(`states.${state}`)}</StateMark>
);
