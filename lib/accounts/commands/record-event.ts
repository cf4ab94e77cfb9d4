import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accountEvents, accounts } from "@/db/schema/accounts";
import type { Context } from "@/lib/context/context";
import type { AccountVerb } from "../types";

type Moment = Pick<Context, "now" | "requestId">;

/** Notes what happened to an account, in the same transaction. */
export async function recordEvent(
  tx: Tx,
  moment: Moment,
  accountId: string,
  verb: AccountVerb,
  detail = "",
): Promise<void> {
  await tx
    .insert(accountEvents)
    .values({ accountId, verb, detail, at: moment.now, requestId: moment.requestId });
}

/** The same for an address of which nobody has said whether it has an account: one statement either way. */
export async function recordRefusal(tx: Tx, moment: Moment, email: string, verb: AccountVerb): Promise<void> {
  await tx.insert(accountEvents).select(
    tx
      .select({
        id: sql<string>`gen_random_uuid()`.as("id"),
        accountId: accounts.id,
        verb: sql<string>`${verb}`.as("verb"),
        detail: sql<string>`''`.as("detail"),
        at: sql<Date>`${moment.now.toISOString()}::timestamptz`.as("at"),
        requestId: sql<string>`${moment.requestId}`.as("request_id"),
      })
      .from(accounts)
      .where(eq(accounts.email, email)),
  );
}
