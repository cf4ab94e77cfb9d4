import { TravellerPage } from "@/components/delegations/traveller-page";
import { GroupReportView } from "@/components/journey-reports/group-report-view";
import { OwnReport } from "@/components/journey-reports/own-report";
import { texts } from "@/lib/i18n/texts";
import { getFigures, getGroupReport } from "@/lib/journey-reports/queries/group-report";
import { getOwnReport } from "@/lib/journey-reports/queries/own-report";
import { type TravellerContext, travellerOf } from "./traveller";

/** The own report of a journey, and the group's. */
export async function reportPage(context: TravellerContext, delegationId: string) {
  const { found, hat, root } = await travellerOf(context, delegationId);
  const t = texts("journey-reports");
  return (
    <TravellerPage delegation={found.delegation} root={root} title={t("title")} lede={t("lede")}>
      <OwnReport found={found} report={await getOwnReport(context, delegationId)} hat={hat} root={root} />
      <GroupReportView
        report={await getGroupReport(context, delegationId)}
        figures={await getFigures(context, delegationId)}
        timeZone={context.person.timeZone}
      />
    </TravellerPage>
  );
}
