import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TravellerPage } from "@/components/delegations/traveller-page";
import { GroupReportView } from "@/components/journey-reports/group-report-view";
import { OwnReport } from "@/components/journey-reports/own-report";
import { memberPage } from "@/lib/context/request";
import { getOffered } from "@/lib/delegations/queries/for-travellers";
import { texts } from "@/lib/i18n/texts";
import { getFigures, getGroupReport } from "@/lib/journey-reports/queries/group-report";
import { getOwnReport } from "@/lib/journey-reports/queries/own-report";

type Props = { params: Promise<{ firmId: string; delegationId: string }> };

export function generateMetadata(): Metadata {
  return { title: texts("journey-reports")("title") };
}

export default async function FirmReportPage({ params }: Props) {
  const { firmId, delegationId } = await params;
  const context = await memberPage(firmId);
  const found = await getOffered(context, delegationId);
  if (!found) notFound();
  const t = texts("journey-reports");
  const hat = { kind: "member" as const, id: context.actor.firmId };
  const root = `/firm/${context.actor.firmId}`;
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
