import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { panelExperts } from "@/db/schema/panels";
import type { ActorOf } from "@/lib/context/actor";
import { Refusal } from "@/lib/errors";
import { takePanel } from "./take-panel";

/** An expert of the agency's panels with the panel, both locked. */
export async function takeExpert(tx: Tx, actor: ActorOf<"admin">, expertId: string) {
  const one = and(eq(panelExperts.agencyId, actor.agencyId), eq(panelExperts.id, expertId));
  const columns = {
    id: panelExperts.id,
    panelId: panelExperts.panelId,
    accountId: panelExperts.accountId,
    email: panelExperts.email,
    state: panelExperts.state,
    sends: panelExperts.sends,
  };
  const [known] = await tx.select({ panelId: panelExperts.panelId }).from(panelExperts).where(one);
  if (!known) throw new Refusal("not-found");
  const panel = await takePanel(tx, actor, known.panelId);
  const [expert] = await tx.select(columns).from(panelExperts).where(one).for("update");
  if (!expert) throw new Refusal("not-found");
  return { panel, expert, one };
}
