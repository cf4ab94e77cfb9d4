import { EmptyState } from "@/components/page/empty-state";
import { texts } from "@/lib/i18n/texts";

/** Instead of a page that is for those who have taken a seat. */
export function NotTravelling() {
  const t = texts("itineraries");
  return <EmptyState title={t("notTravelling")}>{t("notTravellingText")}</EmptyState>;
}
