import { followUps } from "@/db/schema/delegation-after";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { ownRows } from "@/lib/context/traveller-scope";
import { isUuid } from "@/lib/form-data";
import type { FollowUp } from "../types";
import { readFollowUps } from "./read-follow-ups";

/** What the traveller was asked about one journey, after 1, 3 and 12 months, and answered. */
export async function listOwnFollowUps(
  context: Context<ActorOf<"member" | "mentor">>,
  delegationId: string,
): Promise<FollowUp[]> {
  if (!isUuid(delegationId)) return [];
  const { actor } = context;
  return context.read((tx) => readFollowUps(tx, actor.agencyId, delegationId, ownRows(actor, followUps)));
}
