import type { Command } from "@/lib/command";
import { outcomeOf } from "@/lib/command";
import type { ActorKind } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { Refusal } from "@/lib/errors";

type Options<R> = {
  /** Who may ask for it. */
  hats: readonly ActorKind[];
  /** The agency that it concerns; throws `not-found` where there is none. */
  agency: (context: Context, raw: unknown) => Promise<string>;
  /** The command itself, for the hat `system`. */
  work: Command<R>;
};

/** A command for people who wear no hat of the agency yet: the portal does it, in that agency, on their behalf. */
export function onBehalf<R>({ hats, agency, work }: Options<R>): Command<R> {
  const call = (context: Context, raw: unknown, key?: string) =>
    outcomeOf(work.commandName, context.requestId, async () => {
      const { kind } = context.actor;
      if (!hats.includes(kind)) throw new Refusal(kind === "anonymous" ? "signed-out" : "forbidden");
      const agencyId = await agency(context, raw);
      const outcome = await work(context.asSystem(agencyId, "accounts"), raw, key);
      if (!outcome.ok) throw new Refusal(outcome.code, outcome.fields, outcome.current);
      return outcome.value;
    });
  return Object.assign(call, { commandName: work.commandName, hats });
}
