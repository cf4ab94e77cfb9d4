import type { Tx } from "@/db/client";
import { calendarEntry } from "@/lib/domain/calendar-entry";
import { formatDate } from "@/lib/i18n/formats";
import { textsIn } from "@/lib/i18n/texts";
import { tellJourney } from "./tell-journey";

type Told = {
  id: string;
  agencyId: string;
  delegationId: string;
  delegation: string;
  subject: string;
  startsAt: Date;
  minutes: number;
  place: string;
  link: string;
  prepare: string;
  because?: string;
  version: number;
};

/** Mails the group about a preparatory meeting, with an entry for the reader's calendar. */
export async function tellPreparation(
  tx: Tx,
  meeting: Told,
  what: "scheduled" | "changed" | "cancelled",
  now: Date,
): Promise<void> {
  const { id, agencyId, delegationId, startsAt, minutes, version } = meeting;
  const where = [meeting.place, meeting.link].filter(Boolean).join("\n");
  const about = { agencyId, delegationId, page: "preparation" } as const;
  await tellJourney(
    tx,
    about,
    ({ name, language, timeZone, link }) => {
      const t = textsIn("itineraries", language);
      const words = {
        name,
        delegation: meeting.delegation,
        subject: meeting.subject,
        when: formatDate(startsAt, { timeZone, style: "appointment", language }),
        minutes,
        where,
        prepare: meeting.prepare,
        hasPrepare: meeting.prepare === "" ? "no" : "yes",
        because: meeting.because ?? "",
        link,
      };
      const entry = { id, stamp: now, startsAt, minutes, sequence: version, link };
      const title = `${meeting.delegation}: ${meeting.subject}`;
      const place = meeting.place || meeting.link;
      return {
        subject: t(`mail.${what}.subject`, words),
        body: t(`mail.${what}.body`, words),
        calendar: calendarEntry({ ...entry, title, place, cancelled: what === "cancelled" }),
      };
    },
    now,
  );
}
