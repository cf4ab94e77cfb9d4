import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { firmPlaces } from "@/components/meetings/agenda-places";
import { calendarOf } from "@/components/meetings/calendar-of";
import { MeetingView } from "@/components/meetings/meeting-view";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { memberPage } from "@/lib/context/request";
import { env } from "@/lib/env";
import { texts } from "@/lib/i18n/texts";
import { getMeeting } from "@/lib/meetings/queries/get-meeting";

export const metadata: Metadata = { title: texts("meetings")("title") };

type Props = { params: Promise<{ firmId: string; meetingId: string }> };

export default async function MeetingPage({ params }: Props) {
  const { firmId: asked, meetingId } = await params;
  const context = await memberPage(asked);
  const { firmId } = context.actor;
  const meeting = await getMeeting(context, { firmId, meetingId });
  if (!meeting) notFound();
  const t = texts("meetings");
  const list = `/firm/${firmId}/meetings`;
  return (
    <PageBody>
      <PageHeader
        title={meeting.subject}
        trail={[{ label: t("title"), href: list }]}
        trailLabel={texts("frame")("trail")}
        meta={t("with", { mentor: meeting.mentor })}
      />
      <MeetingView
        meeting={meeting}
        hat={{ kind: "member", id: firmId }}
        timeZone={context.person.timeZone}
        calendar={calendarOf(meeting, `${env().APP_ORIGIN}${list}/${meeting.id}`, context.now)}
        hrefOf={firmPlaces(`/firm/${firmId}`)}
        keys={[crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()]}
      />
    </PageBody>
  );
}
