import type { IconName } from "@/components/ui/icon";
import { StateMark } from "@/components/ui/state-mark";
import type { Tone } from "@/components/ui/tone";
import type { Silence } from "@/lib/domain/silence";
import { texts } from "@/lib/i18n/texts";

// Three shapes, so that the light is read without its colour.
const LOOKS: Record<Silence["light"], { tone: Tone; icon: IconName }> = {
  fine: { tone: "good", icon: "good" },
  quiet: { tone: "watch", icon: "watch" },
  silent: { tone: "wrong", icon: "wrong" },
};

/** How long two have not met, as a light in shape, words and colour. */
export function SilenceMark({ silence: { light, days } }: { silence: Silence }) {
  return <StateMark {...LOOKS[light]}>{texts("meetings")(`silence.${light}`, { days })}</StateMark>;
}
