import { and, eq } from "drizzle-orm";
import { delegationSeats } from "@/db/schema/delegations";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { isUuid } from "@/lib/form-data";
import { ownSeats } from "../scope";
import type { Companion } from "../types";
import { companionsOf } from "./companions";

/** Whoever an entry or a document can be for: those who have a seat, or are invited to one. */
export async function listGroup(
  context: Context<ActorOf<"admin">>,
  delegationId: string,
): Promise<Companion[]> {
  return isUuid(delegationId) ? context.read((tx) => companionsOf(tx, delegationId)) : [];
}

/** True for whoever has taken a seat on this journey. */
export async function travelsOn(
  context: Context<ActorOf<"member" | "mentor">>,
  delegationId: string,
): Promise<boolean> {
  if (!isUuid(delegationId)) return false;
  const rows = await context.read((tx) =>
    tx
      .select({ id: delegationSeats.id })
      .from(delegationSeats)
      .where(and(ownSeats(context.actor), eq(delegationSeats.delegationId, delegationId))),
  );
  return rows.length > 0;
}
