import { type Command, outcomeOf } from "@/lib/command";
import type { Context } from "@/lib/context/context";
import { Refusal } from "@/lib/errors";

/**
 * A command of people who are not signed in. It runs as the portal's own work "accounts" and under nothing else, in
 * several short transactions: the count of attempts stays when the rest is refused.
 */
export function accountsCommand<R>(
  name: string,
  work: (context: Context, raw: unknown) => Promise<R>,
): Command<R> {
  const call = (context: Context, raw: unknown) =>
    outcomeOf(name, context.requestId, async () => {
      if (context.actor.kind !== "system" || context.actor.job !== "accounts") throw new Refusal("forbidden");
      return work(context, raw);
    });
  return Object.assign(call, { commandName: name, hats: ["system"] as const });
}
