import Link from "next/link";
import { Timeline } from "@/components/page/timeline";
import { eventWords, whoWords } from "@/components/timeline/event-words";
import type { AgencyEvent } from "@/lib/agencies/types";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";

type Props = { events: readonly AgencyEvent[]; root: string; timeZone: string };

/** What happened in the agency along a line, each with the firm and the thing that it is about. */
export function EventList({ events, root, timeZone }: Props) {
  return (
    <Timeline
      freshLabel={texts("timeline")("fresh")}
      events={events.map((event) => ({
        id: event.id,
        at: { iso: event.at, text: formatDate(event.at, { timeZone }) },
        actor: whoWords({ by: event.person, mine: false, hat: event.hat }),
        text: eventWords(event),
        body: <EventPlace event={event} root={root} />,
      }))}
    />
  );
}

/** Links to the firm and to the offer that an event is about. */
export function EventPlace({ event, root }: { event: AgencyEvent; root: string }) {
  if (!event.firmId && !event.subject) return null;
  return (
    <span className="flex flex-wrap gap-x-3 leading-6">
      {event.firmId && <Link href={`${root}/firms/${event.firmId}`}>{event.firm}</Link>}
      {event.subject && <Link href={`${root}/offers/${event.subjectId}`}>{event.subject}</Link>}
    </span>
  );
}
