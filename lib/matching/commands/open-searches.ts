import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { assignments } from "@/db/schema/assignments";
import { mentorSearches } from "@/db/schema/mentor-profiles";

/** Opens a search, ahead of all others, for each firm that the mentor looks after now. Their ids. */
export async function openSearches(
  tx: Tx,
  { agencyId, mentorId }: { agencyId: string; mentorId: string },
  now: Date,
): Promise<string[]> {
  const held = await tx
    .selectDistinct({ firmId: assignments.firmId })
    .from(assignments)
    .where(
      and(
        eq(assignments.agencyId, agencyId),
        eq(assignments.mentorId, mentorId),
        isNull(assignments.endedAt),
      ),
    )
    .orderBy(assignments.firmId);
  for (const { firmId } of held)
    await tx
      .insert(mentorSearches)
      .values({ agencyId, firmId, since: now, first: true })
      .onConflictDoUpdate({
        target: [mentorSearches.agencyId, mentorSearches.firmId],
        set: { since: sql`least(${mentorSearches.since}, excluded.since)`, closedAt: null, first: true },
      });
  return held.map(({ firmId }) => firmId);
}
