import type { ReactNode } from "react";
import { QuietText } from "@/components/ui/quiet-text";
import { StateMark } from "@/components/ui/state-mark";
import { Time } from "@/components/ui/time";
import type { Tone } from "@/components/ui/tone";
import { calendarEntry } from "@/lib/domain/calendar-entry";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { Preparation } from "@/lib/itineraries/types";

type Props = {
  meeting: Preparation;
  timeZone: string;
  delegation: string;
  page: string;
  children: ReactNode;
};

const TONES: Record<Preparation["state"] | "waiting", Tone> = {
  planned: "info",
  held: "good",
  cancelled: "neutral",
  waiting: "watch",
};

/** A preparatory meeting: what about, when by the reader's clock, where, and what to prepare. */
export function PreparationEntry({ meeting, timeZone, delegation, page, children }: Props) {
  const t = texts("itineraries");
  const { subject, startsAt, minutes, place, link, prepare, state, begun } = meeting;
  const standing = state === "planned" && begun ? "waiting" : state;
  const when = formatDate(startsAt, { timeZone, style: "appointment" });
  return (
    <article className="space-y-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h3>{subject}</h3>
        <StateMark tone={TONES[standing]}>{t(`preparation.states.${standing}`)}</StateMark>
      </div>
      <p>
        <Time iso={startsAt} text={when} />
        <span className="block text-ink-soft text-sm">
          {t("preparation.lasts", { minutes })}
          {meeting.timeZone !== timeZone &&
            `; ${t("preparation.byClock", { time: meeting.time, zone: meeting.timeZone })}`}
        </span>
      </p>
      {place !== "" && <p>{place}</p>}
      {state === "cancelled" && <p>{t("preparation.calledOff", { because: meeting.cancelledBecause })}</p>}
      {state === "planned" && link !== "" && (
        <p className="break-words">
          <a href={link} rel="noreferrer">
            {t("preparation.join")}
          </a>{" "}
          <span className="text-ink-soft text-sm">{t("documents.external", { host: hostOf(link) })}</span>
        </p>
      )}
      {prepare !== "" && state !== "cancelled" && (
        <div>
          <QuietText>{t("preparation.prepare")}</QuietText>
          <p className="max-w-measure whitespace-pre-line">{prepare}</p>
        </div>
      )}
      {state === "planned" && !begun && (
        <p>
          <a href={calendarHref(meeting, delegation, page)} download="meeting.ics">
            {t("preparation.calendar")}
          </a>
        </p>
      )}
      {children}
    </article>
  );
}

function calendarHref(meeting: Preparation, delegation: string, page: string): string {
  const { id, minutes, subject, place, link, version } = meeting;
  const startsAt = new Date(meeting.startsAt);
  const what = { title: `${delegation}: ${subject}`, place: place || link, link: page };
  const entry = calendarEntry({ id, stamp: startsAt, startsAt, minutes, sequence: version, ...what });
  return `data:text/calendar;charset=utf-8,${encodeURIComponent(entry)}`;
}

/** Where a link leads, for whoever wants to know before. */
export const hostOf = (link: string): string => new URL(link).host;
