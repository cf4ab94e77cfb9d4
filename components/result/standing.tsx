import { FactStrip } from "@/components/page/fact-strip";
import { PhaseMark } from "@/components/ui/phase-mark";
import { bandAt } from "@/lib/domain/knowledge-innovation/band";
import { TERMS } from "@/lib/domain/knowledge-innovation/level-words";
import type { Diagnosis } from "@/lib/domain/knowledge-innovation/types";
import { formatList } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { BandScale } from "./band-scale";
import { CaveatNotice } from "./caveat-notice";
import { termName } from "./term-names";

type Props = { diagnosis: Diagnosis; caveat: string | null };

/** Band, three sentences, and the three facts that carry them: the first thing a reader of the result sees. */
export function Standing({ diagnosis, caveat }: Props) {
  const t = texts("results");
  const { band, phase, gaps, unsupported } = diagnosis;
  const names = formatList(gaps.slice(0, 2).map((gap) => TERMS.knowledge[gap.knowledge].name));
  return (
    <section aria-labelledby="standing" className="space-y-6 print:space-y-3">
      <div className="space-y-4 print:space-y-2">
        <h2 id="standing" className="text-ink-soft text-sm">
          {t("band.heading")}
        </h2>
        <p className="font-semibold text-2xl">{termName("band", band.band)}</p>
        <BandScale {...band} />
        <p className="max-w-measure text-lg print:max-w-none print:text-base">
          {band.reason.because} {t("band.gaps", { n: gaps.length, names })} {openBands(band)}
        </p>
      </div>
      <FactStrip
        facts={[
          {
            label: t("facts.phase"),
            value: <PhaseMark phase={phase.phase} label={termName("phase", phase.phase)} />,
            note: phase.reason.because,
          },
          {
            label: t("facts.gaps"),
            value: t("facts.gapsValue", { n: gaps.length }),
            note: t("facts.gapsNote"),
          },
          {
            label: t("facts.unsupported"),
            value: t("facts.unsupportedValue", { n: unsupported.length }),
            note: t("facts.unsupportedNote"),
          },
        ]}
      />
      <CaveatNotice caveat={caveat} />
    </section>
  );
}

/** Said where a panel's weights leave open in which band the firm stands. */
function openBands({ range }: Diagnosis["band"]): string {
  const [low, high] = range ? [bandAt(range[0]), bandAt(range[2])] : [];
  return low && high && low !== high
    ? texts("weighed")("bands", { low: termName("band", low), high: termName("band", high) })
    : "";
}
