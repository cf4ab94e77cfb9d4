import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { ReviewList } from "@/components/reviews/review-list";
import { formWords } from "@/lib/i18n/form-words";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { submitMarketPlanAction, takeBackMarketPlanAction } from "@/lib/market-plans/actions";
import type { MarketPlan } from "@/lib/market-plans/types";
import type { ReviewView } from "@/lib/reviews/types";

type Props = { plan: MarketPlan; reviews: readonly ReviewView[]; timeZone: string };

const SAYS = {
  draft: "reviewNone",
  submitted: "reviewSubmitted",
  "changes-requested": "reviewChanges",
  "signed-off": "reviewSigned",
} as const;

/** How the plan stands with the firm's mentor, what was decided, and the next step: hand in, or take back. */
export function PlanReview({ plan, reviews, timeZone }: Props) {
  const t = texts("market-plans");
  const when = plan.submittedAt ? formatDate(plan.submittedAt, { timeZone }) : "";
  return (
    <div className="space-y-4 text-ink">
      <p className="text-ink-soft">{t(SAYS[plan.status], { when })}</p>
      <ReviewList reviews={reviews} timeZone={timeZone} />
      {plan.written > 0 && <Step plan={plan} />}
    </div>
  );
}

function Step({ plan: { firm, country, status, version } }: { plan: MarketPlan }) {
  const t = texts("market-plans");
  const form = {
    ...formWords("market-plans"),
    hat: { kind: "member" as const, id: firm.id },
    hidden: { country, version: String(version) },
    className: "print:hidden",
  };
  if (status === "draft" || status === "changes-requested")
    return (
      <ActionForm key="submit" {...form} id="submit-plan" action={submitMarketPlanAction}>
        <SubmitButton
          label={t(status === "draft" ? "submit" : "submitAgain")}
          pendingLabel={t("submitting")}
        />
      </ActionForm>
    );
  return (
    <ActionForm key="take-back" {...form} id="take-back-plan" action={takeBackMarketPlanAction}>
      <SubmitButton
        variant="quiet"
        icon="undo"
        label={t(status === "submitted" ? "takeBack" : "takeUp")}
        pendingLabel={t("takingBack")}
      />
    </ActionForm>
  );
}
