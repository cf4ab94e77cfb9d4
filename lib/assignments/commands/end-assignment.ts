import { and, eq } from "drizzle-orm";
import { assignments } from "@/db/schema/assignments";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { endAssignmentInput } from "../schema";
import { closeAssignment } from "./close-assignment";

/** Ends a mentor's work with a firm; from the next request on the mentor no longer sees it. */
export const endAssignment = command({
  name: "assignments.end",
  input: endAssignmentInput,
  hats: ["admin"],
  async run({ tx, actor, input: { assignmentId, because }, now, audit }) {
    const { agencyId } = actor;
    const ended = await closeAssignment({ tx, now, audit }, { agencyId, assignmentId, because });
    if (ended) return { id: assignmentId, firmId: ended.firmId, agencyId };
    const [old] = await tx
      .select({ id: assignments.id })
      .from(assignments)
      .where(and(eq(assignments.agencyId, agencyId), eq(assignments.id, assignmentId)));
    throw new Refusal(old ? "already-ended" : "not-found");
  },
});
