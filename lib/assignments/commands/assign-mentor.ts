import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { mentors } from "@/db/schema/agencies";
import { assignments } from "@/db/schema/assignments";
import { firms } from "@/db/schema/firms";
import { command, constraintOf } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { canTakeFirms } from "../policy";
import { assignMentorInput } from "../schema";
import { tellBoth } from "./tell-both";

/** Brings a mentor and a firm together from now on; both are told by mail. */
export const assignMentor = command({
  name: "assignments.assign",
  input: assignMentorInput,
  hats: ["admin"],
  idempotent: true,
  async run({ tx, actor, input: { firmId, mentorId }, now, audit }) {
    const { agencyId, accountId } = actor;
    const [mentor] = await tx
      .select({ state: mentors.state })
      .from(mentors)
      .where(and(eq(mentors.agencyId, agencyId), eq(mentors.id, mentorId)))
      .for("update");
    const [firm] = await tx
      .select({ id: firms.id })
      .from(firms)
      .where(and(eq(firms.agencyId, agencyId), eq(firms.id, firmId)));
    if (!mentor || !firm) throw new Refusal("not-found");
    if (!canTakeFirms(mentor.state)) throw new Refusal("mentor-not-active");
    const id = randomUUID();
    await tx
      .insert(assignments)
      .values({ agencyId, id, firmId, mentorId, since: now, assignedBy: accountId })
      .catch((error) => {
        throw constraintOf(error) === "assignments_active" ? new Refusal("already-assigned") : error;
      });
    await audit({
      verb: "assignment.begun",
      subject: { kind: "assignment", id },
      firmId,
      scope: "any",
      changes: { mentorId: { from: null, to: mentorId } },
    });
    await tellBoth(tx, "begun", { agencyId, firmId, mentorId }, now);
    return { id, firmId, agencyId };
  },
});
