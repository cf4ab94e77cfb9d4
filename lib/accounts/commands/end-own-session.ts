import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { endSessionInput } from "../schema";
import { endSessions } from "./end-sessions";
import { recordEvent } from "./record-event";

/** Ends one of the person's own sessions, on whatever device. */
export const endOwnSession = command({
  name: "accounts.end-session",
  input: endSessionInput,
  hats: ["account"],
  async run({ tx, actor: { accountId }, input: { sessionId }, now, context }) {
    const ended = await endSessions(tx, { accountId, only: sessionId }, "ended-by-owner", now);
    if (ended === 0) throw new Refusal("not-found");
    await recordEvent(tx, context, accountId, "session-ended");
    return { sessionId };
  },
});
