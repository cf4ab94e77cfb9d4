import { StayedHome } from "@/components/delegations/stayed-home";
import { EmptyState } from "@/components/page/empty-state";
import type { OwnPart } from "@/lib/delegations/types";
import { texts } from "@/lib/i18n/texts";

/** Instead of a page that is for those who have taken a seat. */
export function NotTravelling({ part }: { part: OwnPart }) {
  const t = texts("itineraries");
  if (part.seat === "declined") return <StayedHome part={part} />;
  return <EmptyState title={t("notTravelling")}>{t("notTravellingText")}</EmptyState>;
}
