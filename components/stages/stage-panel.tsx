import Link from "next/link";
import { dayInWords } from "@/components/plan/due-day";
import { QuietText } from "@/components/ui/quiet-text";
import { texts } from "@/lib/i18n/texts";
import type { StageHistory } from "@/lib/stages/types";

type Props = {
  history: StageHistory;
  /** The page with all moves; left out where this viewer has none. */
  href?: string;
};

/** The stage that stands, since when, and whether the newest answers say something else. */
export function StagePanel({ history, href }: Props) {
  const t = texts("stages");
  const { current, assessed, mayRecord, moves } = history;
  const differs = assessed && { day: dayInWords(assessed.on), stage: t(`names.${assessed.stage}`) };
  return (
    <section aria-labelledby="stage-panel" className="space-y-2 border-line border-t pt-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id="stage-panel" className="text-ink-soft text-sm">
          {t("current")}
        </h2>
        {href && (
          <Link href={href} className="text-sm print:hidden">
            {moves.length === 0 && mayRecord ? t("record") : t("all")}
          </Link>
        )}
      </div>
      <p>
        <span className="font-semibold">{current ? t(`names.${current.stage}`) : t("none")}</span>
        {current && (
          <span className="text-ink-soft text-sm"> {t("since", { day: dayInWords(current.since) })}</span>
        )}
      </p>
      {differs && <QuietText>{t(mayRecord ? "assessed" : "assessedTheirs", differs)}</QuietText>}
    </section>
  );
}
