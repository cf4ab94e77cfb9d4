import { randomUUID } from "node:crypto";
import type { Tx } from "@/db/client";
import { assignments } from "@/db/schema/assignments";
import { type AuditEntry, constraintOf } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { tellBoth } from "./tell-both";

type Open = { tx: Tx; now: Date; audit: (entry: AuditEntry) => Promise<void> };
type Pair = {
  agencyId: string;
  firmId: string;
  mentorId: string;
  assignedBy: string | null;
  /** Where it comes of a wave. */
  wavePairId?: string;
};

/** Writes the assignment, which the database refuses where the mentor has no seat left, its place in the history and the mails to both. Its id. */
export async function beginAssignment({ tx, now, audit }: Open, pair: Pair): Promise<string> {
  const { agencyId, firmId, mentorId } = pair;
  const id = randomUUID();
  await tx
    .insert(assignments)
    .values({ ...pair, id, since: now })
    .catch((error) => {
      const constraint = constraintOf(error);
      if (constraint === "assignments_seats") throw new Refusal("seat-gone");
      throw constraint === "assignments_active" ? new Refusal("already-assigned") : error;
    });
  await audit({
    verb: "assignment.begun",
    subject: { kind: "assignment", id },
    firmId,
    scope: "any",
    changes: { mentorId: { from: null, to: mentorId } },
  });
  await tellBoth(tx, "begun", { agencyId, firmId, mentorId }, now);
  return id;
}
