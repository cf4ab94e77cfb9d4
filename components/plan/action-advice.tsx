import Link from "next/link";
import { AdviceDating } from "@/components/result/advice-dating";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { Advice } from "@/lib/plans/types";

type Props = { advice: Advice; timeZone: string; resultHref: string };

/** The recommendation behind an action: how to go about it, and which answers called for it. */
export function ActionAdvice({ advice, timeZone, resultHref }: Props) {
  const t = texts("plans");
  return (
    <div className="max-w-measure space-y-5">
      <ol className="list-decimal space-y-1 ps-5">
        {advice.how.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {advice.inside && (
        <div>
          <h3 className="text-sm">{t("action.inside")}</h3>
          <p>{advice.inside}</p>
        </div>
      )}
      {advice.agency && (
        <div>
          <h3 className="text-sm">{t("action.agency")}</h3>
          <p>{advice.agency}</p>
        </div>
      )}
      <AdviceDating freshness={advice.freshness} />
      <div className="text-ink-soft text-sm">
        <h3 className="text-ink text-sm">{t("action.because")}</h3>
        <ul className="list-disc space-y-0.5 ps-5">
          {advice.because.map(({ because }) => (
            <li key={because}>{because}</li>
          ))}
        </ul>
        <p className="mt-2">
          <Link href={resultHref}>
            {t("action.from", { date: formatDate(advice.resultDay, { timeZone }) })}
          </Link>
        </p>
      </div>
    </div>
  );
}
