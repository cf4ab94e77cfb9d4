import { Section } from "@/components/page/section";
import { texts } from "@/lib/i18n/texts";
import type { MeetingLine } from "@/lib/meetings/types";
import { MeetingList } from "./meeting-list";

type Props = {
  meetings: readonly MeetingLine[];
  timeZone: string;
  /** The firm's pages, as the reader's hat reaches them. */
  rootOf: (meeting: MeetingLine) => string;
  other: (meeting: MeetingLine) => string;
};

/** What is arranged or waits for an answer, for a home page; nothing where nothing is. */
export function UpcomingMeetings({ meetings, timeZone, rootOf, other }: Props) {
  if (meetings.length === 0) return null;
  return (
    <Section id="meetings" title={texts("meetings")("upcoming")}>
      <MeetingList
        meetings={meetings}
        timeZone={timeZone}
        hrefOf={(meeting) => `${rootOf(meeting)}/meetings/${meeting.id}`}
        other={other}
      />
    </Section>
  );
}
