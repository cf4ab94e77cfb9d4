import { and, eq, isNull } from "drizzle-orm";
import { assignments } from "@/db/schema/assignments";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { askHandOver } from "@/lib/hand-overs/commands/ask-hand-over";
import { endAssignmentInput } from "../schema";
import { tellBoth } from "./tell-both";

/** Ends a mentor's work with a firm; from the next request on the mentor no longer sees it. */
export const endAssignment = command({
  name: "assignments.end",
  input: endAssignmentInput,
  hats: ["admin"],
  async run({ tx, actor, input: { assignmentId, because }, now, audit }) {
    const { agencyId } = actor;
    const one = and(eq(assignments.agencyId, agencyId), eq(assignments.id, assignmentId));
    const [ended] = await tx
      .update(assignments)
      .set({ endedAt: now, endedBecause: because })
      .where(and(one, isNull(assignments.endedAt)))
      .returning({ firmId: assignments.firmId, mentorId: assignments.mentorId });
    if (!ended) {
      const [old] = await tx.select({ id: assignments.id }).from(assignments).where(one);
      throw new Refusal(old ? "already-ended" : "not-found");
    }
    await audit({
      verb: "assignment.ended",
      subject: { kind: "assignment", id: assignmentId },
      firmId: ended.firmId,
      scope: "any",
      changes: { mentorId: { from: ended.mentorId, to: null } },
      because,
    });
    const handOverId = await askHandOver(tx, { agencyId, ...ended, assignmentId }, now);
    await tellBoth(tx, "ended", { agencyId, ...ended, reason: because, handOverId }, now);
    return { id: assignmentId, firmId: ended.firmId, agencyId };
  },
});
