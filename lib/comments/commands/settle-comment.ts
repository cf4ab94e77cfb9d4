import { and, eq, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import { results } from "@/db/schema/assessments";
import { comments } from "@/db/schema/reviews";
import { command } from "@/lib/command";
import { allOf } from "@/lib/context/firm-scope";
import { Refusal } from "@/lib/errors";
import { canComment } from "../policy";
import { findSubject } from "../queries/subject";
import { settleCommentInput } from "../schema";
import { visibleTo } from "../scope";
import type { CommentSubject } from "../types";

/** Marks what was said at a place, up to this comment, as settled. Twice has the effect of once. */
export const settleComment = settling("comments.settle", true);

/** Opens again what was settled together with this comment. */
export const reopenComment = settling("comments.reopen", false);

function settling(name: string, settled: boolean) {
  return command({
    name,
    input: settleCommentInput,
    hats: ["member", "mentor"],
    async run({ tx, actor, input: { firmId, commentId }, now, audit }) {
      const mine = allOf(visibleTo(actor, firmId), eq(comments.id, commentId));
      const [comment] = await tx
        .select({
          kind: comments.subjectKind,
          subjectId: comments.subjectId,
          itemKey: comments.itemKey,
          createdAt: comments.createdAt,
          resolvedAt: comments.resolvedAt,
        })
        .from(comments)
        .where(mine);
      if (!comment) throw new Refusal("not-found");
      if (!canComment(actor)) throw new Refusal("forbidden");
      const kind = comment.kind as CommentSubject;
      const subject = await findSubject(tx, actor, { firmId, kind, id: comment.subjectId });
      if (!subject) throw new Refusal("not-found");
      const changed = await tx
        .update(comments)
        .set({ resolvedAt: settled ? now : null, resolvedBy: settled ? actor.accountId : null })
        .where(
          allOf(
            visibleTo(actor, firmId),
            samePlace(comment),
            settled ? openUpTo(comment) : settledWith(comment),
          ),
        )
        .returning({ id: comments.id });
      if (changed.length > 0)
        await audit({
          verb: settled ? "comment.settled" : "comment.reopened",
          subject: { kind: "comment", id: commentId },
          firmId,
          scope: subject.scope,
        });
      return { id: commentId };
    },
  });
}

type Said = { kind: string; subjectId: string; itemKey: string; createdAt: Date; resolvedAt: Date | null };

/** A result that was worked out anew keeps what was said of the one before. */
function samePlace({ kind, subjectId, itemKey }: Said): SQL | undefined {
  const sameRound = sql`(select other.id from ${results} one join ${results} other
    on other.agency_id = one.agency_id and other.assessment_id = one.assessment_id where one.id = ${subjectId})`;
  return and(
    eq(comments.subjectKind, kind),
    eq(comments.itemKey, itemKey),
    or(eq(comments.subjectId, subjectId), sql`${comments.subjectId} in ${sameRound}`),
  );
}

/** Not what came after it: whoever pressed the button may not have read that. */
const openUpTo = ({ createdAt }: Said) =>
  and(isNull(comments.resolvedAt), lte(comments.createdAt, createdAt));

const settledWith = ({ resolvedAt }: Said) =>
  resolvedAt === null ? sql`false` : eq(comments.resolvedAt, resolvedAt);
