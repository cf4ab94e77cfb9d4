import { eq, sql } from "drizzle-orm";
import { accounts, recoveryCodes } from "@/db/schema/accounts";
import type { Context } from "@/lib/context/context";
import { Refusal } from "@/lib/errors";
import { listHatsIn } from "@/lib/hats/queries";
import { parse } from "@/lib/parse";
import { signInCodeInput } from "../schema";
import { asAccounts } from "../scope";
import type { SignedIn } from "../types";
import { accountsCommand } from "./accounts-command";
import { checkCode } from "./check-code";
import { countAttempts, forgiveAttempts } from "./count-attempts";
import { issueToken } from "./issue-token";
import { recordEvent } from "./record-event";
import { sendAccountMail } from "./send-account-mail";
import { peekToken, takeToken } from "./take-token";

type Tx = Parameters<typeof recordEvent>[0];

/** The second step: a code of the app or a recovery code, each good for once. */
export const signInCode = accountsCommand(
  "accounts.sign-in-code",
  async (context, raw): Promise<SignedIn> => {
    const { stepToken, code, address } = parse(signInCodeInput, raw);
    const { accountId } = await context
      .read((tx) => peekToken(tx, stepToken, ["second-step"], context.now))
      .catch(toStepOver);
    const attempt = { what: "code", who: accountId };
    await countAttempts(context, [
      { ...attempt, most: 10 },
      { what: "code-from", who: address, most: 100 },
    ]);
    const result = await context
      .write(async (tx): Promise<SignedIn | null> => {
        await asAccounts(tx, accountId);
        const kind = await checkCode(tx, accountId, code, context.now);
        if (kind === null) {
          await recordEvent(tx, context, accountId, "code-refused");
          return null;
        }
        await takeToken(tx, stepToken, ["second-step"], context.now);
        await forgiveAttempts(tx, attempt);
        if (kind === "recovery") await noteRecovery(tx, context, accountId);
        const issue = { purpose: "sign-in", accountId, secondFactor: true } as const;
        const ticket = await issueToken(tx, issue, context.now);
        return { step: "done", ticket, hats: await listHatsIn(tx) };
      })
      .catch(toStepOver);
    if (result === null) throw new Refusal("invalid", { code: ["code-wrong"] });
    return result;
  },
);

function toStepOver(error: unknown): never {
  throw error instanceof Refusal && error.code === "link-dead" ? new Refusal("step-over") : error;
}

async function noteRecovery(tx: Tx, context: Context, accountId: string): Promise<void> {
  await recordEvent(tx, context, accountId, "recovery-code-used");
  const [owner] = await tx
    .select({
      email: accounts.email,
      name: accounts.name,
      language: accounts.language,
      left: sql<number>`(select count(*)::int from ${recoveryCodes} r where r.account_id = ${accountId} and r.used_at is null)`,
    })
    .from(accounts)
    .where(eq(accounts.id, accountId));
  if (!owner) return;
  const values = { left: owner.left };
  const path = "/account/security";
  await sendAccountMail(tx, { to: owner, kind: "recovery-code-used", path, values }, context.now);
}
