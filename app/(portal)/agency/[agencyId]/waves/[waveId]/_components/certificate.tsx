import { StateMark } from "@/components/ui/state-mark";
import { formatNumber } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { WaveRecord } from "@/lib/waves/types";

/** The proof of the wave: total and bound, and that it can be worked out again. */
export function Certificate({ wave }: { wave: WaveRecord }) {
  const t = texts("waves");
  const { total, bound } = wave;
  const words = { total: formatNumber(total), bound: formatNumber(bound), gap: formatNumber(bound - total) };
  return (
    <div className="mb-8 space-y-1">
      <p>
        <StateMark tone={total === bound ? "good" : "watch"}>
          <span className="text-base text-ink">
            {total === bound ? t("page.certificate", words) : t("page.certificateGap", words)}
          </span>
        </StateMark>
      </p>
      <p>
        <StateMark tone={wave.sameAgain ? "good" : "wrong"}>
          <span className="text-ink-soft">{wave.sameAgain ? t("page.same") : t("page.notSame")}</span>
        </StateMark>
      </p>
    </div>
  );
}
