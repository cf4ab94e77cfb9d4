import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TravellerPage } from "@/components/delegations/traveller-page";
import { Figures } from "@/components/journey-reports/figures";
import { PrintButton } from "@/components/page/print-button";
import { Section } from "@/components/page/section";
import { notYetBecause } from "@/lib/domain/follow-up-terms";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { listReports } from "@/lib/journey-reports/queries/for-agency";
import { getFigures, getGroupReport } from "@/lib/journey-reports/queries/group-report";
import { type JourneyParams, journeyOf } from "../_components/journey-of";
import { GroupReportForm } from "./_components/group-report-form";
import { NotYetReported } from "./_components/not-yet";
import { ReportList } from "./_components/report-list";

export function generateMetadata(): Metadata {
  return { title: texts("journey-reports")("title") };
}

export default async function JourneyReportPage({ params }: { params: Promise<JourneyParams> }) {
  const { context, agency, root, delegation } = await journeyOf(params);
  const t = texts("journey-reports");
  const page = { delegation, root, title: t("title"), lede: t("ledeAgency") };
  const because = notYetBecause(delegation, context.now.toISOString().slice(0, 10));
  if (because !== null)
    return (
      <TravellerPage {...page}>
        <NotYetReported because={because} delegation={delegation} />
      </TravellerPage>
    );
  const figures = await getFigures(context, delegation.id);
  if (figures === null) notFound();
  const { reports, missing } = await listReports(context, delegation.id);
  const saved = await getGroupReport(context, delegation.id);
  const out = saved?.publishedAt
    ? t("group.published", { day: formatDate(saved.publishedAt, { timeZone: context.person.timeZone }) })
    : t("group.notYet");
  return (
    <TravellerPage {...page} action={<PrintButton label={t("print")} />}>
      <Section title={t("figures.title")} id="figures">
        <Figures figures={figures} />
      </Section>
      <Section title={t("group.title")} id="group-report" lede={t("group.lede")} aside={out}>
        <GroupReportForm
          delegationId={delegation.id}
          agencyId={agency.id}
          saved={saved}
          figures={figures}
          reports={reports}
        />
      </Section>
      <ReportList reports={reports} missing={missing} />
    </TravellerPage>
  );
}
