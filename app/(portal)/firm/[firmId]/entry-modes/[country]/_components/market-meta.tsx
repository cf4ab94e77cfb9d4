import type { EntryModesPage } from "@/lib/entry-modes/types";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";

/** When and by whom the market was answered, and how much of it is known. */
export function MarketMeta({ page, timeZone }: { page: EntryModesPage; timeZone: string }) {
  const t = texts("entry-modes");
  const date = formatDate(page.at, { timeZone });
  const { known, asked } = page.configuration;
  return (
    <>
      <span>
        {page.by ? t("market.answeredBy", { date, name: page.by }) : t("market.answered", { date })}
      </span>
      <span className="text-ink-soft">{t("market.known", { known, asked })}</span>
    </>
  );
}
