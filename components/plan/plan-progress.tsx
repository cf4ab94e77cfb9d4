import { Disclosure } from "@/components/ui/disclosure";
import { Meter } from "@/components/ui/meter";
import type { PlanProgress } from "@/lib/domain/plan-progress";
import { formatNumber } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";

const percent = (share: number) => formatNumber(share, { style: "percent", maximumFractionDigits: 0 });

/** How far the plan is, in a line with its figure and the one definition of it. */
export function ProgressLine({ progress }: { progress: PlanProgress }) {
  const t = texts("plans");
  const { share } = progress;
  return (
    <div className="max-w-xl space-y-1">
      <Meter
        label={t("progress.label")}
        share={share}
        text={share === null ? t("progress.none") : t("progress.value", { percent: percent(share) })}
      />
      <div className="print:hidden">
        <Disclosure summary={t("progress.fold")}>
          <p className="max-w-measure pb-1 text-ink-soft text-sm">{t("progress.definition")}</p>
        </Disclosure>
      </div>
      <p className="hidden text-xs print:block">{t("progress.definition")}</p>
    </div>
  );
}
