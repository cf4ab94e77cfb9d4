import { StateMark } from "@/components/ui/state-mark";
import { Time } from "@/components/ui/time";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { ActionLine } from "@/lib/plans/types";

/** A calendar day in words. It has no time of day, so no time zone moves it. */
export const dayInWords = (day: string) => formatDate(`${day}T12:00:00Z`, { timeZone: "UTC" });

/** When an action is due; an overdue one says so in a word. */
export function DueDay({ action }: { action: Pick<ActionLine, "dueOn" | "overdue"> }) {
  const t = texts("plans");
  if (action.dueOn === null) return <span className="text-ink-soft">{t("table.noDate")}</span>;
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      <Time iso={action.dueOn} text={dayInWords(action.dueOn)} />
      {action.overdue && <StateMark tone="wrong">{t("table.overdue")}</StateMark>}
    </span>
  );
}
