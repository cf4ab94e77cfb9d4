import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { noteReading } from "@/app/(portal)/_visits/note-reading";
import { ThreadPage } from "@/components/threads/thread-page";
import { memberPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";
import { getThread } from "@/lib/threads/queries/get-thread";

export const metadata: Metadata = { title: texts("threads")("title") };

type Props = { params: Promise<{ firmId: string; threadId: string }> };

export default async function FirmThreadPage({ params }: Props) {
  const { firmId: asked, threadId } = await params;
  const context = await memberPage(asked);
  const thread = await getThread(context, { threadId });
  if (!thread) notFound();
  await noteReading(context, thread.id);
  const { firmId, accountId } = context.actor;
  return (
    <ThreadPage
      thread={thread}
      hat={{ kind: "member", id: firmId }}
      root={`/firm/${firmId}`}
      me={accountId}
      timeZone={context.person.timeZone}
      newKey={crypto.randomUUID()}
    />
  );
}
