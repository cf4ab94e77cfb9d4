import { and, eq } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { changeProfileInput } from "../schema";
import { recordEvent } from "./record-event";

/** Changes name, language and time zone, where nobody did so since the form was drawn. */
export const changeProfile = command({
  name: "accounts.change-profile",
  input: changeProfileInput,
  hats: ["account"],
  async run({ tx, actor: { accountId }, input: { version, ...fields }, context }) {
    const changed = await tx
      .update(accounts)
      .set({ ...fields, version: version + 1 })
      .where(and(eq(accounts.id, accountId), eq(accounts.version, version)))
      .returning({ id: accounts.id });
    if (changed.length === 0) {
      const { name, language, timeZone } = accounts;
      const [current] = await tx
        .select({ name, language, timeZone, version: accounts.version })
        .from(accounts)
        .where(eq(accounts.id, accountId));
      throw new Refusal("conflict", {}, current);
    }
    await recordEvent(tx, context, accountId, "profile-changed");
    return { version: version + 1 };
  },
});
