import { ActionState } from "@/components/plan/action-state";
import { DueDay } from "@/components/plan/due-day";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { ActionLine } from "@/lib/plans/types";

/** State, owner, day and effort of an action in one line. */
export function ActionFacts({ action, timeZone }: { action: ActionLine; timeZone: string }) {
  const t = texts("plans");
  const { owner, endedAt, effort, fromResult } = action;
  return (
    <>
      <ActionState action={action} />
      <span>{owner?.name ?? t("table.noOwner")}</span>
      {endedAt ? (
        <span>{t("action.ended", { date: formatDate(endedAt, { timeZone }) })}</span>
      ) : (
        <span className="inline-flex gap-x-1.5">
          {t("columns.due")} <DueDay action={action} />
        </span>
      )}
      <span>
        {t("columns.effort")}: {t(`effort.${effort}`)}
      </span>
      {!fromResult && <span className="text-ink-soft">{t("action.own")}</span>}
    </>
  );
}
