import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { delegations } from "@/db/schema/delegations";
import type { ActorOf } from "@/lib/context/actor";
import { Refusal } from "@/lib/errors";
import { journeysMade } from "../queries/journeys";

/** Whoever records an introduction names only a delegation that they travelled with themselves. */
export async function requireJourney(
  tx: Tx,
  actor: ActorOf<"member" | "mentor">,
  delegationId: string | null,
  now: Date,
): Promise<void> {
  if (delegationId === null) return;
  const made = await journeysMade(tx, actor, now, eq(delegations.id, delegationId));
  if (made.length === 0) throw new Refusal("invalid", { delegationId: ["invalid"] });
}
