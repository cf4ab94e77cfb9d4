import { eq, type SQL } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { ActorOf } from "./actor";
import { allOf } from "./firm-scope";

type TravellerTable = { agencyId: AnyPgColumn; firmId: AnyPgColumn; mentorId: AnyPgColumn };

/** Rows of whoever acts as somebody who travels: the firm, or the mentor. */
export function ownRows(actor: ActorOf<"member" | "mentor">, table: TravellerTable): SQL {
  const mine = actor.kind === "member" ? eq(table.firmId, actor.firmId) : eq(table.mentorId, actor.mentorId);
  return allOf(eq(table.agencyId, actor.agencyId), mine);
}

/** Who acts, as the columns of a row that is the own. */
export const ownKeys = (actor: ActorOf<"member" | "mentor">) =>
  actor.kind === "member"
    ? { firmId: actor.firmId, mentorId: null }
    : { firmId: null, mentorId: actor.mentorId };
