import { z } from "zod";
import { MARKET_PLAN_PARTS } from "@/lib/domain/market-plan";
import { isCountry } from "@/lib/domain/reference/countries";
import { choice, optionalText, text, wholeNumber } from "@/lib/fields";

export const BODY_MAX = 6_000;

export const savePartInput = z.strictObject({
  country: text(2).refine(isCountry, "invalid"),
  part: choice(MARKET_PLAN_PARTS),
  body: optionalText(BODY_MAX),
  /** Version that the form was drawn from; 0 where nothing was saved yet. */
  version: wholeNumber(0, 2_147_483_647),
});
