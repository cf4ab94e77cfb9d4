import { RowLink } from "@/components/ui/row-link";
import type { DelegationFrame } from "@/lib/delegations/types";
import type { SeatState } from "@/lib/domain/delegation-terms";
import { texts } from "@/lib/i18n/texts";

type Props = {
  delegation: Pick<DelegationFrame, "id" | "state">;
  root: string;
  /** The traveller's own seat; left out for the agency. */
  seat?: SeatState | null;
};

/** What belongs to the time before and during a journey: preparation, programme, documents. */
export function BeforeLinks({ delegation: { id, state }, root, seat = "accepted" }: Props) {
  const t = texts("itineraries");
  if (seat !== "accepted" || state === "cancelled") return null;
  const path = `${root}/delegations/${id}`;
  return (
    <nav aria-label={t("tabs.label")} className="border-line border-t">
      <RowLink href={`${path}/preparation`}>{t("tabs.preparation")}</RowLink>
      <RowLink href={`${path}/programme`}>{t("tabs.programme")}</RowLink>
      <RowLink href={`${path}/documents`}>{t("tabs.documents")}</RowLink>
    </nav>
  );
}
