import { EmptyState } from "@/components/page/empty-state";
import type { DelegationFrame } from "@/lib/delegations/types";
import type { NotYet } from "@/lib/domain/follow-up-terms";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";

const dayOf = (day: string) => formatDate(day, { timeZone: "UTC" });

/** Instead of figures and reports that there cannot be yet: where the journey stands. */
export function NotYetReported({ because, delegation }: { because: NotYet; delegation: DelegationFrame }) {
  const t = texts("journey-reports");
  const days = { from: dayOf(delegation.startsOn), to: dayOf(delegation.endsOn) };
  return <EmptyState title={t("notYet.title")}>{t(`notYet.${because}`, days)}</EmptyState>;
}
