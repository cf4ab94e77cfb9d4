import Link from "next/link";
import { ReviewStateMark } from "@/components/reviews/review-state-mark";
import { Meter } from "@/components/ui/meter";
import { MARKET_PLAN_PARTS } from "@/lib/domain/market-plan";
import { countryName } from "@/lib/domain/reference/countries";
import { formatDate } from "@/lib/i18n/formats";
import { language, texts } from "@/lib/i18n/texts";
import type { MarketPlanLine } from "@/lib/market-plans/types";

type Props = { lines: readonly MarketPlanLine[]; base: string; timeZone: string };

/** The markets with how far the plan for each is. */
export function PlanList({ lines, base, timeZone }: Props) {
  const t = texts("market-plans");
  return (
    <ul className="border-line border-t">
      {lines.map(({ country, status, written, updatedAt }) => (
        <li
          key={country}
          className="grid items-baseline gap-x-8 gap-y-1 border-line border-b py-4 sm:grid-cols-[minmax(0,1fr)_16rem]"
        >
          <div>
            <Link href={`${base}/${country}`} className="font-semibold">
              {countryName(country, language())}
            </Link>
            <p className="text-ink-soft text-sm">
              {status !== "draft" && (
                <span className="me-3">
                  <ReviewStateMark state={status} />
                </span>
              )}
              {updatedAt ? t("touched", { day: formatDate(updatedAt, { timeZone }) }) : t("untouched")}
            </p>
          </div>
          <Meter
            label={t("progressLabel")}
            labelHidden
            share={written / MARKET_PLAN_PARTS.length}
            text={t("progress", { written })}
          />
        </li>
      ))}
    </ul>
  );
}
