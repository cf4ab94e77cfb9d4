import { Section } from "@/components/page/section";
import { RowLink } from "@/components/ui/row-link";
import type { DelegationFrame } from "@/lib/delegations/types";
import type { SeatState } from "@/lib/domain/delegation-terms";
import { tookPlace } from "@/lib/domain/follow-up-terms";
import { takesCosts } from "@/lib/domain/travel-costs";
import { texts } from "@/lib/i18n/texts";

type Props = {
  delegation: Pick<DelegationFrame, "id" | "state">;
  root: string;
  /** The traveller's own seat; left out for the agency. */
  seat?: SeatState | null;
};

/** What comes after a journey, as far as it has come: costs, the report, what became of it. */
export function JourneyLinks({ delegation: { id, state }, root, seat = "accepted" }: Props) {
  const t = texts("delegations");
  if (seat !== "accepted" || !(takesCosts(state) || tookPlace(state))) return null;
  const path = `${root}/delegations/${id}`;
  return (
    <Section title={t("after.title")} id="after">
      <div className="border-line border-t">
        <RowLink href={`${path}/costs`}>{t("after.costs")}</RowLink>
        {tookPlace(state) && <RowLink href={`${path}/report`}>{t("after.report")}</RowLink>}
        {tookPlace(state) && <RowLink href={`${path}/follow-up`}>{t("after.followUp")}</RowLink>}
      </div>
    </Section>
  );
}
