import { randomUUID } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { assignments } from "@/db/schema/assignments";
import { feedback } from "@/db/schema/hand-overs";
import { command, constraintOf } from "@/lib/command";
import { feedbackRound } from "@/lib/domain/meeting";
import { Refusal } from "@/lib/errors";
import { heldHere } from "../queries";
import { giveFeedbackInput } from "../schema";
import { ownPairs, sideOf } from "../scope";

/** One side says how the last three meetings went. When the other has spoken too, both read each other. */
export const giveFeedback = command({
  name: "feedback.give",
  input: giveFeedbackInput,
  hats: ["member", "mentor"],
  idempotent: true,
  async run({ tx, actor, input, now, audit }) {
    const { firmId, assignmentId, ...said } = input;
    const [pair] = await tx
      .select({ mentorId: assignments.mentorId, held: heldHere })
      .from(assignments)
      .where(and(ownPairs(actor, firmId), eq(assignments.id, assignmentId)));
    if (!pair) throw new Refusal("not-found");
    const afterMeetings = feedbackRound(pair.held);
    if (afterMeetings === 0) throw new Refusal("not-due");
    const id = randomUUID();
    const place = { agencyId: actor.agencyId, firmId, assignmentId, mentorId: pair.mentorId };
    const by = { side: sideOf(actor), accountId: actor.accountId };
    await tx
      .insert(feedback)
      .values({ ...place, ...said, ...by, id, afterMeetings, givenAt: now })
      .catch((error) => {
        throw constraintOf(error) === "feedback_once" ? new Refusal("already-given") : error;
      });
    await tx.execute(
      sql`select open_feedback(${assignmentId}::uuid, ${afterMeetings}::smallint, ${now.toISOString()}::timestamptz)`,
    );
    await audit({ verb: "feedback.given", subject: { kind: "feedback", id }, firmId, scope: "any" });
    return { id };
  },
});
