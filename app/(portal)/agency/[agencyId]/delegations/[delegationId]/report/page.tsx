import type { Metadata } from "next";
import { TravellerPage } from "@/components/delegations/traveller-page";
import { Figures } from "@/components/journey-reports/figures";
import { ReportView } from "@/components/journey-reports/report-view";
import { EmptyState } from "@/components/page/empty-state";
import { PrintButton } from "@/components/page/print-button";
import { Section } from "@/components/page/section";
import { Disclosure } from "@/components/ui/disclosure";
import { QuietText } from "@/components/ui/quiet-text";
import { tookPlace } from "@/lib/domain/follow-up-terms";
import { formatDate, formatList } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { listReports } from "@/lib/journey-reports/queries/for-agency";
import { getFigures, getGroupReport } from "@/lib/journey-reports/queries/group-report";
import { type JourneyParams, journeyOf } from "../_components/journey-of";
import { GroupReportForm } from "./_components/group-report-form";

export function generateMetadata(): Metadata {
  return { title: texts("journey-reports")("title") };
}

export default async function JourneyReportPage({ params }: { params: Promise<JourneyParams> }) {
  const { context, agency, root, delegation } = await journeyOf(params);
  const { reports, missing } = await listReports(context, delegation.id);
  const [saved, figures] = [
    await getGroupReport(context, delegation.id),
    await getFigures(context, delegation.id),
  ];
  const t = texts("journey-reports");
  const out = saved?.publishedAt
    ? t("group.published", { day: formatDate(saved.publishedAt, { timeZone: context.person.timeZone }) })
    : t("group.notYet");
  return (
    <TravellerPage
      delegation={delegation}
      root={root}
      title={t("title")}
      lede={t("ledeAgency")}
      action={<PrintButton label={t("print")} />}
    >
      {figures && (
        <Section title={t("figures.title")} id="figures">
          <Figures figures={figures} />
        </Section>
      )}
      {figures && tookPlace(delegation.state) && (
        <Section title={t("group.title")} id="group-report" lede={t("group.lede")} aside={out}>
          <GroupReportForm
            delegationId={delegation.id}
            agencyId={agency.id}
            saved={saved}
            figures={figures}
            reports={reports}
          />
        </Section>
      )}
      <Section title={t("reports.title")} id="reports">
        {reports.length === 0 && <EmptyState title={t("reports.none")}>{t("reports.noneText")}</EmptyState>}
        {reports.map((report) => (
          <Disclosure key={report.id} summary={report.name}>
            <ReportView report={report} />
          </Disclosure>
        ))}
        {missing.length > 0 && <QuietText>{t("reports.missing", { names: formatList(missing) })}</QuietText>}
      </Section>
    </TravellerPage>
  );
}
