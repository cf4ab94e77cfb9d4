import { calendarOfEntries } from "@/lib/domain/calendar-entry";
import { texts } from "@/lib/i18n/texts";
import type { ProgrammeEntry } from "@/lib/itineraries/types";

type Props = { entries: readonly ProgrammeEntry[]; delegation: string; page: string };

/** The programme as one file for the reader's own calendar; what was called off is struck there too. */
export function ProgrammeCalendar({ entries, delegation, page }: Props) {
  if (entries.length === 0) return null;
  const file = calendarOfEntries(
    entries.map(({ id, title, organisation, place, startsAt, endsAt, version, mark }) => ({
      id,
      stamp: new Date(startsAt),
      startsAt: new Date(startsAt),
      minutes: (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000,
      title: `${delegation}: ${title}`,
      place: [organisation, place].filter(Boolean).join(", "),
      link: page,
      sequence: version,
      cancelled: mark === "cancelled",
    })),
  );
  return (
    <a
      className="print:hidden"
      href={`data:text/calendar;charset=utf-8,${encodeURIComponent(file)}`}
      download="programme.ics"
    >
      {texts("itineraries")("programme.calendar")}
    </a>
  );
}
