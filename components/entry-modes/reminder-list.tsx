import Link from "next/link";
import { OneButtonForm } from "@/components/form/one-button-form";
import { Section } from "@/components/page/section";
import { StateMark } from "@/components/ui/state-mark";
import { Time } from "@/components/ui/time";
import { countryName } from "@/lib/domain/reference/countries";
import { entryModeName } from "@/lib/domain/reference/entry-modes";
import { settleReviewTriggerAction } from "@/lib/entry-modes/actions";
import type { ReviewTriggerLine } from "@/lib/entry-modes/types";
import { formWords } from "@/lib/i18n/form-words";
import { formatDate, selectKey } from "@/lib/i18n/formats";
import { language, texts } from "@/lib/i18n/texts";

type Props = { lines: readonly ReviewTriggerLine[]; firmId: string };

/** Days on which a way into a market is to be looked at again, with the two ways of settling one. */
export function ReminderList({ lines, firmId }: Props) {
  if (lines.length === 0) return null;
  const t = texts("entry-modes");
  return (
    <Section id="reminders" title={t("watch.listHeading")} lede={t("watch.listLede")}>
      <ul className="@container border-line border-t">
        {lines.map((line) => (
          <li
            key={line.id}
            className="grid gap-x-8 gap-y-2 border-line border-b py-3 @xl:grid-cols-[minmax(0,1fr)_auto]"
          >
            <Reminder line={line} firmId={firmId} />
            <Settle line={line} firmId={firmId} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Reminder({ line, firmId }: { line: ReviewTriggerLine; firmId: string }) {
  const t = texts("entry-modes");
  const { country, mode, label, condition, level, words, note, dueOn, overdue, reminded } = line;
  // A calendar day has no time of day, so no time zone moves it.
  const day = formatDate(`${dueOn}T12:00:00Z`, { timeZone: "UTC" });
  return (
    <div className="min-w-0 max-w-measure space-y-0.5 text-sm">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <Time iso={dueOn} text={day} />
        {overdue && <StateMark tone="watch">{t("watch.overdue")}</StateMark>}
        {reminded && <span className="text-ink-soft">{t("watch.reminded")}</span>}
      </p>
      <p>
        <Link href={`/firm/${firmId}/entry-modes/${country}#${mode}`}>
          {t("home.title", { mode: entryModeName(mode), market: countryName(country, language()) })}
        </Link>
      </p>
      <p className="text-ink-soft">
        {t("watch.when", { factor: label, condition: selectKey(condition), level })}. “{words}”
      </p>
      {note && <p>{note}</p>}
    </div>
  );
}

function Settle({ line: { id, version }, firmId }: { line: ReviewTriggerLine; firmId: string }) {
  const t = texts("entry-modes");
  const form = (state: "done" | "dismissed", label: string) => (
    <OneButtonForm
      id={`${state}-${id}`}
      action={settleReviewTriggerAction}
      hat={{ kind: "member", id: firmId }}
      words={formWords("entry-modes")}
      label={label}
      pendingLabel={t("watch.pending")}
      hidden={{ triggerId: id, version: String(version), state }}
      variant={state === "done" ? "quiet" : "plain"}
    />
  );
  return (
    <div className="flex flex-wrap items-start gap-2 print:hidden">
      {form("done", t("watch.settleDone"))}
      {form("dismissed", t("watch.settleDismiss"))}
    </div>
  );
}
