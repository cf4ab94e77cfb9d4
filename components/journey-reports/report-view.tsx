import Link from "next/link";
import { termName } from "@/components/result/term-names";
import { DefinitionList } from "@/components/ui/definition-list";
import { KNOWLEDGE } from "@/lib/domain/vocabulary";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { Report, ReportStep } from "@/lib/journey-reports/types";

/** A report as it was handed in. `planPath` leads to the actions that its steps became. */
export function ReportView({ report, planPath }: { report: Report; planPath?: string }) {
  const t = texts("journey-reports");
  const text = (value: string) => <span className="whitespace-pre-line">{value}</span>;
  const learnt = KNOWLEDGE.filter((kind) => report.learnt[kind]).map((kind) => ({
    term: termName("knowledge", kind),
    details: text(report.learnt[kind] ?? ""),
  }));
  const again = report.again === null ? "" : t(`agains.${report.again}`);
  const said = [
    { term: t("form.wanted"), details: report.wanted },
    { term: t("form.surprised"), details: report.surprised },
    { term: t("form.again"), details: [again, report.againBecause].filter(Boolean).join(". ") },
  ].filter(({ details }) => details !== "");
  return (
    <div className="space-y-4">
      <DefinitionList
        items={[
          ...said.slice(0, 1).map((one) => ({ ...one, details: text(one.details) })),
          ...learnt,
          ...said.slice(1).map((one) => ({ ...one, details: text(one.details) })),
        ]}
      />
      {report.steps.length > 0 && <StepList steps={report.steps} planPath={planPath} />}
    </div>
  );
}

function StepList({ steps, planPath }: { steps: readonly ReportStep[]; planPath?: string }) {
  const t = texts("journey-reports");
  return (
    <div>
      <p className="font-semibold">{t("steps.title")}</p>
      <ol className="list-decimal space-y-1 ps-6">
        {steps.map(({ id, title, dueOn, actionId }) => (
          <li key={id}>
            {title}
            {dueOn !== null && (
              <span className="text-ink-soft text-sm">
                {" "}
                {t("steps.until", { day: formatDate(dueOn, { timeZone: "UTC" }) })}
              </span>
            )}
            {actionId !== null && (
              <span className="text-sm">
                {" · "}
                {planPath ? (
                  <Link href={`${planPath}/${actionId}`} className="inline-flex min-h-6 items-center">
                    {t("steps.inPlan")}
                  </Link>
                ) : (
                  t("steps.inPlan")
                )}
              </span>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
