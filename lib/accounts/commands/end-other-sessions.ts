import { command } from "@/lib/command";
import { nothingInput } from "../schema";
import { endSessions } from "./end-sessions";
import { ownerOf } from "./prove-password";
import { recordEvent } from "./record-event";

/** Ends every session of the person but this one. */
export const endOtherSessions = command({
  name: "accounts.end-other-sessions",
  input: nothingInput,
  hats: ["account"],
  async run({ tx, actor: { accountId }, now, context }) {
    const except = ownerOf(context).sessionId;
    const ended = await endSessions(tx, { accountId, except }, "ended-by-owner", now);
    if (ended > 0) await recordEvent(tx, context, accountId, "sessions-ended", String(ended));
    return { ended };
  },
});
