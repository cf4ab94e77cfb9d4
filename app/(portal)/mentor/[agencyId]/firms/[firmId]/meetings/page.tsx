import { MeetingList } from "@/components/meetings/meeting-list";
import { EmptyState } from "@/components/page/empty-state";
import { LinkButton } from "@/components/ui/button";
import { texts } from "@/lib/i18n/texts";
import { listMeetings } from "@/lib/meetings/queries/lines";
import { type FirmParams, mentoredFirm } from "../_components/firm-area";
import { FirmHeader } from "../_components/firm-header";

type Props = { params: Promise<FirmParams> };

export default async function MentorMeetingsPage({ params }: Props) {
  const { context, firm, root, base, timeZone } = await mentoredFirm(await params);
  const meetings = await listMeetings(context, { firmId: firm.id });
  const t = texts("meetings");
  return (
    <div className="max-w-page">
      <FirmHeader
        root={root}
        firm={firm}
        assessmentId={firm.roundId}
        current="meetings"
        title={t("title")}
        lede={t("ledeMentor", { firm: firm.name })}
        action={
          <>
            <LinkButton href={`${base}/meetings/new`} variant="primary" icon="add">
              {t("propose")}
            </LinkButton>
            <LinkButton href={`${base}/feedback`} icon="star">
              {texts("feedback")("link")}
            </LinkButton>
            <LinkButton href={`${base}/messages/new`} icon="comment">
              {texts("threads")("new")}
            </LinkButton>
          </>
        }
      />
      {meetings.length === 0 ? (
        <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
      ) : (
        <MeetingList
          meetings={meetings}
          timeZone={timeZone}
          hrefOf={({ id }) => `${base}/meetings/${id}`}
          other={({ minutes }) => t("minutes", { minutes })}
        />
      )}
    </div>
  );
}
