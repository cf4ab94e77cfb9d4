import { eq } from "drizzle-orm";
import { credentials, sessions } from "@/db/schema/accounts";
import { matchCode } from "@/lib/auth/one-time-codes";
import { unseal } from "@/lib/auth/secrets";
import { command } from "@/lib/command";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/errors";
import { confirmSecondFactorInput } from "../schema";
import { countAttempts } from "./count-attempts";
import { endSessions } from "./end-sessions";
import { ownerOf } from "./prove-password";
import { recordEvent } from "./record-event";
import { sendAccountMail } from "./send-account-mail";
import { writeRecoveryCodes } from "./write-recovery-codes";

/** Switches the second factor on with a first code. This session counts as proven from then on; the others end. */
export const confirmSecondFactor = command({
  name: "accounts.confirm-second-factor",
  input: confirmSecondFactorInput,
  hats: ["account"],
  prepare: (_input, context) =>
    countAttempts(context, [{ what: "enrol", who: ownerOf(context).accountId, most: 20 }]),
  async run({ tx, actor: { accountId }, input: { code }, now, context }) {
    const owner = ownerOf(context);
    const mine = eq(credentials.accountId, accountId);
    const [own] = await tx.select().from(credentials).where(mine).for("update");
    if (own?.totpEnabledAt) throw new Refusal("second-factor-is-on");
    if (!own?.totpSecret) throw new Refusal("second-factor-not-begun");
    const step = await matchCode(unseal(own.totpSecret, env().AUTH_SECRET), code, now, null);
    if (step === null) throw new Refusal("invalid", { code: ["code-wrong"] });
    await tx.update(credentials).set({ totpEnabledAt: now, totpLastStep: step }).where(mine);
    await tx.update(sessions).set({ secondFactor: true }).where(eq(sessions.id, owner.sessionId));
    await endSessions(tx, { accountId, except: owner.sessionId }, "second-factor", now);
    const codes = await writeRecoveryCodes(tx, accountId);
    await recordEvent(tx, context, accountId, "second-factor-on");
    await sendAccountMail(tx, { to: owner, kind: "second-factor-on" }, now);
    return { codes };
  },
});
