import { Time } from "@/components/ui/time";
import { ACTION_STATUSES, EFFORTS } from "@/lib/domain/vocabulary";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { ActionEvent, FieldChange } from "@/lib/plans/types";
import { dayInWords } from "./due-day";

const VERBS = [
  "action-added",
  "action-taken-over",
  "action-edited",
  "action-moved",
  "action-ended",
  "action-reopened",
] as const;
const FIELDS = ["title", "why", "owner", "dueOn", "effort", "status", "blockedBy"] as const;

/** Who changed what of an action, from what to what, and why. */
export function ActionHistory({ events, timeZone }: { events: readonly ActionEvent[]; timeZone: string }) {
  const t = texts("plans");
  return (
    <ol className="space-y-3">
      {events.map((event) => (
        <li key={event.id} className="border-line-strong border-s-2 ps-3">
          <p className="text-xs">
            <Time iso={event.at} text={formatDate(event.at, { timeZone })} />
          </p>
          <p className="text-ink">
            <span className="font-semibold">{event.by ?? t("history.somebody")}</span>{" "}
            {t(`history.verbs.${VERBS.find((verb) => verb === event.verb.replace(".", "-")) ?? "other"}`)}
          </p>
          <Details event={event} />
        </li>
      ))}
    </ol>
  );
}

function Details({ event }: { event: ActionEvent }) {
  const t = texts("plans");
  const lines = event.changes.flatMap((change) => {
    const field = FIELDS.find((one) => one === change.field);
    // What an action was called when it was added is its heading already.
    if (!field || (field === "title" && change.from === null)) return [];
    return t("history.change", {
      field: t(`history.fields.${field}`),
      from: inWords(change, change.from),
      to: inWords(change, change.to),
    });
  });
  if (lines.length === 0 && event.because === "") return null;
  return (
    <>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {event.because && <p>{t("history.because", { text: event.because })}</p>}
    </>
  );
}

function inWords({ field }: FieldChange, value: string | null): string {
  const t = texts("plans");
  if (value === null) return t("history.nothing");
  const status = ACTION_STATUSES.find((one) => one === value);
  const effort = EFFORTS.find((one) => one === value);
  if (field === "status" && status) return t(`status.${status}`);
  if (field === "effort" && effort) return t(`effort.${effort}`);
  if (field === "dueOn") return dayInWords(value);
  return value;
}
