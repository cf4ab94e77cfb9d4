import type { Tx } from "@/db/client";
import { firmProfile } from "@/lib/assessments/queries/firm-profile";
import { type Actor, agencyOf } from "@/lib/context/actor";
import type { Facts } from "@/lib/domain/recommendations/facts";
import { gatherFacts } from "@/lib/results/queries/gather-facts";

/** All that is known about a firm, as far as the viewer may see it. */
export async function factsOf(tx: Tx, actor: Actor, firmId: string, now: Date): Promise<Facts> {
  const agencyId = agencyOf(actor) ?? firmId;
  return {
    ...(await gatherFacts(tx, actor, firmId)),
    profile: await firmProfile(tx, { agencyId, firmId }, now),
  };
}
