import type { Metadata } from "next";
import { firmPlaces } from "@/components/meetings/agenda-places";
import { ProposeForm } from "@/components/meetings/propose-form";
import { EmptyState } from "@/components/page/empty-state";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { memberPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";
import { proposeFirmMeetingAction } from "@/lib/meetings/actions";
import { listMeetable } from "@/lib/meetings/queries/get-meeting";
import { listWaiting } from "@/lib/meetings/queries/waiting-points";

export const metadata: Metadata = { title: texts("meetings")("propose") };

type Props = { params: Promise<{ firmId: string }> };

export default async function ProposeMeetingPage({ params }: Props) {
  const context = await memberPage((await params).firmId);
  const { firmId } = context.actor;
  const meetable = await listMeetable(context, { firmId });
  const waiting = await listWaiting(context, { firmId });
  const t = texts("meetings");
  const back = `/firm/${firmId}/meetings`;
  return (
    <PageBody width="text">
      <PageHeader
        title={t("propose")}
        lede={t("proposeLede")}
        trail={[{ label: t("title"), href: back }]}
        trailLabel={texts("frame")("trail")}
      />
      {meetable.length === 0 ? (
        <EmptyState title={t("noMentor")}>{t("noMentorText")}</EmptyState>
      ) : (
        <ProposeForm
          action={proposeFirmMeetingAction}
          hat={{ kind: "member", id: firmId }}
          firmId={firmId}
          meetable={meetable}
          waiting={waiting}
          hrefOf={firmPlaces(`/firm/${firmId}`)}
          timeZone={context.person.timeZone}
          back={back}
          newKey={crypto.randomUUID()}
        />
      )}
    </PageBody>
  );
}
