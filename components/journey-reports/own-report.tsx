import { StayedHome } from "@/components/delegations/stayed-home";
import { OneButtonForm } from "@/components/form/one-button-form";
import { EmptyState } from "@/components/page/empty-state";
import { Section } from "@/components/page/section";
import { QuietText } from "@/components/ui/quiet-text";
import { StateMark } from "@/components/ui/state-mark";
import type { FormHat } from "@/lib/action-state";
import type { DelegationForTraveller } from "@/lib/delegations/types";
import { tookPlace } from "@/lib/domain/follow-up-terms";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { takeJourneyStepsAction } from "@/lib/journey-reports/actions";
import type { Report } from "@/lib/journey-reports/types";
import { ReportForm } from "./report-form";
import { ReportView } from "./report-view";

type Props = { found: DelegationForTraveller; report: Report | null; hat: FormHat; root: string };

/** The own report: written, handed in, its steps taken into the plan. */
export function OwnReport({ found, report, hat, root }: Props) {
  const { delegation, part } = found;
  const t = texts("journey-reports");
  if (delegation.state === "cancelled") return <QuietText>{t("calledOff")}</QuietText>;
  if (part.seat !== "accepted") return <StayedHome part={part} />;
  if (!tookPlace(delegation.state)) return <EmptyState title={t("notBack")}>{t("notBackText")}</EmptyState>;
  const open = report?.steps.filter(({ actionId, ended }) => actionId === null && !ended).length ?? 0;
  return (
    <Section
      title={t("mine")}
      id="own-report"
      aside={
        report && (
          <StateMark tone={report.state === "draft" ? "neutral" : "good"}>
            {t(`states.${report.state}`)}
          </StateMark>
        )
      }
    >
      {report?.state === "handed-in" ? (
        <div className="space-y-6">
          <ReportView report={report} planPath={`${root}/plan`} />
          {hat.kind === "member" && open > 0 && (
            <OneButtonForm
              id="take-steps"
              action={takeJourneyStepsAction}
              hat={hat}
              words={formWords("journey-reports")}
              hidden={{ delegationId: delegation.id }}
              variant="primary"
              label={t("steps.take", { n: open })}
              pendingLabel={t("steps.taking")}
            />
          )}
        </div>
      ) : (
        <ReportForm delegationId={delegation.id} report={report} hat={hat} />
      )}
    </Section>
  );
}
