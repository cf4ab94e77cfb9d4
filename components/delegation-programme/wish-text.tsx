import { StateMark } from "@/components/ui/state-mark";
import type { Tone } from "@/components/ui/tone";
import { texts } from "@/lib/i18n/texts";
import type { MeetingWish } from "@/lib/itineraries/types";

const TONES: Record<MeetingWish["state"], Tone> = { open: "watch", taken: "good", refused: "neutral" };

/** A wish to meet somebody, why, and what became of it. */
export function WishText({ wish, firm }: { wish: MeetingWish; firm?: boolean }) {
  return (
    <div>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <p className="font-semibold">{wish.whom}</p>
        <StateMark tone={TONES[wish.state]}>{texts("itineraries")(`wishes.states.${wish.state}`)}</StateMark>
      </div>
      {firm && <p className="text-ink-soft text-sm">{wish.firm}</p>}
      <p className="max-w-measure whitespace-pre-line text-sm">{wish.why}</p>
      {wish.reply !== "" && <p className="max-w-measure text-ink-soft text-sm">{wish.reply}</p>}
    </div>
  );
}
