import { and, asc, eq, inArray } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { results } from "@/db/schema/assessments";
import { comments } from "@/db/schema/reviews";
import { accountOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { allOf } from "@/lib/context/firm-scope";
import { canComment } from "../policy";
import { visibleTo } from "../scope";
import type { CommentSubject, CommentThread, CommentThreads, CommentView } from "../types";

const author = alias(accounts, "author");
const settler = alias(accounts, "settler");

/** What was said on these things of a firm, place by place, oldest first; nothing of what the viewer may not see. */
export async function listThreads(
  context: Context,
  input: { firmId: string; subjectKind: CommentSubject; subjectIds: readonly string[] },
): Promise<CommentThreads> {
  const { firmId, subjectKind, subjectIds } = input;
  const found: CommentThreads = { firmId, subjectKind, canWrite: canComment(context.actor), threads: [] };
  if (subjectIds.length === 0) return found;
  const { rows, standsFor } = await context.read(async (tx) => {
    const standsFor = await standIns(tx, subjectKind, subjectIds);
    const rows = await tx
      .select({
        id: comments.id,
        subjectId: comments.subjectId,
        itemKey: comments.itemKey,
        body: comments.body,
        createdAt: comments.createdAt,
        authorId: comments.authorAccountId,
        authorHat: comments.authorHat,
        authorName: author.name,
        resolvedAt: comments.resolvedAt,
        resolvedBy: settler.name,
      })
      .from(comments)
      .leftJoin(author, eq(author.id, comments.authorAccountId))
      .leftJoin(settler, eq(settler.id, comments.resolvedBy))
      .where(
        allOf(
          visibleTo(context.actor, firmId),
          eq(comments.subjectKind, subjectKind),
          inArray(comments.subjectId, [...standsFor.keys()]),
        ),
      )
      .orderBy(asc(comments.createdAt), asc(comments.id));
    return { rows, standsFor };
  });
  const me = accountOf(context.actor);
  const threads = new Map<string, CommentThread>();
  for (const row of rows) {
    const subjectId = standsFor.get(row.subjectId) ?? row.subjectId;
    const place = `${subjectId}/${row.itemKey}`;
    const thread = threads.get(place) ?? {
      subjectId,
      itemKey: row.itemKey,
      open: 0,
      comments: [],
    };
    thread.comments.push(toView(row, me));
    if (row.resolvedAt === null) thread.open += 1;
    threads.set(place, thread);
  }
  return { ...found, threads: [...threads.values()] };
}

/**
 * Which subject each id is shown under: itself, and for a result also the earlier results of the same round, so that what
 * was said of a recommendation stays beside it when the round is handed in again.
 */
async function standIns(tx: Tx, kind: CommentSubject, ids: readonly string[]): Promise<Map<string, string>> {
  const shown = new Map(ids.map((id) => [id, id]));
  if (kind !== "result") return shown;
  const asked = alias(results, "asked");
  const rows = await tx
    .select({ id: results.id, asked: asked.id })
    .from(asked)
    .innerJoin(
      results,
      and(eq(results.agencyId, asked.agencyId), eq(results.assessmentId, asked.assessmentId)),
    )
    .where(inArray(asked.id, [...ids]));
  for (const row of rows) if (!shown.has(row.id)) shown.set(row.id, row.asked);
  return shown;
}

type Row = {
  id: string;
  body: string;
  createdAt: Date;
  authorId: string;
  authorHat: string;
  authorName: string | null;
  resolvedAt: Date | null;
  resolvedBy: string | null;
};

function toView(row: Row, me: string | null): CommentView {
  return {
    id: row.id,
    body: row.body,
    at: row.createdAt.toISOString(),
    author: {
      name: row.authorName,
      hat: row.authorHat === "mentor" ? "mentor" : "member",
      mine: row.authorId === me,
    },
    settled: row.resolvedAt && { by: row.resolvedBy, at: row.resolvedAt.toISOString() },
  };
}
