import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { noteReading } from "@/app/(portal)/_visits/note-reading";
import { ThreadPage } from "@/components/threads/thread-page";
import { adminPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";
import { getThread } from "@/lib/threads/queries/get-thread";

export const metadata: Metadata = { title: texts("threads")("title") };

type Props = { params: Promise<{ agencyId: string; threadId: string }> };

export default async function AgencyThreadPage({ params }: Props) {
  const { agencyId: asked, threadId } = await params;
  const context = await adminPage(asked);
  const thread = await getThread(context, { threadId });
  if (!thread) notFound();
  await noteReading(context, thread.id);
  const { agencyId, accountId } = context.actor;
  return (
    <ThreadPage
      thread={thread}
      hat={{ kind: "admin", id: agencyId }}
      root={`/agency/${agencyId}`}
      me={accountId}
      timeZone={context.person.timeZone}
      newKey={crypto.randomUUID()}
    />
  );
}
