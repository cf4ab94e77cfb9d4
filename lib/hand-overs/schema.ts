import { z } from "zod";
import { text, uuid, wholeNumber } from "@/lib/fields";

export const HAND_OVER_MAX = 6_000;

export const writeHandOverInput = z.strictObject({
  handOverId: uuid(),
  version: wholeNumber(1, 2_147_483_647),
  body: text(HAND_OVER_MAX),
});
