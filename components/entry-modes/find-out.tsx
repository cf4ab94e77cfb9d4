import Link from "next/link";
import { Section } from "@/components/page/section";
import type { OpenFactor } from "@/lib/domain/entry-modes/types";
import { formatNumber } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";

const SHOWN = 6;
type Props = { open: readonly OpenFactor[]; answerHref?: (key: string) => string };

/** What nobody knew, by how much it could move the list. */
export function FindOut({ open, answerHref }: Props) {
  if (open.length === 0) return null;
  const t = texts("entry-modes");
  return (
    <Section id="find-out" title={t("findOut.heading")} lede={t("findOut.lede")}>
      <ul className="max-w-2xl border-line border-t text-sm">
        {open.slice(0, SHOWN).map(({ factor, label, spread, couldBlock }) => (
          <li key={factor} className="flex flex-wrap justify-between gap-x-6 border-line border-b py-2">
            {answerHref ? <Link href={answerHref(factor)}>{label}</Link> : <span>{label}</span>}
            <span className="text-ink-soft tabular-nums">
              {couldBlock && <>{t("findOut.couldBlock")}, </>}
              {t("findOut.spread", { points: formatNumber(Math.round(spread)) })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
