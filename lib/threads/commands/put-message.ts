import { randomUUID } from "node:crypto";
import type { Tx } from "@/db/client";
import { messages, threadReads, threads } from "@/db/schema/threads";
import { oneThread, type Talker } from "./own-thread";

type Said = { threadId: string; firmId: string; body: string; mentions: string[] };

/** Adds a message; who writes has read so far. */
export async function putMessage(tx: Tx, actor: Talker, said: Said, now: Date): Promise<string> {
  const { agencyId, accountId, kind: hat } = actor;
  const id = randomUUID();
  await tx
    .insert(messages)
    .values({ ...said, agencyId, id, authorAccountId: accountId, authorHat: hat, createdAt: now });
  await tx.update(threads).set({ lastAt: now }).where(oneThread(actor, said.threadId));
  await noteRead(tx, actor, said, now);
  return id;
}

/** Notes that the person has read a thread up to now. */
export async function noteRead(
  tx: Tx,
  { agencyId, accountId, kind: hat }: Talker,
  { threadId, firmId }: Pick<Said, "threadId" | "firmId">,
  now: Date,
): Promise<void> {
  await tx
    .insert(threadReads)
    .values({ agencyId, firmId, threadId, accountId, hat, readAt: now })
    .onConflictDoUpdate({
      target: [threadReads.agencyId, threadReads.threadId, threadReads.accountId, threadReads.hat],
      set: { readAt: now },
    });
}
