import { RowLink } from "@/components/ui/row-link";
import { Time } from "@/components/ui/time";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { MeetingLine } from "@/lib/meetings/types";
import { MeetingStateMark } from "./meeting-state";

type Props = {
  meetings: readonly MeetingLine[];
  timeZone: string;
  hrefOf: (meeting: MeetingLine) => string;
  /** What stands under the subject: the mentor for a firm, the firm for a mentor. */
  other: (meeting: MeetingLine) => string;
};

/** Meetings one under the other: what about, with whom, when, and how they stand. */
export function MeetingList({ meetings, timeZone, hrefOf, other }: Props) {
  const t = texts("meetings");
  return (
    <div className="border-line border-t">
      {meetings.map((meeting) => (
        <RowLink
          key={meeting.id}
          href={hrefOf(meeting)}
          note={
            <span className="flex flex-col gap-y-0.5 sm:items-end">
              <MeetingStateMark meeting={meeting} />
              {meeting.startsAt && (
                <span>
                  <Time
                    iso={meeting.startsAt}
                    text={formatDate(meeting.startsAt, { timeZone, style: "appointment" })}
                  />
                  {meeting.state === "proposed" && <span className="block text-xs">{t("from")}</span>}
                </span>
              )}
            </span>
          }
        >
          <span className="font-semibold">{meeting.subject}</span>
          <span className="block text-ink-soft text-sm">{other(meeting)}</span>
        </RowLink>
      ))}
    </div>
  );
}
