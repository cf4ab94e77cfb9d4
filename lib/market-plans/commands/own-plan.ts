import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { marketPlans } from "@/db/schema/market-plans";
import type { ActorOf } from "@/lib/context/actor";
import { allOf } from "@/lib/context/firm-scope";
import type { ReviewState } from "@/lib/domain/vocabulary";
import { visiblePlans } from "../scope";

export type OwnPlan = { id: string; status: ReviewState; version: number };

/** The firm's plan for a market, held until the transaction ends, so that nobody writes into what is being handed in. */
export async function planUnderLock(
  tx: Tx,
  actor: ActorOf<"member">,
  country: string,
): Promise<OwnPlan | null> {
  const [row] = await tx
    .select({ id: marketPlans.id, status: marketPlans.status, version: marketPlans.version })
    .from(marketPlans)
    .where(onePlan(actor, country))
    .for("update");
  return row ? { ...row, status: row.status as ReviewState } : null;
}

/** The same; a market that has no plan yet gets one. */
export async function planOrNew(tx: Tx, actor: ActorOf<"member">, country: string): Promise<OwnPlan | null> {
  const { agencyId, firmId } = actor;
  await tx.insert(marketPlans).values({ agencyId, firmId, country }).onConflictDoNothing();
  return planUnderLock(tx, actor, country);
}

export const onePlan = (actor: ActorOf<"member">, country: string) =>
  allOf(visiblePlans(actor, actor.firmId), eq(marketPlans.country, country));
