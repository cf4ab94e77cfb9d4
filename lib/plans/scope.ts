import { and, eq, isNull, type SQL } from "drizzle-orm";
import { memberships } from "@/db/schema/firms";
import { actions, plans } from "@/db/schema/plans";
import type { Actor } from "@/lib/context/actor";
import { allOf, firmRows } from "@/lib/context/firm-scope";

/** The plan of a firm, for those who may see it; mentors where the firm shares it. */
export const visiblePlan = (actor: Actor, firmId: string): SQL => firmRows(actor, plans, firmId, "plan");

/** Actions of a firm's plan, for the same people. */
export const visibleActions = (actor: Actor, firmId: string): SQL => firmRows(actor, actions, firmId, "plan");

/** Those who are members of the firm now. */
export const activeMembers = (agencyId: string, firmId: string): SQL =>
  allOf(and(eq(memberships.agencyId, agencyId), eq(memberships.firmId, firmId)), isNull(memberships.endedAt));
