import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { StateMark } from "@/components/ui/state-mark";
import type { Tone } from "@/components/ui/tone";
import type { FormAction } from "@/lib/action-state";
import { formWords } from "@/lib/i18n/form-words";
import { formatDate, selectKey } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { submitPlanAction, withdrawPlanAction } from "@/lib/plans/actions";
import type { PlanDto } from "@/lib/plans/types";

const TONES: Record<PlanDto["status"], Tone> = {
  draft: "neutral",
  submitted: "info",
  "changes-requested": "watch",
  "signed-off": "good",
};

/** How the plan stands with the mentor, what was said last, and the way to hand it in or take it back. */
export function PlanReview({ plan, timeZone }: { plan: PlanDto; timeZone: string }) {
  const t = texts("plans");
  const { status, verdict, submittedAt, submittedBy } = plan;
  const day = (at: string) => formatDate(at, { timeZone });
  return (
    <section aria-labelledby="review" className="max-w-measure space-y-2 text-ink-soft text-sm">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span id="review" className="font-semibold text-ink">
          {t("review.title")}
        </span>
        <StateMark tone={TONES[status]}>{t(`review.states.${status}`)}</StateMark>
      </p>
      {verdict && (
        <div>
          <p>
            {t("review.verdict", {
              verdict: selectKey(verdict.verdict),
              name: verdict.by,
              date: day(verdict.at),
            })}
          </p>
          {verdict.body && (
            <blockquote className="mt-1 whitespace-pre-line border-line-strong border-s-2 ps-3 text-ink">
              {verdict.body}
            </blockquote>
          )}
        </div>
      )}
      {status === "draft" && (
        <p className="print:hidden">{t(plan.hasMentor ? "review.draft" : "review.noMentor")}</p>
      )}
      {status === "submitted" && submittedAt && (
        <p>{t("review.submitted", { name: submittedBy ?? t("history.somebody"), date: day(submittedAt) })}</p>
      )}
      {status === "signed-off" && <p>{t("review.signed")}</p>}
      <Press plan={plan} />
    </section>
  );
}

function Press({ plan }: { plan: PlanDto }) {
  const t = texts("plans");
  const { status, actions, hasMentor } = plan;
  if (status === "submitted")
    return (
      <Step
        plan={plan}
        action={withdrawPlanAction}
        label={t("review.withdraw")}
        pending={t("review.withdrawing")}
      />
    );
  if (status === "signed-off" || actions.length === 0 || !hasMentor) return null;
  const label = t(status === "draft" ? "review.submit" : "review.again");
  return <Step plan={plan} action={submitPlanAction} label={label} pending={t("review.submitting")} />;
}

type StepProps = { plan: PlanDto; action: FormAction; label: string; pending: string };

function Step({ plan, action, label, pending }: StepProps) {
  if (plan.id === null) return null;
  return (
    <ActionForm
      id={`review-${plan.status}`}
      action={action}
      {...formWords("plans")}
      hat={{ kind: "member", id: plan.firmId }}
      hidden={{ planId: plan.id, version: String(plan.version) }}
      className="space-y-3 pt-1 print:hidden"
    >
      <SubmitButton label={label} pendingLabel={pending} variant="quiet" />
    </ActionForm>
  );
}
