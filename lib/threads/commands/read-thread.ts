import { and, eq, gte } from "drizzle-orm";
import { threadReads, threads } from "@/db/schema/threads";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { threadInput } from "../schema";
import { ownReads } from "../scope";
import { oneThread } from "./own-thread";
import { noteRead } from "./put-message";

/** Notes that the person has read a thread. It says nothing of the firm, so it leaves no audit row. */
export const readThread = command({
  name: "threads.read",
  input: threadInput,
  hats: ["member", "mentor", "admin"],
  async run({ tx, actor, input: { threadId }, now }) {
    const [thread] = await tx
      .select({ firmId: threads.firmId, lastAt: threads.lastAt })
      .from(threads)
      .where(oneThread(actor, threadId));
    if (!thread) throw new Refusal("not-found");
    const [known] = await tx
      .select({ readAt: threadReads.readAt })
      .from(threadReads)
      .where(
        and(ownReads(actor), eq(threadReads.threadId, threadId), gte(threadReads.readAt, thread.lastAt)),
      );
    if (known) return { noted: false };
    await noteRead(tx, actor, { threadId, firmId: thread.firmId }, now);
    return { noted: true };
  },
});
