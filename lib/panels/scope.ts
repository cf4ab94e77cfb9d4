import { and, eq, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { panels } from "@/db/schema/panels";
import type { Actor } from "@/lib/context/actor";

/** Panels that an actor may see: the agency's for its administrators, the own one for an expert. */
export function visibleTo(actor: Actor): SQL {
  const nothing = sql`false`;
  switch (actor.kind) {
    case "admin":
      return eq(panels.agencyId, actor.agencyId);
    case "expert":
      return and(eq(panels.agencyId, actor.agencyId), eq(panels.id, actor.panelId)) ?? nothing;
    default:
      return nothing;
  }
}

type OfPanel = { agencyId: AnyPgColumn; panelId: AnyPgColumn };

/** Rows of one panel of one agency. */
export const ofPanel = (table: OfPanel, agencyId: string, panelId: string): SQL =>
  and(eq(table.agencyId, agencyId), eq(table.panelId, panelId)) ?? sql`false`;
