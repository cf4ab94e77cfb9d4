import { and, eq, type SQL, sql } from "drizzle-orm";
import { firmMarkets, firms } from "@/db/schema/firms";
import type { Actor } from "@/lib/context/actor";

const nothing = sql`false`;

/** The firm whose profile an actor keeps. */
export function ownFirm(actor: Actor): SQL {
  if (actor.kind !== "member") return nothing;
  return and(eq(firms.agencyId, actor.agencyId), eq(firms.id, actor.firmId)) ?? nothing;
}

export function ownMarkets(actor: Actor): SQL {
  if (actor.kind !== "member") return nothing;
  return and(eq(firmMarkets.agencyId, actor.agencyId), eq(firmMarkets.firmId, actor.firmId)) ?? nothing;
}
