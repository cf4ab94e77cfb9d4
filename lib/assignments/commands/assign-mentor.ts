import { and, eq } from "drizzle-orm";
import { mentors } from "@/db/schema/agencies";
import { firms } from "@/db/schema/firms";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { canTakeFirms } from "../policy";
import { assignMentorInput } from "../schema";
import { beginAssignment } from "./begin-assignment";

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
    const pair = { agencyId, firmId, mentorId };
    const id = await beginAssignment({ tx, now, audit }, { ...pair, assignedBy: accountId });
    return { id, firmId, agencyId };
  },
});
