import { eq } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { command } from "@/lib/command";
import { onBehalf } from "@/lib/command-on-behalf";
import type { Context } from "@/lib/context/context";
import { Refusal } from "@/lib/errors";
import { agencyOfLink } from "../queries";
import { tokenInput } from "../schema";
import { admit, takeOpen } from "./admit";

const accept = command({
  name: "invitations.accept",
  input: tokenInput,
  hats: ["system"],
  async run({ tx, actor, input, now, context }) {
    const taken = await takeOpen(tx, input.token, now);
    const accountId = actor.onBehalfOf ?? "";
    const [own] = await tx.select({ email: accounts.email }).from(accounts).where(eq(accounts.id, accountId));
    if (own?.email !== taken.email) throw new Refusal("other-address");
    return admit(tx, context, taken, accountId);
  },
});

/** The agency that a link belongs to; a link that nobody sent is as gone as a used one. */
export async function agencyOf(context: Context, raw: unknown): Promise<string> {
  const token = typeof raw === "object" && raw !== null && "token" in raw ? raw.token : null;
  const agencyId = await agencyOfLink(context.asSystem(null, "accounts"), token);
  if (agencyId === null) throw new Refusal("gone");
  return agencyId;
}

/** A signed-in person accepts: membership, mentor's profile or administration, as the invitation says. */
export const acceptInvitation = onBehalf({ hats: ["account"], agency: agencyOf, work: accept });
