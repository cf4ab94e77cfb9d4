import { eq, isNotNull, isNull } from "drizzle-orm";
import { comments } from "@/db/schema/reviews";
import { command } from "@/lib/command";
import { allOf } from "@/lib/context/firm-scope";
import { Refusal } from "@/lib/errors";
import { canComment } from "../policy";
import { findSubject } from "../queries/subject";
import { settleCommentInput } from "../schema";
import { visibleTo } from "../scope";
import type { CommentSubject } from "../types";

/** Marks what was said as settled. Twice has the effect of once. */
export const settleComment = settling("comments.settle", true);

/** Opens again what was settled. */
export const reopenComment = settling("comments.reopen", false);

function settling(name: string, settled: boolean) {
  return command({
    name,
    input: settleCommentInput,
    hats: ["member", "mentor"],
    async run({ tx, actor, input: { firmId, commentId }, now, audit }) {
      const mine = allOf(visibleTo(actor, firmId), eq(comments.id, commentId));
      const [comment] = await tx
        .select({ kind: comments.subjectKind, subjectId: comments.subjectId })
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
        .where(allOf(mine, settled ? isNull(comments.resolvedAt) : isNotNull(comments.resolvedAt)))
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
