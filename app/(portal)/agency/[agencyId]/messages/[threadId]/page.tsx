import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { noteReading } from "@/app/(portal)/_visits/note-reading";
import { PageHeader } from "@/components/page/page-header";
import { ThreadView } from "@/components/threads/thread-view";
import { adminPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";
import { getThread } from "@/lib/threads/queries/get-thread";

export const metadata: Metadata = { title: texts("threads")("title") };

type Props = { params: Promise<{ agencyId: string; threadId: string }> };

export default async function AgencyThreadPage({ params }: Props) {
  const { agencyId, threadId } = await params;
  const context = await adminPage(agencyId);
  const thread = await getThread(context, { threadId });
  if (!thread) notFound();
  await noteReading(context, thread.id);
  const root = `/agency/${context.actor.agencyId}`;
  const trail = [
    { label: texts("threads")("title"), href: `${root}/messages` },
    { label: thread.firm, href: `${root}/firms/${thread.firmId}` },
  ];
  return (
    <div className="max-w-page">
      <PageHeader title={thread.subject} trail={trail} trailLabel={texts("frame")("trail")} />
      <ThreadView
        thread={thread}
        hat={{ kind: "admin", id: context.actor.agencyId }}
        me={context.actor.accountId}
        timeZone={context.person.timeZone}
        newKey={crypto.randomUUID()}
      />
    </div>
  );
}
