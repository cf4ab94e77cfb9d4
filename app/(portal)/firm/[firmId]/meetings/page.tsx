import type { Metadata } from "next";
import { MeetingList } from "@/components/meetings/meeting-list";
import { EmptyState } from "@/components/page/empty-state";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { LinkButton } from "@/components/ui/button";
import { memberPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";
import { listMeetable } from "@/lib/meetings/queries/get-meeting";
import { listMeetings } from "@/lib/meetings/queries/lines";
import { MentorTabs } from "../_components/mentor-tabs";

export const metadata: Metadata = { title: texts("meetings")("title") };

type Props = { params: Promise<{ firmId: string }> };

export default async function MeetingsPage({ params }: Props) {
  const context = await memberPage((await params).firmId);
  const { firmId } = context.actor;
  const meetings = await listMeetings(context, { firmId });
  const meetable = await listMeetable(context, { firmId });
  const t = texts("meetings");
  const propose = meetable.length > 0 && (
    <LinkButton href={`/firm/${firmId}/meetings/new`} variant="primary" icon="add">
      {t("propose")}
    </LinkButton>
  );
  const missing = meetable.length > 0 ? "none" : "noMentor";
  return (
    <PageBody>
      <PageHeader title={t("title")} lede={t("lede")} action={propose} />
      <MentorTabs firmId={firmId} current="meetings" />
      {meetings.length === 0 ? (
        <EmptyState title={t(missing)}>{t(`${missing}Text`)}</EmptyState>
      ) : (
        <MeetingList
          meetings={meetings}
          timeZone={context.person.timeZone}
          hrefOf={({ id }) => `/firm/${firmId}/meetings/${id}`}
          other={({ mentor }) => t("with", { mentor })}
        />
      )}
    </PageBody>
  );
}
