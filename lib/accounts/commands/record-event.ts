import type { Tx } from "@/db/client";
import { accountEvents } from "@/db/schema/accounts";
import type { Context } from "@/lib/context/context";
import type { AccountVerb } from "../types";

/** Notes what happened to an account, in the same transaction. */
export async function recordEvent(
  tx: Tx,
  context: Pick<Context, "now" | "requestId">,
  accountId: string,
  verb: AccountVerb,
  detail = "",
): Promise<void> {
  await tx
    .insert(accountEvents)
    .values({ accountId, verb, detail, at: context.now, requestId: context.requestId });
}
