import { randomUUID } from "node:crypto";
import { travelClaims, travelCosts } from "@/db/schema/travel-costs";
import { command } from "@/lib/command";
import { ownJourney, travellerKeys } from "@/lib/delegations/commands/own-journey";
import { takesCosts } from "@/lib/domain/travel-costs";
import { Refusal } from "@/lib/errors";
import { addCostInput } from "../schema";
import { noteChange, openClaim } from "./own-claim";

/** Writes down what the journey cost. It may have been called off: what was paid before counts all the same. */
export const addCost = command({
  name: "travel-costs.add",
  input: addCostInput,
  hats: ["member", "mentor"],
  idempotent: true,
  async run({ tx, actor, input: { delegationId, amount, ...cost }, now, audit }) {
    if (cost.spentOn > now.toISOString().slice(0, 10))
      throw new Refusal("invalid", { spentOn: ["in-future"] });
    const journey = await ownJourney(tx, actor, delegationId);
    if (!takesCosts(journey.state)) throw new Refusal("no-costs");
    const keys = travellerKeys(actor, journey);
    await tx
      .insert(travelClaims)
      .values({ ...keys, createdAt: now })
      .onConflictDoNothing();
    const claim = await openClaim(tx, actor, { delegationId });
    const { agencyId, firmId, mentorId } = keys;
    const id = randomUUID();
    const by = { createdAt: now, createdBy: actor.accountId };
    await tx
      .insert(travelCosts)
      .values({ agencyId, id, claimId: claim.id, firmId, mentorId, ...cost, amountCents: amount, ...by });
    await noteChange(tx, actor, claim.id);
    await audit({
      verb: "travel-cost.added",
      subject: { kind: "travel-claim", id: claim.id },
      firmId,
      changes: { amountCents: { from: null, to: amount } },
    });
    return { id };
  },
});
