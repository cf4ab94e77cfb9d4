import { Section } from "@/components/page/section";
import { QuietText } from "@/components/ui/quiet-text";
import { Time } from "@/components/ui/time";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { HoldForm } from "./hold-form";
import { CallOff, OfferOther } from "./meeting-changes";
import type { MeetingProps } from "./meeting-place";
import { MeetingStateMark } from "./meeting-state";
import { PickTime } from "./pick-time";

/** When and where it is, and what can be done about that now. */
export function MeetingWhen({ calendar, ...props }: MeetingProps & { calendar: string | null }) {
  const { meeting, timeZone } = props;
  const t = texts("meetings");
  const isOpen = meeting.side !== null && (meeting.state === "proposed" || meeting.state === "agreed");
  return (
    <Section id="when" title={t("when.title")} aside={<MeetingStateMark meeting={meeting} />}>
      <div className="space-y-5">
        {meeting.state === "proposed" ? <Offered {...props} /> : <Settled {...props} />}
        {meeting.place !== "" && (
          <p>
            <span className="text-ink-soft">{t("when.at")}: </span>
            {meeting.place}
          </p>
        )}
        {meeting.state === "cancelled" && <p>{t("when.calledOff", { because: meeting.cancelledBecause })}</p>}
        {meeting.spentMinutes !== null && (
          <QuietText>{t("when.spent", { minutes: meeting.spentMinutes })}</QuietText>
        )}
        {calendar && (
          <p>
            <a
              href={`data:text/calendar;charset=utf-8,${encodeURIComponent(calendar)}`}
              download="meeting.ics"
            >
              {t("when.calendar")}
            </a>
          </p>
        )}
        {meeting.past && meeting.side === "mentor" && <HoldForm meeting={meeting} hat={props.hat} />}
        {isOpen && (
          <div>
            <OfferOther {...props} timeZone={timeZone} />
            <CallOff {...props} />
          </div>
        )}
      </div>
    </Section>
  );
}

function Settled({ meeting: { startsAt, minutes }, timeZone }: MeetingProps) {
  if (!startsAt) return null;
  return (
    <p className="text-lg">
      <Time iso={startsAt} text={formatDate(startsAt, { timeZone, style: "appointment" })} />
      <span className="block text-ink-soft text-sm">{texts("meetings")("minutes", { minutes })}</span>
    </p>
  );
}

function Offered(props: MeetingProps) {
  const { meeting, timeZone } = props;
  if (meeting.myTurn) return <PickTime {...props} />;
  return (
    <div className="space-y-2">
      <p>{texts("meetings")("when.offered")}</p>
      <ul className="list-disc space-y-1 ps-5">
        {meeting.times.map(({ position, startsAt }) => (
          <li key={position}>
            <Time iso={startsAt} text={formatDate(startsAt, { timeZone, style: "appointment" })} />
          </li>
        ))}
      </ul>
    </div>
  );
}
