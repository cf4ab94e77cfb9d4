import { ReportView } from "@/components/journey-reports/report-view";
import { EmptyState } from "@/components/page/empty-state";
import { Section } from "@/components/page/section";
import { Disclosure } from "@/components/ui/disclosure";
import { QuietText } from "@/components/ui/quiet-text";
import { formatList } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { JourneyReports } from "@/lib/journey-reports/types";

/** What the travellers handed in, and who has not yet. */
export function ReportList({ reports, missing }: JourneyReports) {
  const t = texts("journey-reports");
  return (
    <Section title={t("reports.title")} id="reports">
      {reports.length === 0 && <EmptyState title={t("reports.none")}>{t("reports.noneText")}</EmptyState>}
      {reports.map((report) => (
        <Disclosure key={report.id} summary={report.name}>
          <ReportView report={report} />
        </Disclosure>
      ))}
      {missing.length > 0 && <QuietText>{t("reports.missing", { names: formatList(missing) })}</QuietText>}
    </Section>
  );
}
