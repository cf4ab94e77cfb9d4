import type { SQL } from "drizzle-orm";
import { firmMarkets, firms } from "@/db/schema/firms";
import { marketPlanParts, marketPlans } from "@/db/schema/market-plans";
import type { Actor } from "@/lib/context/actor";
import { firmRows } from "@/lib/context/firm-scope";

/** What one firm wrote; mentors see it where the firm shares its plan. */
export const visibleParts = (actor: Actor, firmId: string): SQL =>
  firmRows(actor, marketPlanParts, firmId, "plan");

/** How its plans for markets stand, for the same people. */
export const visiblePlans = (actor: Actor, firmId: string): SQL =>
  firmRows(actor, marketPlans, firmId, "plan");

/** The firm itself and the markets of its profile, for the same people. */
export const visibleFirm = (actor: Actor, firmId: string): SQL =>
  firmRows(actor, { agencyId: firms.agencyId, firmId: firms.id }, firmId, "plan");
export const visibleMarkets = (actor: Actor, firmId: string): SQL =>
  firmRows(actor, firmMarkets, firmId, "plan");
