import { eq } from "drizzle-orm";
import { credentials } from "@/db/schema/accounts";
import { newCodeSecret } from "@/lib/auth/one-time-codes";
import { seal } from "@/lib/auth/secrets";
import { command } from "@/lib/command";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/errors";
import { nothingInput } from "../schema";

/** Makes the secret that the authenticator app is to take over. It counts for nothing until a code confirms it. */
export const startSecondFactor = command({
  name: "accounts.start-second-factor",
  input: nothingInput,
  hats: ["account"],
  async run({ tx, actor: { accountId } }) {
    const mine = eq(credentials.accountId, accountId);
    const [own] = await tx
      .select({ enabledAt: credentials.totpEnabledAt })
      .from(credentials)
      .where(mine)
      .for("update");
    if (!own) throw new Refusal("forbidden");
    if (own.enabledAt) throw new Refusal("second-factor-is-on");
    const totpSecret = seal(newCodeSecret(), env().AUTH_SECRET);
    await tx.update(credentials).set({ totpSecret, totpLastStep: null }).where(mine);
    return {};
  },
});
