import type { Tx } from "@/db/client";
import { type Command, outcomeOf } from "@/lib/command";
import type { Context } from "@/lib/context/context";
import { Refusal } from "@/lib/errors";
import { parse } from "@/lib/parse";
import { provenInput } from "../schema";
import { checkCode } from "./check-code";
import { countAttempts, forgiveAttempts } from "./count-attempts";
import { ownerOf, provePassword } from "./prove-password";
import { recordEvent } from "./record-event";

type Owner = ReturnType<typeof ownerOf>;

/** A command that asks for password and code once more. A wrong code is noted and stays counted. */
export function provenCommand<R>(
  name: string,
  work: (tx: Tx, owner: Owner, context: Context) => Promise<R>,
): Command<R> {
  const call = (context: Context, raw: unknown) =>
    outcomeOf(name, context.requestId, async () => {
      if (context.actor.kind !== "account")
        throw new Refusal(context.actor.kind === "anonymous" ? "signed-out" : "forbidden");
      const owner = ownerOf(context);
      const { currentPassword, code } = parse(provenInput, raw);
      await provePassword(context, currentPassword);
      const attempt = { what: "code", who: owner.accountId };
      await countAttempts(context, [{ ...attempt, most: 10 }]);
      const result = await context.write(async (tx): Promise<{ value: R } | null> => {
        if ((await checkCode(tx, owner.accountId, code, context.now)) === null) {
          await recordEvent(tx, context, owner.accountId, "code-refused");
          return null;
        }
        await forgiveAttempts(tx, attempt);
        await forgiveAttempts(tx, { what: "proof", who: owner.accountId });
        return { value: await work(tx, owner, context) };
      });
      if (result === null) throw new Refusal("invalid", { code: ["code-wrong"] });
      return result.value;
    });
  return Object.assign(call, { commandName: name, hats: ["account"] as const });
}
