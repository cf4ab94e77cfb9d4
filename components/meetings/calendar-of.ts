import { calendarEntry } from "@/lib/domain/calendar-entry";
import { texts } from "@/lib/i18n/texts";
import type { Meeting } from "@/lib/meetings/types";

/** The meeting for the reader's own calendar, once a time is agreed and still ahead. */
export function calendarOf(meeting: Meeting, link: string, stamp: Date): string | null {
  if (meeting.state !== "agreed" || meeting.startsAt === null || meeting.past) return null;
  const { id, minutes, subject, place, firm, mentor, version } = meeting;
  const title = `${subject} (${texts("meetings")("withFirm", { mentor, firm })})`;
  const startsAt = new Date(meeting.startsAt);
  return calendarEntry({ id, stamp, startsAt, minutes, title, place, link, sequence: version });
}
