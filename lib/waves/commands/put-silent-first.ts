import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { mentorSearches } from "@/db/schema/mentor-profiles";
import type { AuditEntry } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { readSilent } from "./read-silent";

type Open = { tx: Tx; now: Date; audit: (entry: AuditEntry) => Promise<void> };

/**
 * Firms that an administrator chose because nobody has met them for long come before all others in this wave. They
 * keep the mentor they have until they accept another.
 */
export async function putSilentFirst(
  { tx, now, audit }: Open,
  agencyId: string,
  chosen: readonly string[],
): Promise<void> {
  if (chosen.length === 0) return;
  const silent = await readSilent(tx, agencyId, now);
  for (const firmId of chosen) {
    const pair = silent.find((one) => one.firmId === firmId);
    if (!pair) throw new Refusal("invalid", { silent: ["met-meanwhile"] });
    await tx
      .insert(mentorSearches)
      .values({ agencyId, firmId, since: now, first: true })
      .onConflictDoUpdate({
        target: [mentorSearches.agencyId, mentorSearches.firmId],
        set: { since: sql`least(${mentorSearches.since}, excluded.since)`, closedAt: null, first: true },
      });
    await audit({
      verb: "mentor-search.put-first",
      subject: { kind: "firm", id: firmId },
      firmId,
      changes: { silentDays: { from: null, to: pair.days } },
    });
  }
}
