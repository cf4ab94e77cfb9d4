import { command } from "@/lib/command";
import { isAcceptedClaim, subsidyOf } from "@/lib/domain/travel-costs";
import { Refusal } from "@/lib/errors";
import { acceptClaimInput, returnClaimInput } from "../schema";
import { lockedClaim, settleClaim } from "./settle-claim";
import { tellClaimant } from "./tell-claimant";

/** Takes costs as they are; what was returned has to be handed in again first. */
export const acceptClaim = command({
  name: "travel-costs.accept",
  input: acceptClaimInput,
  hats: ["admin"],
  async run({ tx, actor, input, now, audit }) {
    const claim = await lockedClaim(tx, actor, input);
    if (claim.state !== "handed-in") throw new Refusal("wrong-state");
    await settleClaim(tx, actor, claim, { state: "accepted", now });
    await audit({
      verb: "travel-costs.accepted",
      subject: { kind: "travel-claim", id: claim.id },
      firmId: claim.firmId,
    });
    return { claimId: claim.id };
  },
});

/** Asks back with a reason; the traveller can change the costs and hand them in again. */
export const returnClaim = command({
  name: "travel-costs.return",
  input: returnClaimInput,
  hats: ["admin"],
  async run({ tx, actor, input, now, audit }) {
    const claim = await lockedClaim(tx, actor, input);
    if (claim.state !== "handed-in" && claim.state !== "accepted") throw new Refusal("wrong-state");
    await settleClaim(tx, actor, claim, { state: "returned", reason: input.reason, now });
    await tellClaimant(tx, claim, { state: "returned", reason: input.reason }, now);
    await audit({
      verb: "travel-costs.returned",
      subject: { kind: "travel-claim", id: claim.id },
      firmId: claim.firmId,
      because: input.reason,
    });
    return { claimId: claim.id };
  },
});

/** Notes that the agency pays its share: of the costs as accepted, under the delegation's terms as they are now. */
export const payClaim = command({
  name: "travel-costs.pay",
  input: acceptClaimInput,
  hats: ["admin"],
  async run({ tx, actor, input, now, audit }) {
    const claim = await lockedClaim(tx, actor, input);
    if (!isAcceptedClaim(claim.state) || claim.state === "paid") throw new Refusal("wrong-state");
    const { subsidyCents } = subsidyOf(claim);
    await settleClaim(tx, actor, claim, { state: "paid", paidCents: subsidyCents, now });
    await tellClaimant(tx, claim, { state: "paid", paidCents: subsidyCents }, now);
    await audit({
      verb: "travel-costs.paid",
      subject: { kind: "travel-claim", id: claim.id },
      firmId: claim.firmId,
      changes: { paidCents: { from: null, to: subsidyCents } },
    });
    return { claimId: claim.id };
  },
});
