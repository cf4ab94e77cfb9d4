import { and, eq, isNull } from "drizzle-orm";
import { assignments } from "@/db/schema/assignments";
import type { Stage } from "./cast";
import type { SettledFirm, SettledMentor, Settlement } from "./settle";

/** The mentor that a firm has now and the assignment of the two; null where it has none. */
export async function pairOf(
  { build }: Stage,
  { mentors }: Settlement,
  { id }: SettledFirm,
): Promise<{ mentor: SettledMentor; assignmentId: string } | null> {
  const [pair] = await build.db
    .select({ id: assignments.id, mentorId: assignments.mentorId })
    .from(assignments)
    .where(and(eq(assignments.firmId, id), isNull(assignments.endedAt)))
    .orderBy(assignments.since);
  const mentor = mentors.find((one) => one.id === pair?.mentorId);
  return pair && mentor ? { mentor, assignmentId: pair.id } : null;
}
