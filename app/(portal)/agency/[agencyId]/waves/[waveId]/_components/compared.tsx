import type { WaveQuality } from "@/lib/domain/pairing/quality";
import { formatNumber } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { Comparison } from "@/lib/waves/types";

const SHOWN = 20;
const MEASURES = ["served", "lowest", "median", "blocking", "envy", "longestWaiting"] as const;

/** The wave as it is beside what other weights would make of it, and whom they would move. */
export function Compared({ compared: { before, after, moved } }: { compared: Comparison }) {
  const t = texts("waves");
  const none = t("page.noMentor");
  const cell = "border-line border-b py-2 pe-4";
  const of = (quality: WaveQuality, measure: (typeof MEASURES)[number]) => {
    const value = quality[measure];
    return value === null ? none : formatNumber(value);
  };
  return (
    <div className="my-4 max-w-measure space-y-3">
      <table className="w-full text-sm">
        <caption className="sr-only">{t("page.comparison")}</caption>
        <thead>
          <tr>
            <th scope="col" className={`${cell} text-start font-semibold`}>
              {t("page.measure")}
            </th>
            <th scope="col" className={`${cell} text-end font-semibold`}>
              {t("page.asItIs")}
            </th>
            <th scope="col" className={`${cell} text-end font-semibold`}>
              {t("page.withThese")}
            </th>
          </tr>
        </thead>
        <tbody>
          {MEASURES.map((measure) => (
            <tr key={measure}>
              <th scope="row" className={`${cell} text-start font-normal`}>
                {t(`page.measures.${measure}`)}
              </th>
              <td className={`${cell} text-end tabular-nums`}>{of(before, measure)}</td>
              <td className={`${cell} text-end tabular-nums`}>{of(after, measure)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t("page.movedCount", { moved: moved.length })}</p>
      <ul className="text-ink-soft text-sm">
        {moved.slice(0, SHOWN).map(({ firm, from, to }) => (
          <li key={firm}>{t("page.moved", { firm, from: from ?? none, to: to ?? none })}</li>
        ))}
      </ul>
      {moved.length > SHOWN && (
        <p className="text-ink-soft text-sm">{t("page.movedMore", { more: moved.length - SHOWN })}</p>
      )}
    </div>
  );
}
