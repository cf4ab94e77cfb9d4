import { and, eq, isNull, lte } from "drizzle-orm";
import { feedback } from "@/db/schema/hand-overs";
import type { Origin } from "@/lib/context/context";
import { FEEDBACK_OPENS_AFTER_DAYS } from "@/lib/domain/meeting";
import { inEachAgency } from "./each-agency";

const JOB = "open-feedback";

/** Opens to the other side what was said so long ago that it need not wait for an answer. */
export async function openFeedback(origin: Origin): Promise<number> {
  const before = new Date(origin.now.getTime() - FEEDBACK_OPENS_AFTER_DAYS * 86_400_000);
  return inEachAgency(origin, JOB, async ({ write }, agencyId) => {
    const due = and(
      eq(feedback.agencyId, agencyId),
      isNull(feedback.openedAt),
      lte(feedback.givenAt, before),
    );
    const rows = await write((tx) =>
      tx.update(feedback).set({ openedAt: origin.now }).where(due).returning({ id: feedback.id }),
    );
    return rows.length;
  });
}
