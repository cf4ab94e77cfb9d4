import { notFound } from "next/navigation";
import { mentorPlaces } from "@/components/meetings/agenda-places";
import { calendarOf } from "@/components/meetings/calendar-of";
import { MeetingView } from "@/components/meetings/meeting-view";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { env } from "@/lib/env";
import { texts } from "@/lib/i18n/texts";
import { getMeeting } from "@/lib/meetings/queries/get-meeting";
import { type FirmParams, mentoredFirm } from "../../_components/firm-area";

type Props = { params: Promise<FirmParams & { meetingId: string }> };

export default async function MentorMeetingPage({ params }: Props) {
  const { meetingId, ...place } = await params;
  const { context, firm, root, base, hat, timeZone } = await mentoredFirm(place);
  const meeting = await getMeeting(context, { firmId: firm.id, meetingId });
  if (!meeting) notFound();
  const t = texts("meetings");
  const list = `${base}/meetings`;
  const trail = [
    { label: texts("mentors")("title"), href: root },
    { label: firm.name, href: base },
    { label: t("title"), href: list },
  ];
  return (
    <PageBody>
      <PageHeader title={meeting.subject} trail={trail} trailLabel={texts("frame")("trail")} />
      <MeetingView
        meeting={meeting}
        hat={hat}
        timeZone={timeZone}
        calendar={calendarOf(meeting, `${env().APP_ORIGIN}${list}/${meeting.id}`, context.now)}
        hrefOf={mentorPlaces(base)}
        keys={[crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()]}
      />
    </PageBody>
  );
}
