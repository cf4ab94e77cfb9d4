import { and, count, eq } from "drizzle-orm";
import { travelClaims, travelCosts } from "@/db/schema/travel-costs";
import { command } from "@/lib/command";
import { ownRows } from "@/lib/context/traveller-scope";
import { Refusal } from "@/lib/errors";
import { handInCostsInput } from "../schema";
import { openClaim } from "./own-claim";

/** Hands the own costs in as they stand; from then on the agency decides. */
export const handInCosts = command({
  name: "travel-costs.hand-in",
  input: handInCostsInput,
  hats: ["member", "mentor"],
  async run({ tx, actor, input: { delegationId, version }, now, audit }) {
    const claim = await openClaim(tx, actor, { delegationId });
    if (claim.version !== version) throw new Refusal("costs-changed");
    const [items] = await tx
      .select({ n: count() })
      .from(travelCosts)
      .where(and(ownRows(actor, travelCosts), eq(travelCosts.claimId, claim.id)));
    if (!items || items.n === 0) throw new Refusal("no-items");
    await tx
      .update(travelClaims)
      .set({ state: "handed-in", reason: "", handedInAt: now, version: version + 1 })
      .where(and(ownRows(actor, travelClaims), eq(travelClaims.id, claim.id)));
    await audit({
      verb: "travel-costs.handed-in",
      subject: { kind: "travel-claim", id: claim.id },
      firmId: actor.kind === "member" ? actor.firmId : null,
      changes: { state: { from: claim.state, to: "handed-in" } },
    });
    return { claimId: claim.id };
  },
});
