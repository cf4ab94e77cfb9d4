import { dueWords } from "@/components/campaigns/due-words";
import type { Campaign } from "@/lib/campaigns/types";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";

/** Since when and until when a campaign takes answers. */
export function stateWords({ state, dueOn, sentAt, sentBy, closedAt }: Campaign, timeZone: string): string {
  const t = texts("campaigns");
  const until = { day: dueWords(dueOn) };
  if (state === "draft" || sentAt === null) return t("page.until", until);
  const sent = t("page.sentBy", { date: formatDate(sentAt, { timeZone }), name: sentBy ?? "" });
  if (state === "open") return `${sent}. ${t("page.until", until)}`;
  const early = closedAt !== null && closedAt.slice(0, 10) <= dueOn;
  const end = early
    ? t("page.closedOn", { day: formatDate(closedAt, { timeZone, style: "long-day" }) })
    : t("page.endedOn", until);
  return `${sent}. ${end}`;
}
