import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { noteReading } from "@/app/(portal)/_visits/note-reading";
import { PageHeader } from "@/components/page/page-header";
import { ThreadView } from "@/components/threads/thread-view";
import { memberPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";
import { getThread } from "@/lib/threads/queries/get-thread";

export const metadata: Metadata = { title: texts("threads")("title") };

type Props = { params: Promise<{ firmId: string; threadId: string }> };

export default async function ThreadPage({ params }: Props) {
  const { firmId: asked, threadId } = await params;
  const context = await memberPage(asked);
  const { firmId } = context.actor;
  const thread = await getThread(context, { threadId });
  if (!thread) notFound();
  await noteReading(context, thread.id);
  return (
    <div className="max-w-page">
      <PageHeader
        title={thread.subject}
        trail={[{ label: texts("threads")("title"), href: `/firm/${firmId}/messages` }]}
        trailLabel={texts("frame")("trail")}
      />
      <ThreadView
        thread={thread}
        hat={{ kind: "member", id: firmId }}
        me={context.actor.accountId}
        timeZone={context.person.timeZone}
        newKey={crypto.randomUUID()}
      />
    </div>
  );
}
