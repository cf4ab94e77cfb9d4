import { eq, type SQL } from "drizzle-orm";
import { campaignInvitations, campaigns } from "@/db/schema/campaigns";
import { firms } from "@/db/schema/firms";
import type { Actor, ActorOf } from "@/lib/context/actor";
import { allOf, firmRows, NO_ROWS } from "@/lib/context/firm-scope";
import { isUuid } from "@/lib/form-data";

/** The campaigns of an administrator's agency; one of them by its id. */
export function campaignsOf(actor: Actor, campaignId?: string): SQL {
  if (actor.kind !== "admin" || (campaignId !== undefined && !isUuid(campaignId))) return NO_ROWS;
  const own = eq(campaigns.agencyId, actor.agencyId);
  return campaignId === undefined ? own : allOf(own, eq(campaigns.id, campaignId));
}

/** What a firm was asked. */
export const invitationsOf = (actor: Actor, firmId: string): SQL =>
  firmRows(actor, campaignInvitations, firmId, "diagnosis");

/** The firms that an administrator can ask: all of the own agency. */
export const firmsToAsk = (admin: ActorOf<"admin">): SQL => eq(firms.agencyId, admin.agencyId);
