import type { Context } from "@/lib/context/context";
import { Refusal } from "@/lib/errors";

/** Commands of people who are not signed in run as the portal's own work "accounts", and under nothing else. */
export function requireAccounts(context: Context): void {
  if (context.actor.kind !== "system" || context.actor.job !== "accounts") throw new Refusal("forbidden");
}
