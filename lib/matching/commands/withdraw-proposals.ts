import { and, eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { mentorSearches } from "@/db/schema/mentor-profiles";
import { wavePairs } from "@/db/schema/waves";
import type { AuditEntry } from "@/lib/command";

type Open = { tx: Tx; now: Date; audit: (entry: AuditEntry) => Promise<void> };

/** Proposals of a mentor who leaves, or is vetted no longer, wait for nobody: they are closed, and their firms come first in the next wave. */
export async function withdrawProposals(
  { tx, now, audit }: Open,
  { agencyId, mentorId }: { agencyId: string; mentorId: string },
): Promise<void> {
  const closed = await tx
    .update(wavePairs)
    .set({ state: "seat-gone", closedAt: now })
    .where(
      and(eq(wavePairs.agencyId, agencyId), eq(wavePairs.mentorId, mentorId), eq(wavePairs.state, "offered")),
    )
    .returning({ id: wavePairs.id, firmId: wavePairs.firmId });
  if (closed.length === 0) return;
  const firmIds = closed.map(({ firmId }) => firmId);
  await tx
    .update(mentorSearches)
    .set({ first: true, waited: sql`least(${mentorSearches.waited} + 1, 1000)` })
    .where(and(eq(mentorSearches.agencyId, agencyId), inArray(mentorSearches.firmId, firmIds)));
  for (const { id, firmId } of closed)
    await audit({ verb: "wave-pair.withdrawn", subject: { kind: "wave-pair", id }, firmId });
}
