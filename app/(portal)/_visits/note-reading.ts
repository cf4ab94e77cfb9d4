import { headers } from "next/headers";
import { after } from "next/server";
import type { Context } from "@/lib/context/context";
import { log } from "@/lib/log";
import { readThread } from "@/lib/threads/commands/read-thread";
import { prefetches } from "./note-visit";

/** Notes after the answer is sent that a conversation was read. */
export async function noteReading(context: Context, threadId: string): Promise<void> {
  if (prefetches(await headers())) return;
  after(async () => {
    const outcome = await readThread(context, { threadId });
    if (!outcome.ok) log.warn({ requestId: context.requestId, code: outcome.code }, "reading not noted");
  });
}
