import { countAttempts } from "@/lib/accounts/commands/count-attempts";
import { accountOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";

/** Firms that one person may register or ask to join in a quarter of an hour. */
const MOST = 20;

/** Firm after firm would fill the agency's directory, reach every owner by mail, and tell which numbers are here. */
export const countRegistration = (_input: unknown, context: Context): Promise<void> =>
  countAttempts(context, [{ what: "register-firm", who: accountOf(context.actor) ?? "", most: MOST }]);
