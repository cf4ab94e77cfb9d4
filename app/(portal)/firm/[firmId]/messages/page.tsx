import type { Metadata } from "next";
import { EmptyState } from "@/components/page/empty-state";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { ThreadList } from "@/components/threads/thread-list";
import { LinkButton } from "@/components/ui/button";
import { memberPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";
import { listThreads } from "@/lib/threads/queries/list-threads";
import { MentorTabs } from "../_components/mentor-tabs";

export const metadata: Metadata = { title: texts("threads")("title") };

type Props = { params: Promise<{ firmId: string }> };

export default async function MessagesPage({ params }: Props) {
  const context = await memberPage((await params).firmId);
  const { firmId } = context.actor;
  const threads = await listThreads(context);
  const t = texts("threads");
  const root = `/firm/${firmId}`;
  const begin = (
    <LinkButton href={`${root}/messages/new`} variant="primary" icon="add">
      {t("new")}
    </LinkButton>
  );
  return (
    <PageBody>
      <PageHeader title={t("title")} lede={t("lede")} action={begin} />
      <MentorTabs firmId={firmId} current="messages" />
      {threads.length === 0 ? (
        <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
      ) : (
        <ThreadList threads={threads} root={root} timeZone={context.person.timeZone} />
      )}
    </PageBody>
  );
}
