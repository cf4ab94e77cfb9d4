import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { assignments } from "@/db/schema/assignments";
import type { AuditEntry } from "@/lib/command";
import { askHandOver } from "@/lib/hand-overs/commands/ask-hand-over";
import type { EndReason } from "../schema";
import { tellBoth } from "./tell-both";

type Open = { tx: Tx; now: Date; audit: (entry: AuditEntry) => Promise<void> };
type Closing = { agencyId: string; assignmentId: string; because: EndReason };

/** Ends an assignment in force, asks for a note to the next mentor and tells both. Null where none was in force. */
export async function closeAssignment(
  { tx, now, audit }: Open,
  { agencyId, assignmentId, because }: Closing,
): Promise<{ firmId: string } | null> {
  const [ended] = await tx
    .update(assignments)
    .set({ endedAt: now, endedBecause: because })
    .where(
      and(eq(assignments.agencyId, agencyId), eq(assignments.id, assignmentId), isNull(assignments.endedAt)),
    )
    .returning({ firmId: assignments.firmId, mentorId: assignments.mentorId });
  if (!ended) return null;
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
  return { firmId: ended.firmId };
}
