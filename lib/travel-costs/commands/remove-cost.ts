import { and, eq } from "drizzle-orm";
import { travelCosts } from "@/db/schema/travel-costs";
import { command } from "@/lib/command";
import { ownRows } from "@/lib/context/traveller-scope";
import { Refusal } from "@/lib/errors";
import { removeCostInput } from "../schema";
import { noteChange, openClaim } from "./own-claim";

/** Takes one of the own costs away, as long as they are not handed in. */
export const removeCost = command({
  name: "travel-costs.remove",
  input: removeCostInput,
  hats: ["member", "mentor"],
  async run({ tx, actor, input: { costId }, audit }) {
    const mine = and(ownRows(actor, travelCosts), eq(travelCosts.id, costId));
    const [cost] = await tx
      .select({ claimId: travelCosts.claimId, amountCents: travelCosts.amountCents })
      .from(travelCosts)
      .where(mine);
    if (!cost) throw new Refusal("not-found");
    const claim = await openClaim(tx, actor, { claimId: cost.claimId });
    await tx.delete(travelCosts).where(mine);
    await noteChange(tx, actor, claim.id);
    await audit({
      verb: "travel-cost.removed",
      subject: { kind: "travel-claim", id: claim.id },
      firmId: actor.kind === "member" ? actor.firmId : null,
      changes: { amountCents: { from: cost.amountCents, to: null } },
    });
    return { claimId: claim.id };
  },
});
