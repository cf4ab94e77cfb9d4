import { z } from "zod";
import { MARKET_PLAN_PARTS } from "@/lib/domain/market-plan";
import { isCountry } from "@/lib/domain/reference/countries";
import { choice, optionalText, seenVersion, text, wholeNumber } from "@/lib/fields";

export const BODY_MAX = 6_000;

const country = text(2).refine(isCountry, "invalid");

export const savePartInput = z.strictObject({
  country,
  part: choice(MARKET_PLAN_PARTS),
  body: optionalText(BODY_MAX),
  /** Version that the form was drawn from; 0 where nothing was saved yet. */
  version: wholeNumber(0, 2_147_483_647),
});

/** Handing a plan in, or taking it back; the version is that of the plan as it was read. */
export const planStepInput = z.strictObject({ country, version: seenVersion() });
