import { randomUUID } from "node:crypto";
import { comments } from "@/db/schema/reviews";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { canComment } from "../policy";
import { findSubject } from "../queries/subject";
import { addCommentInput } from "../schema";

/** Says something at the place that it is about: an answer, a recommendation, an action, or one of these as a whole. */
export const addComment = command({
  name: "comments.add",
  input: addCommentInput,
  hats: ["member", "mentor"],
  idempotent: true,
  async run({ tx, actor, input, now, audit }) {
    const { firmId, subjectKind, subjectId, itemKey, body } = input;
    const subject = await findSubject(tx, actor, { firmId, kind: subjectKind, id: subjectId });
    if (!subject || (itemKey !== "" && !subject.places.has(itemKey))) throw new Refusal("not-found");
    if (!canComment(actor)) throw new Refusal("forbidden");
    const id = randomUUID();
    await tx.insert(comments).values({
      agencyId: actor.agencyId,
      firmId,
      id,
      subjectKind,
      subjectId,
      itemKey,
      body,
      authorAccountId: actor.accountId,
      authorHat: actor.kind,
      createdAt: now,
    });
    await audit({
      verb: "comment.added",
      subject: { kind: "comment", id },
      firmId,
      scope: subject.scope,
      changes: { body: { from: null, to: body } },
    });
    return { id };
  },
});
