import { asc, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { memberships } from "@/db/schema/firms";
import { type Actor, agencyOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { localTimeOf } from "@/lib/domain/local-time";
import { activeMembers } from "../scope";
import type { PlanPerson } from "../types";

/** The active members of a firm, who can own actions, by name. */
export async function membersOf(tx: Tx, actor: Actor, firmId: string): Promise<PlanPerson[]> {
  const agencyId = agencyOf(actor);
  if (agencyId === null) return [];
  return tx
    .select({ accountId: accounts.id, name: accounts.name })
    .from(memberships)
    .innerJoin(accounts, eq(accounts.id, memberships.accountId))
    .where(activeMembers(agencyId, firmId))
    .orderBy(asc(accounts.name), asc(accounts.id));
}

/** The reader's calendar day: what is due today depends on where one sits. */
export const todayOf = (context: Context): string =>
  localTimeOf(context.now, context.person?.timeZone ?? "UTC").date;
