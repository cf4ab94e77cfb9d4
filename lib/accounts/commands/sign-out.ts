import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { nothingInput } from "../schema";
import { endSessions } from "./end-sessions";
import { recordEvent } from "./record-event";

/** Ends the session of this browser; its cookie is worth nothing from then on. */
export const signOut = command({
  name: "accounts.sign-out",
  input: nothingInput,
  hats: ["account"],
  async run({ tx, actor, now, context }) {
    const sessionId = context.person?.sessionId;
    if (!sessionId) throw new Refusal("signed-out");
    await endSessions(tx, { accountId: actor.accountId, only: sessionId }, "signed-out", now);
    await recordEvent(tx, context, actor.accountId, "signed-out");
    return {};
  },
});
