import { PageHeader } from "@/components/page/page-header";
import { PrintButton } from "@/components/page/print-button";
import { PrintOnly } from "@/components/page/print-only";
import { dayInWords } from "@/components/plan/due-day";
import { PlanViews } from "@/components/plan/plan-views";
import { LinkButton } from "@/components/ui/button";
import { texts } from "@/lib/i18n/texts";
import type { PlanDto } from "@/lib/plans/types";

/** Heading, the one main action and the views of the plan. */
export function PlanHead({ plan, current }: { plan: PlanDto; current: "table" | "board" }) {
  const t = texts("plans");
  return (
    <div>
      <PageHeader
        title={t("title")}
        lede={t(current === "board" && plan.actions.length > 0 ? "board.lede" : "lede")}
        action={
          <>
            {current === "table" && plan.actions.length > 0 && <PrintButton label={t("print")} />}
            <LinkButton href={`/firm/${plan.firmId}/market-plans`}>
              {texts("market-plans")("title")}
            </LinkButton>
            <LinkButton href={`/firm/${plan.firmId}/plan/new`} variant="primary" icon="add">
              {t("add")}
            </LinkButton>
          </>
        }
      />
      <PrintOnly>
        <p className="mb-4">
          {t("of", { firm: plan.firmName })}. {t("printed", { date: dayInWords(plan.today) })}
        </p>
      </PrintOnly>
      {plan.actions.length > 0 && <PlanViews firmId={plan.firmId} current={current} />}
    </div>
  );
}
