import { and, eq, isNull, lte } from "drizzle-orm";
import { agencies } from "@/db/schema/agencies";
import { feedback } from "@/db/schema/hand-overs";
import { type Origin, systemContext } from "@/lib/context/context";
import { FEEDBACK_OPENS_AFTER_DAYS } from "@/lib/domain/meeting";

const JOB = "open-feedback";

/** Opens to the other side what was said so long ago that it need not wait for an answer. */
export async function openFeedback(origin: Origin): Promise<number> {
  const before = new Date(origin.now.getTime() - FEEDBACK_OPENS_AFTER_DAYS * 86_400_000);
  const known = await systemContext(origin, null, JOB).read((tx) =>
    tx.select({ id: agencies.id }).from(agencies),
  );
  let opened = 0;
  for (const { id } of known) {
    const due = and(eq(feedback.agencyId, id), isNull(feedback.openedAt), lte(feedback.givenAt, before));
    const rows = await systemContext(origin, id, JOB).write((tx) =>
      tx.update(feedback).set({ openedAt: origin.now }).where(due).returning({ id: feedback.id }),
    );
    opened += rows.length;
  }
  return opened;
}
