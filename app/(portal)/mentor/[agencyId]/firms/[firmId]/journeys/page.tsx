import type { Metadata } from "next";
import { whereAndWhen } from "@/components/delegations/delegation-words";
import { ReportView } from "@/components/journey-reports/report-view";
import { EmptyState } from "@/components/page/empty-state";
import { Section } from "@/components/page/section";
import { texts } from "@/lib/i18n/texts";
import { listFirmReports } from "@/lib/journey-reports/queries/of-firm";
import { type FirmParams, mentoredFirm } from "../_components/firm-area";
import { FirmHeader } from "../_components/firm-header";

export function generateMetadata(): Metadata {
  return { title: texts("journey-reports")("ofFirm") };
}

export default async function FirmJourneysPage({ params }: { params: Promise<FirmParams> }) {
  const { context, firm, root } = await mentoredFirm(await params);
  const reports = await listFirmReports(context, { firmId: firm.id });
  const t = texts("journey-reports");
  return (
    <div className="max-w-2xl space-y-10">
      <FirmHeader
        root={root}
        firm={firm}
        assessmentId={firm.roundId}
        current="plan"
        title={t("ofFirm")}
        lede={t("ofFirmLede")}
      />
      {reports.length === 0 && <EmptyState title={t("ofFirmEmpty")}>{t("ofFirmEmptyText")}</EmptyState>}
      {reports.map((report) => (
        <Section
          key={report.id}
          id={`journey-${report.id}`}
          title={report.delegation}
          lede={whereAndWhen(report)}
        >
          <ReportView report={report} />
        </Section>
      ))}
    </div>
  );
}
