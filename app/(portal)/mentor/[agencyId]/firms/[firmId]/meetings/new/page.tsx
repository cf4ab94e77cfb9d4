import { mentorPlaces } from "@/components/meetings/agenda-places";
import { ProposeForm } from "@/components/meetings/propose-form";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { texts } from "@/lib/i18n/texts";
import { proposeMentorMeetingAction } from "@/lib/meetings/actions";
import { listMeetable } from "@/lib/meetings/queries/get-meeting";
import { listWaiting } from "@/lib/meetings/queries/waiting-points";
import { type FirmParams, mentoredFirm } from "../../_components/firm-area";

type Props = { params: Promise<FirmParams> };

export default async function ProposeMentorMeetingPage({ params }: Props) {
  const { context, firm, root, base, hat, timeZone } = await mentoredFirm(await params);
  const meetable = await listMeetable(context, { firmId: firm.id });
  const waiting = await listWaiting(context, { firmId: firm.id });
  const t = texts("meetings");
  const trail = [
    { label: texts("mentors")("title"), href: root },
    { label: firm.name, href: base },
    { label: t("title"), href: `${base}/meetings` },
  ];
  return (
    <PageBody width="text">
      <PageHeader
        title={t("propose")}
        lede={t("proposeLede")}
        trail={trail}
        trailLabel={texts("frame")("trail")}
      />
      <ProposeForm
        action={proposeMentorMeetingAction}
        hat={hat}
        firmId={firm.id}
        meetable={meetable}
        waiting={waiting}
        hrefOf={mentorPlaces(base)}
        timeZone={timeZone}
        back={`${base}/meetings`}
        newKey={crypto.randomUUID()}
      />
    </PageBody>
  );
}
