import { z } from "zod";
import { COST_KINDS } from "@/lib/domain/travel-costs";
import { choice, isoDate, optionalText, seenVersion, text, uuid } from "@/lib/fields";

/** An amount as people write it, "412.50" or "412,50", in cents. */
const cents = z
  .string("required")
  .trim()
  .min(1, "required")
  .regex(/^\d{1,7}([.,]\d{1,2})?$/, "amount")
  .transform((value) => {
    const [whole = "0", part = ""] = value.split(/[.,]/);
    return Number(whole) * 100 + Number(part.padEnd(2, "0"));
  })
  .pipe(z.number().min(1, "amount").max(100_000_000, "too-big"));

export const addCostInput = z.strictObject({
  delegationId: uuid(),
  kind: choice(COST_KINDS),
  amount: cents,
  spentOn: isoDate(),
  note: optionalText(300),
});
export const removeCostInput = z.strictObject({ costId: uuid() });
export const handInCostsInput = z.strictObject({ delegationId: uuid(), version: seenVersion() });
export const acceptClaimInput = z.strictObject({ claimId: uuid(), version: seenVersion() });
export const returnClaimInput = acceptClaimInput.extend({
  reason: text(600),
});
