import type { Metadata } from "next";
import { EmptyState } from "@/components/page/empty-state";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { ThreadList } from "@/components/threads/thread-list";
import { mentorPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";
import { listThreads } from "@/lib/threads/queries/list-threads";

export const metadata: Metadata = { title: texts("threads")("title") };

type Props = { params: Promise<{ agencyId: string }> };

export default async function MentorMessagesPage({ params }: Props) {
  const context = await mentorPage((await params).agencyId);
  const threads = await listThreads(context);
  const t = texts("threads");
  return (
    <PageBody>
      <PageHeader title={t("title")} lede={t("ledeMentor")} />
      {threads.length === 0 ? (
        <EmptyState title={t("noneMentor")}>{t("noneMentorText")}</EmptyState>
      ) : (
        <ThreadList
          threads={threads}
          root={`/mentor/${context.actor.agencyId}`}
          timeZone={context.person.timeZone}
          showFirm
        />
      )}
    </PageBody>
  );
}
