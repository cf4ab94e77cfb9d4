import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { delegations } from "@/db/schema/delegations";
import { offers } from "@/db/schema/offers";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { createDelegationInput } from "../schema";

/** Prepares a delegation: nobody but administrators sees it before it is opened for applications. */
export const createDelegation = command({
  name: "delegations.create",
  input: createDelegationInput,
  hats: ["admin"],
  idempotent: true,
  async run({ tx, actor, input, now, audit }) {
    const { agencyId, accountId } = actor;
    await requireOffer(tx, agencyId, input.offerId);
    const id = randomUUID();
    await tx.insert(delegations).values({ ...input, agencyId, id, createdAt: now, createdBy: accountId });
    await audit({
      verb: "delegation.created",
      subject: { kind: "delegation", id },
      changes: { name: { from: null, to: input.name } },
    });
    return { id, agencyId };
  },
});

export async function requireOffer(tx: Tx, agencyId: string, offerId: string | null): Promise<void> {
  if (offerId === null) return;
  const [found] = await tx
    .select({ id: offers.id })
    .from(offers)
    .where(and(eq(offers.agencyId, agencyId), eq(offers.id, offerId)));
  if (!found) throw new Refusal("invalid", { offerId: ["invalid"] });
}
