import { provenCommand } from "./proven-command";
import { recordEvent } from "./record-event";
import { writeRecoveryCodes } from "./write-recovery-codes";

/** Makes ten new recovery codes; the old ones are worth nothing from then on. */
export const renewRecoveryCodes = provenCommand(
  "accounts.renew-recovery-codes",
  async (tx, owner, context) => {
    const codes = await writeRecoveryCodes(tx, owner.accountId);
    await recordEvent(tx, context, owner.accountId, "recovery-codes-renewed");
    return { codes };
  },
);
