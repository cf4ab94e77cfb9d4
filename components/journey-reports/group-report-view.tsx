import { PrintButton } from "@/components/page/print-button";
import { Section } from "@/components/page/section";
import { QuietText } from "@/components/ui/quiet-text";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { GroupReport, JourneyFigures } from "@/lib/journey-reports/types";
import { Figures } from "./figures";

type Props = { report: GroupReport | null; figures: JourneyFigures | null; timeZone: string };

/** The group's report as travellers read and print it. */
export function GroupReportView({ report, figures, timeZone }: Props) {
  const t = texts("journey-reports");
  if (!report?.publishedAt)
    return (
      <Section title={t("group.title")} id="group-report">
        <QuietText>{t("group.notYet")}</QuietText>
      </Section>
    );
  const parts = [
    ["summary", report.summary],
    ["learnt", report.learnt],
    ["nextTime", report.nextTime],
  ] as const;
  return (
    <Section
      title={t("group.title")}
      id="group-report"
      aside={t("group.published", { day: formatDate(report.publishedAt, { timeZone }) })}
    >
      <div className="space-y-6">
        {parts
          .filter(([, said]) => said !== "")
          .map(([part, said]) => (
            <div key={part}>
              <h3>{t(`group.${part}`)}</h3>
              <p className="max-w-measure whitespace-pre-line">{said}</p>
            </div>
          ))}
        {figures && <Figures figures={figures} />}
        <div className="print:hidden">
          <PrintButton label={t("print")} />
        </div>
      </div>
    </Section>
  );
}
