import type { ReactNode } from "react";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { CostItem } from "@/lib/travel-costs/types";
import { money, sumOf } from "./money";

type Props = { items: readonly CostItem[]; currency: string; aside?: (item: CostItem) => ReactNode };

/** Items with their amounts, ruled like a ledger, the sum at the foot. */
export function CostList({ items, currency, aside }: Props) {
  const t = texts("travel-costs");
  return (
    <ul className="border-line border-t tabular-nums">
      {items.map((item) => (
        <li key={item.id} className="border-line border-b py-2">
          <div className="flex flex-wrap items-baseline justify-between gap-x-6">
            <span className="min-w-0">
              {t(`kinds.${item.kind}`)}
              <span className="text-ink-soft text-sm">
                {" · "}
                {formatDate(item.spentOn, { timeZone: "UTC" })}
              </span>
            </span>
            <span>{money(item.amountCents, currency)}</span>
          </div>
          {item.note !== "" && <p className="text-ink-soft text-sm">{item.note}</p>}
          {aside?.(item)}
        </li>
      ))}
      <li className="flex flex-wrap items-baseline justify-between gap-x-6 border-line border-b py-2 font-semibold">
        <span>{t("columns.sum")}</span>
        <span>{money(sumOf(items), currency)}</span>
      </li>
    </ul>
  );
}
