import type { Freshness } from "@/lib/domain/recommendations/dating";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";

/** Whom a piece of advice is meant for, of which day it is, and whether it should have been read again. */
export function AdviceDating({ freshness }: { freshness: Freshness }) {
  const t = texts("results");
  const { scope, since, reviewBy, overdue, renewed, withdrawn } = freshness;
  const day = (iso: string) => formatDate(iso, { timeZone: "UTC", style: "long-day" });
  return (
    <div className="space-y-1 text-ink-soft text-sm">
      {scope && <p>{t("advice.meantFor", { scope })}</p>}
      {since && reviewBy && (
        <p>{t(overdue ? "advice.overdue" : "advice.since", { since: day(since), until: day(reviewBy) })}</p>
      )}
      {renewed && <p>{t(since ? "advice.renewed" : "advice.undated", { since: day(renewed) })}</p>}
      {withdrawn && <p>{t("advice.withdrawn")}</p>}
    </div>
  );
}
