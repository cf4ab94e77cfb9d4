import { and, asc, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { firms } from "@/db/schema/firms";
import { messages, threadReads, threads } from "@/db/schema/threads";
import { type Actor, accountOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { isUuid } from "@/lib/form-data";
import { ownReads, visibleTo } from "../scope";
import type { Message, Thread, ThreadPerson } from "../types";
import { threadReaders } from "./readers";

const HATS = ["member", "mentor", "admin"] as const;

/** A conversation with all that was said and who reads it; null where there is none that the viewer may read. */
export async function getThread(
  context: Context,
  { threadId }: { threadId: string },
): Promise<Thread | null> {
  const { actor } = context;
  if (!isUuid(threadId)) return null;
  return context.read(async (tx) => {
    const [thread] = await tx
      .select({
        id: threads.id,
        firmId: threads.firmId,
        firm: firms.legalName,
        subject: threads.subject,
        agencyInvitedAt: threads.agencyInvitedAt,
        readAt: threadReads.readAt,
      })
      .from(threads)
      .innerJoin(firms, and(eq(firms.agencyId, threads.agencyId), eq(firms.id, threads.firmId)))
      .leftJoin(threadReads, and(ownReads(actor), eq(threadReads.threadId, threads.id)))
      .where(and(visibleTo(actor), eq(threads.id, threadId)));
    if (!thread) return null;
    const { readAt, agencyInvitedAt, ...found } = thread;
    const people = (await threadReaders(tx, threadId)).flatMap((reader): ThreadPerson[] => {
      const hat = HATS.find((one) => one === reader.hat);
      return hat ? [{ accountId: reader.account_id, name: reader.name, hat }] : [];
    });
    const said = await messagesOf(tx, actor, { threadId, readAt, people });
    return { ...found, agencyInvited: agencyInvitedAt !== null, people, messages: said };
  });
}

type Reading = { threadId: string; readAt: Date | null; people: readonly ThreadPerson[] };

async function messagesOf(tx: Tx, actor: Actor, { threadId, readAt, people }: Reading): Promise<Message[]> {
  const names = new Map(people.map(({ accountId, name }) => [accountId, name]));
  const me = accountOf(actor);
  const rows = await tx
    .select({
      id: messages.id,
      body: messages.body,
      author: messages.authorAccountId,
      by: accounts.name,
      hat: messages.authorHat,
      mentions: messages.mentions,
      at: messages.createdAt,
    })
    .from(messages)
    .innerJoin(threads, and(eq(threads.agencyId, messages.agencyId), eq(threads.id, messages.threadId)))
    .leftJoin(accounts, eq(accounts.id, messages.authorAccountId))
    .where(and(visibleTo(actor), eq(messages.threadId, threadId)))
    .orderBy(asc(messages.createdAt), asc(messages.id));
  return rows.map(({ author, mentions, at, ...row }) => ({
    ...row,
    by: row.by ?? names.get(author) ?? null,
    mine: author === me,
    fresh: author !== me && (readAt === null || at > readAt),
    at: at.toISOString(),
    mentions: mentions.flatMap((accountId) => names.get(accountId) ?? []),
  }));
}
