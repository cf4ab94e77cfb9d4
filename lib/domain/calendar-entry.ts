export type CalendarEntry = {
  id: string;
  /** When it was written. */
  stamp: Date;
  startsAt: Date;
  minutes: number;
  title: string;
  place: string;
  link: string;
  /** Rises with each change of the same entry. */
  sequence: number;
  cancelled?: boolean;
};

/**
 * One meeting as calendar programs read it (iCalendar, RFC 5545). Times are in UTC, so each calendar shows them in its
 * own zone.
 */
export const calendarEntry = (entry: CalendarEntry): string => calendarOfEntries([entry]);

/** Several meetings in one file. */
export function calendarOfEntries(entries: readonly CalendarEntry[]): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Landfall//Meetings//EN",
    ...entries.flatMap(eventOf),
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}

function eventOf(entry: CalendarEntry): string[] {
  const ends = new Date(entry.startsAt.getTime() + entry.minutes * 60_000);
  return [
    "BEGIN:VEVENT",
    `UID:${entry.id}@landfall`,
    `SEQUENCE:${entry.sequence}`,
    `DTSTAMP:${moment(entry.stamp)}`,
    `DTSTART:${moment(entry.startsAt)}`,
    `DTEND:${moment(ends)}`,
    `SUMMARY:${escaped(entry.title)}`,
    ...(entry.place === "" ? [] : [`LOCATION:${escaped(entry.place)}`]),
    `DESCRIPTION:${escaped(entry.link)}`,
    ...(entry.cancelled ? ["STATUS:CANCELLED"] : []),
    "END:VEVENT",
  ];
}

const moment = (at: Date) => `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;

const escaped = (words: string) =>
  words.replaceAll("\\", "\\\\").replaceAll(";", "\\;").replaceAll(",", "\\,").replaceAll(/\r?\n/g, "\\n");

/** Lines over 75 octets go on after a break and a space; a letter is never cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let [text, width] = ["", 0];
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (width + size > 74) {
      text += "\r\n ";
      width = 1;
    }
    text += letter;
    width += size;
  }
  return text;
}
