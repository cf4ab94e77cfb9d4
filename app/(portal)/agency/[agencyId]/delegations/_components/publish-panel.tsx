import { OneButtonForm } from "@/components/form/one-button-form";
import { QuietText } from "@/components/ui/quiet-text";
import { publishPlanAction } from "@/lib/delegations/actions";
import type { PlanView } from "@/lib/delegations/types";
import { formWords } from "@/lib/i18n/form-words";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";

type Props = { plan: PlanView; agencyId: string; timeZone: string };

/** Sends the invitations of a plan, or says when they were sent. */
export function PublishPanel({ plan, agencyId, timeZone }: Props) {
  const t = texts("delegations");
  if (plan.publishedAt !== null)
    return <p>{t("plan.published", { day: formatDate(plan.publishedAt, { timeZone }) })}</p>;
  if (plan.groups.length === 0) return <QuietText>{t("errors.nobody-travels")}</QuietText>;
  return (
    <div className="space-y-3">
      <p className="max-w-measure">{t("plan.publishText")}</p>
      <OneButtonForm
        id="publish"
        action={publishPlanAction}
        hat={{ kind: "admin", id: agencyId }}
        words={formWords("delegations")}
        hidden={{ planId: plan.id }}
        variant="primary"
        icon="send"
        label={t("plan.publish")}
        pendingLabel={t("plan.publishing")}
        doneMessage={t("plan.publishedDone")}
      />
    </div>
  );
}
