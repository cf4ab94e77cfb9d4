import type { ProvedLine } from "@/lib/domain/pairing/explain-firm";
import { texts } from "@/lib/i18n/texts";
import { evidenceText } from "./evidence-text";

const SHADES = ["bg-accent", "bg-accent/70", "bg-accent/45", "bg-accent/25"] as const;

type Props = { score: number; lines: readonly ProvedLine[]; price: number; serves: number };

/** A pair's score as a bar of its parts, with the price of the seat as a line across, and every part in words. */
export function ScoreCard({ score, lines, price, serves }: Props) {
  const t = texts("waves");
  return (
    <div className="max-w-measure space-y-2">
      <p className="font-semibold">{t("page.points", { points: score })}</p>
      <div aria-hidden="true" className="relative flex h-5 rounded border border-line bg-surface">
        {lines.map(({ part, points }, at) => (
          <div
            key={part}
            className={`${SHADES[at % SHADES.length]} border-paper border-e`}
            style={{ inlineSize: `${points / 10}%` }}
          />
        ))}
        {price > 0 && (
          <div
            className="absolute -inset-y-1 border-ink border-s-2"
            style={{ insetInlineStart: `${Math.min(100, price / 10)}%` }}
          />
        )}
      </div>
      <ul className="space-y-1 text-sm">
        {lines.map(({ part, points, value, weight, evidence }) => (
          <li key={part}>
            {t("page.cardPart", {
              part: t(`page.parts.${part}`),
              points,
              percent: Math.round(100 * value),
              weight,
            })}
            <span className="block text-ink-soft">{evidenceText(evidence)}</span>
          </li>
        ))}
      </ul>
      <p className="text-sm">
        {price > 0 || serves > 0 ? t("page.price", { price, serves }) : t("page.free")}
      </p>
    </div>
  );
}
