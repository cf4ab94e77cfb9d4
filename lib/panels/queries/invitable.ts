import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { administrators, mentors } from "@/db/schema/agencies";
import { panelExperts, panels } from "@/db/schema/panels";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { isUuid } from "@/lib/form-data";
import { ofPanel, visibleTo } from "../scope";
import type { Invitable } from "../types";

/** Mentors and administrators of the agency who are not asked yet. */
export async function listInvitable(
  context: Context<ActorOf<"admin">>,
  panelId: string,
): Promise<Invitable[]> {
  if (!isUuid(panelId)) return [];
  return context.read(async (tx) => {
    const [panel] = await tx
      .select({ id: panels.id })
      .from(panels)
      .where(and(visibleTo(context.actor), eq(panels.id, panelId)));
    return panel ? invitableIn(tx, context.actor.agencyId, panelId) : [];
  });
}

/** The same inside a transaction, for a panel that is known to be the agency's. */
export async function invitableIn(tx: Tx, agencyId: string, panelId: string): Promise<Invitable[]> {
  const named = { accountId: accounts.id, name: accounts.name };
  const ofMentors = await tx
    .select(named)
    .from(mentors)
    .innerJoin(accounts, eq(accounts.id, mentors.accountId))
    .where(and(eq(mentors.agencyId, agencyId), sql`${mentors.state} <> 'ended'`));
  const ofAgency = await tx
    .select(named)
    .from(administrators)
    .innerJoin(accounts, eq(accounts.id, administrators.accountId))
    .where(and(eq(administrators.agencyId, agencyId), sql`${administrators.endedAt} is null`));
  const asked = await tx
    .select({ accountId: panelExperts.accountId })
    .from(panelExperts)
    .where(ofPanel(panelExperts, agencyId, panelId));
  const known = new Set(asked.map(({ accountId }) => accountId));
  const people = new Map<string, Invitable>();
  for (const one of ofAgency) people.set(one.accountId, { ...one, kind: "administrator" });
  for (const one of ofMentors) people.set(one.accountId, { ...one, kind: "mentor" });
  return [...people.values()]
    .filter(({ accountId }) => !known.has(accountId))
    .toSorted((one, other) => one.name.localeCompare(other.name));
}
