import Link from "next/link";
import { Timeline } from "@/components/page/timeline";
import { eventWords, whoWords } from "@/components/timeline/event-words";
import type { AgencyEvent } from "@/lib/agencies/types";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";

type Props = { events: readonly AgencyEvent[]; root: string; timeZone: string };

const GROUPS = 10;
const SHOWN = 5;

/** What happened in the agency along a line: a line for all that is of one kind and one day. */
export function EventList({ events, root, timeZone }: Props) {
  const groups = new Map<string, AgencyEvent[]>();
  for (const event of events) {
    const kind = [formatDate(event.at, { timeZone }), event.verb, event.hat].join(" ");
    groups.set(kind, [...(groups.get(kind) ?? []), event]);
  }
  return (
    <Timeline
      freshLabel={texts("timeline")("fresh")}
      events={[...groups.values()].slice(0, GROUPS).flatMap((group) => {
        const [first] = group;
        if (!first) return [];
        return {
          id: first.id,
          at: { iso: first.at, text: formatDate(first.at, { timeZone }) },
          actor: actorOf(first, group),
          text: eventWords(group.length > 1 ? { ...first, count: 0 } : first, group.length),
          body: <Places group={group} root={root} />,
        };
      })}
    />
  );
}

function actorOf(first: AgencyEvent, group: readonly AgencyEvent[]): string {
  if (group.every(({ person }) => person === first.person))
    return whoWords({ by: first.person, mine: false, hat: first.hat });
  const who = new Set(group.map(({ hat, firmId, person }) => (hat === "member" ? firmId : person)));
  return texts("agency")("home.several", { n: who.size, hat: first.hat });
}

function Places({ group, root }: { group: readonly AgencyEvent[]; root: string }) {
  const more = group.length - SHOWN;
  return (
    <div className="flex flex-wrap gap-x-4 leading-6">
      {group.slice(0, SHOWN).map((event) => (
        <div key={event.id} className={event.subject && !event.reviewed ? "basis-full" : ""}>
          <EventPlace event={event} root={root} />
        </div>
      ))}
      {more > 0 && <Link href={`${root}/history`}>{texts("agency")("home.more", { n: more })}</Link>}
    </div>
  );
}

/** The firm and the thing that an event is about, as links where there is a page. */
export function EventPlace({ event, root }: { event: AgencyEvent; root: string }) {
  if (!event.firmId && !event.subject) return null;
  return (
    <span className={`flex flex-wrap leading-6 ${event.reviewed ? "gap-x-1.5" : "gap-x-3"}`}>
      {event.firmId && <Link href={`${root}/firms/${event.firmId}`}>{event.firm}</Link>}
      <Subject event={event} root={root} />
    </span>
  );
}

const PAGES: Record<string, string> = { offer: "offers", mentor: "mentors" };

function Subject({ event, root }: { event: AgencyEvent; root: string }) {
  const { subject, subjectKind, subjectId, reviewed } = event;
  const words = reviewed ? texts("agency")(`history.about.${reviewed}`) : subject;
  if (!words) return null;
  const page = PAGES[subjectKind];
  if (page) return <Link href={`${root}/${page}/${subjectId}`}>{words}</Link>;
  return <span className="text-ink-soft">{words}</span>;
}
