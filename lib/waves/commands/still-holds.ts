import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { mentors } from "@/db/schema/agencies";
import { mentorSearches } from "@/db/schema/mentor-profiles";
import type { waves } from "@/db/schema/waves";
import { openPairs } from "@/lib/domain/pairing/stored-wave";
import { gatherInputs } from "./gather-inputs";

type Wave = Pick<typeof waves.$inferSelect, "agencyId" | "weights" | "result">;

/**
 * Whether every pair of a draft is still possible: the firm still looks for a mentor and has no proposal open, no rule
 * keeps the two apart, and the mentor has the seats. Mentors and firms stay locked until the transaction ends, so that
 * of two drafts published at once the second sees what the first proposed.
 */
export async function stillHolds(tx: Tx, wave: Wave, now: Date): Promise<boolean> {
  const { agencyId, weights } = wave;
  const { pairs } = wave.result;
  const firmIds = [...new Set(pairs.map(({ firm }) => firm))];
  if (firmIds.length === 0) return true;
  const mentorIds = [...new Set(pairs.map(({ mentor }) => mentor))];
  // Mentors before firms, as where a proposal is answered.
  await tx
    .select({ id: mentors.id })
    .from(mentors)
    .where(and(eq(mentors.agencyId, agencyId), inArray(mentors.id, mentorIds)))
    .orderBy(mentors.id)
    .for("update");
  await tx
    .select({ firmId: mentorSearches.firmId })
    .from(mentorSearches)
    .where(
      and(
        eq(mentorSearches.agencyId, agencyId),
        inArray(mentorSearches.firmId, firmIds),
        isNull(mentorSearches.closedAt),
      ),
    )
    .orderBy(mentorSearches.firmId)
    .for("update");
  const fresh = await gatherInputs(tx, agencyId, now);
  const open = new Set(openPairs(fresh, weights).edges.map(({ firm, mentor }) => `${firm} ${mentor}`));
  const left = new Map(fresh.mentors.map(({ id, capacity, active }) => [id, capacity - active]));
  return pairs.every(({ firm, mentor }) => {
    const seats = left.get(mentor) ?? 0;
    left.set(mentor, seats - 1);
    return seats > 0 && open.has(`${firm} ${mentor}`);
  });
}
