import { threads } from "@/db/schema/threads";
import { command } from "@/lib/command";
import { threadInput } from "../schema";
import { lockedThread, oneThread } from "./own-thread";

/** Asks the agency into a thread: from now on its administrators read all of it and may answer. */
export const inviteAgency = command({
  name: "threads.invite-agency",
  input: threadInput,
  hats: ["member", "mentor"],
  async run({ tx, actor, input: { threadId }, now, audit }) {
    const { firmId, agencyInvitedAt } = await lockedThread(tx, actor, threadId);
    if (agencyInvitedAt !== null) return { threadId };
    await tx.update(threads).set({ agencyInvitedAt: now }).where(oneThread(actor, threadId));
    await audit({ verb: "thread.agency-invited", subject: { kind: "thread", id: threadId }, firmId });
    return { threadId };
  },
});
