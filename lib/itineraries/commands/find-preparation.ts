import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { delegationPreparations } from "@/db/schema/delegation-agenda";
import type { ActorOf } from "@/lib/context/actor";
import { Refusal } from "@/lib/errors";
import { visibleTo } from "../scope";
import { shapedJourney } from "./find-journey";

/** A meeting that is still planned, in the version that the administrator saw, with its journey. */
export async function seenPreparation(
  tx: Tx,
  actor: ActorOf<"admin">,
  { preparationId, version }: { preparationId: string; version: number },
) {
  const [row] = await tx
    .select()
    .from(delegationPreparations)
    .where(onePreparation(actor, preparationId))
    .for("update");
  if (!row) throw new Refusal("not-found");
  const journey = await shapedJourney(tx, actor.agencyId, row.delegationId);
  if (row.version !== version) throw new Refusal("conflict");
  if (row.state !== "planned") throw new Refusal("meeting-settled");
  return { ...row, delegation: journey.name };
}

export const onePreparation = (actor: ActorOf<"admin" | "member" | "mentor">, id: string) =>
  and(visibleTo(actor, delegationPreparations), eq(delegationPreparations.id, id));
