import { StateMark } from "@/components/ui/state-mark";
import type { Tone } from "@/components/ui/tone";
import type { PatternVerdict } from "@/lib/domain/antecedents/types";
import { texts } from "@/lib/i18n/texts";
import { SourceNote } from "../source-note";

const TONES: Readonly<Record<PatternVerdict["verdict"], Tone>> = {
  fits: "good",
  possible: "info",
  no: "neutral",
  unknown: "neutral",
};

/** How the profile's dates and markets go with each way of going abroad that the source names. */
export function PatternList({ patterns }: { patterns: readonly PatternVerdict[] }) {
  const t = texts("antecedents");
  return (
    <ul className="border-line border-t">
      {patterns.map(({ pattern, verdict, reason }) => (
        <li
          key={pattern}
          className="grid gap-x-6 gap-y-1 border-line border-b py-3 sm:grid-cols-[minmax(0,1fr)_auto]"
        >
          <h3>{t(`patterns.names.${pattern}`)}</h3>
          <StateMark tone={TONES[verdict]}>{t(`patterns.verdicts.${verdict}`)}</StateMark>
          <div className="max-w-measure space-y-1 text-ink-soft text-sm sm:col-span-2">
            <p>{t(`patterns.abouts.${pattern}`)}</p>
            <p>{reason.because}</p>
            <p className="text-xs">
              <SourceNote source={reason.source} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
