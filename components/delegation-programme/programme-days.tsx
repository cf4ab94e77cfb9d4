import type { ReactNode } from "react";
import { Section } from "@/components/page/section";
import { QuietText } from "@/components/ui/quiet-text";
import { StateMark } from "@/components/ui/state-mark";
import type { Tone } from "@/components/ui/tone";
import { formatDate, formatList } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { ProgrammeEntry } from "@/lib/itineraries/types";

type Props = {
  startsOn: string;
  endsOn: string;
  entries: readonly ProgrammeEntry[];
  below?: (entry: ProgrammeEntry) => ReactNode;
};

/** The programme day by day, by the clock of the visit. Days with nothing on them are shown too. */
export function ProgrammeDays({ startsOn, endsOn, entries, below }: Props) {
  const t = texts("itineraries");
  return daysBetween(startsOn, endsOn, entries).map((day) => {
    const ofDay = entries.filter(({ date }) => date === day);
    return (
      <Section key={day} id={`day-${day}`} title={formatDate(day, { timeZone: "UTC", style: "long-day" })}>
        {ofDay.length === 0 ? (
          <QuietText>{t("programme.freeDay")}</QuietText>
        ) : (
          <ol className="border-line border-t">
            {ofDay.map((entry) => (
              <li
                key={`${entry.id}-${entry.version}`}
                className="grid gap-x-6 gap-y-1 border-line border-b py-3 sm:grid-cols-[7.5rem_minmax(0,1fr)]"
              >
                <p className="text-sm tabular-nums leading-6">
                  {entry.from}–{entry.to}
                </p>
                <EntryText entry={entry}>{below?.(entry)}</EntryText>
              </li>
            ))}
          </ol>
        )}
      </Section>
    );
  });
}

const TONES: Record<NonNullable<ProgrammeEntry["mark"]>, Tone> = {
  new: "info",
  changed: "watch",
  cancelled: "wrong",
};

function EntryText({ entry, children }: { entry: ProgrammeEntry; children: ReactNode }) {
  const t = texts("itineraries");
  const { mark, kind, title, personName, personRole, organisation, place, wanted } = entry;
  const host = [personName, personRole, organisation].filter(Boolean).join(", ");
  const whom = entry.forAll
    ? t("wholeGroup")
    : entry.who.length === 0
      ? t("nobodyLeft")
      : t("programme.for", { names: formatList(entry.who.map(({ name }) => name)) });
  return (
    <div className="min-w-0 space-y-1">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h3 className={mark === "cancelled" ? "line-through" : undefined}>{title}</h3>
        {mark && <StateMark tone={TONES[mark]}>{t(`programme.marks.${mark}`)}</StateMark>}
      </div>
      <p className="text-ink-soft text-sm">
        {t(`programme.kinds.${kind}`)} · {whom}
      </p>
      {host !== "" && <p>{host}</p>}
      {place !== "" && <p>{place}</p>}
      {wanted !== "" && (
        <p className="max-w-measure whitespace-pre-line text-sm">{t("programme.wanted", { wanted })}</p>
      )}
      {mark !== "cancelled" && children}
    </div>
  );
}

/** The days of the visit in order, with any other day on which something stands. */
function daysBetween(startsOn: string, endsOn: string, entries: readonly ProgrammeEntry[]): string[] {
  const days = new Set(entries.map(({ date }) => date));
  const last = Date.parse(endsOn);
  for (let at = Date.parse(startsOn); at <= last; at += 86_400_000)
    days.add(new Date(at).toISOString().slice(0, 10));
  return [...days].toSorted();
}
