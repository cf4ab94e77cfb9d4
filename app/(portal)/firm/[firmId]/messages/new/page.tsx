import type { Metadata } from "next";
import { EmptyState } from "@/components/page/empty-state";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { BeginForm } from "@/components/threads/begin-form";
import { memberPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";
import { listMeetable } from "@/lib/meetings/queries/get-meeting";
import { beginFirmThreadAction } from "@/lib/threads/actions";

export const metadata: Metadata = { title: texts("threads")("new") };

type Props = { params: Promise<{ firmId: string }> };

export default async function NewThreadPage({ params }: Props) {
  const context = await memberPage((await params).firmId);
  const { firmId } = context.actor;
  const mentors = await listMeetable(context, { firmId });
  const t = texts("threads");
  const back = `/firm/${firmId}/messages`;
  return (
    <PageBody width="text">
      <PageHeader
        title={t("new")}
        lede={t("newLede")}
        trail={[{ label: t("title"), href: back }]}
        trailLabel={texts("frame")("trail")}
      />
      {mentors.length === 0 ? (
        <EmptyState title={t("noMentor")}>{t("noMentorText")}</EmptyState>
      ) : (
        <BeginForm
          action={beginFirmThreadAction}
          hat={{ kind: "member", id: firmId }}
          firmId={firmId}
          back={back}
          newKey={crypto.randomUUID()}
        />
      )}
    </PageBody>
  );
}
