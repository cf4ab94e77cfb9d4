import type { SQL } from "drizzle-orm";
import { reviewTriggers } from "@/db/schema/review-triggers";
import type { Actor } from "@/lib/context/actor";
import { firmRows } from "@/lib/context/firm-scope";

/** Reminders of a firm, for those who may see its plan. */
export const visibleTriggers = (actor: Actor, firmId: string): SQL =>
  firmRows(actor, reviewTriggers, firmId, "plan");
