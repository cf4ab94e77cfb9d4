import { z } from "zod";
import { SHARING_SCOPES } from "@/lib/domain/vocabulary";
import { choice, many } from "@/lib/fields";

/** The scopes that mentors may see from now on; `seen` are those that the form was drawn from. */
export const changeSharingInput = z.strictObject({
  scopes: many(choice(SHARING_SCOPES)),
  seen: z.string().max(200),
});
