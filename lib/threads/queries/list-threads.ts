import { and, desc, eq, gt, or, type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { firms } from "@/db/schema/firms";
import { messages, threadReads, threads } from "@/db/schema/threads";
import { accountOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { ownReads, visibleTo } from "../scope";
import type { ThreadLine } from "../types";

/** The conversations that the person reads, the latest first, with what is unread. */
export async function listThreads(context: Context): Promise<ThreadLine[]> {
  const { actor } = context;
  const me = accountOf(actor);
  return context.read(async (tx) => {
    const rows = await tx
      .select({
        id: threads.id,
        firmId: threads.firmId,
        firm: firms.legalName,
        subject: threads.subject,
        lastAt: threads.lastAt,
        unread: sql<number>`count(${messages.id})::int`,
        named: sql<number>`(count(${messages.id}) filter (where ${me}::uuid = any (${messages.mentions})))::int`,
      })
      .from(threads)
      .innerJoin(firms, and(eq(firms.agencyId, threads.agencyId), eq(firms.id, threads.firmId)))
      .leftJoin(threadReads, and(ownReads(actor), eq(threadReads.threadId, threads.id)))
      .leftJoin(messages, unreadBy(me))
      .where(visibleTo(actor))
      .groupBy(threads.id, threads.firmId, firms.legalName, threads.subject, threads.lastAt)
      .orderBy(desc(threads.lastAt), desc(threads.id));
    return rows.map((row) => ({ ...row, lastAt: row.lastAt.toISOString() }));
  });
}

/** How many messages of others the person has not read, for the navigation. */
export async function countUnread(context: Context): Promise<number> {
  return context.read((tx) => unreadIn(tx, context));
}

async function unreadIn(tx: Tx, { actor }: Context): Promise<number> {
  const [row] = await tx
    .select({ unread: sql<number>`count(${messages.id})::int` })
    .from(threads)
    .leftJoin(threadReads, and(ownReads(actor), eq(threadReads.threadId, threads.id)))
    .innerJoin(messages, unreadBy(accountOf(actor)))
    .where(visibleTo(actor));
  return row?.unread ?? 0;
}

/** Messages of others of the thread at hand, later than what the person has read. */
function unreadBy(me: string | null): SQL | undefined {
  return and(
    eq(messages.agencyId, threads.agencyId),
    eq(messages.threadId, threads.id),
    sql`${messages.authorAccountId} is distinct from ${me}::uuid`,
    or(sql`${threadReads.readAt} is null`, gt(messages.createdAt, threadReads.readAt)),
  );
}
