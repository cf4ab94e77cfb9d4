import Link from "next/link";
import { Section } from "@/components/page/section";
import { Meter } from "@/components/ui/meter";
import { QuietText } from "@/components/ui/quiet-text";
import type { FirmRecord } from "@/lib/directory/types";
import { overdue, type PlannedAction, planProgress } from "@/lib/domain/plan-progress";
import { ENDED_STATUSES } from "@/lib/domain/vocabulary";
import { formatNumber } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";

/** How far the firm's plan is, by the one definition of progress. */
export function FirmPlan({ firm, today, path }: { firm: FirmRecord; today: string; path: string }) {
  const t = texts("agency");
  const actions = firm.actions as PlannedAction[];
  const { share } = planProgress(actions);
  const open = actions.filter(({ status }) => !ENDED_STATUSES.includes(status)).length;
  const late = actions.filter((action) => overdue(action, today)).length;
  return (
    <Section
      title={t("firm.plan")}
      id="plan"
      aside={<Link href={`${path}/market-plans`}>{texts("market-plans")("forMarkets")}</Link>}
    >
      {actions.length === 0 ? (
        <p className="text-ink-soft">{t("firm.noPlan")}</p>
      ) : (
        <div className="max-w-xl space-y-2">
          <Meter
            label={t("firm.progress")}
            share={share}
            text={share === null ? "" : formatNumber(share, { style: "percent", maximumFractionDigits: 0 })}
          />
          <p>
            {t("firm.planActions", { open, total: actions.length })} {t("firm.planOverdue", { n: late })}
          </p>
          <QuietText>{t("firm.progressHow")}</QuietText>
        </div>
      )}
    </Section>
  );
}
