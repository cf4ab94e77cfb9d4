import { eq } from "drizzle-orm";
import { reviewTriggers } from "@/db/schema/review-triggers";
import type { Context } from "@/lib/context/context";
import { isUuid } from "@/lib/form-data";
import type { ReviewTriggerLine } from "../types";
import { todayOf, triggerLines } from "./trigger-lines";

/** Ways into markets that the firm means to look at again, by day. */
export async function listOpenTriggers(context: Context, firmId: string): Promise<ReviewTriggerLine[]> {
  if (!isUuid(firmId)) return [];
  const today = todayOf(context);
  return context.read((tx) =>
    triggerLines(tx, context.actor, firmId, today, eq(reviewTriggers.state, "open")),
  );
}
