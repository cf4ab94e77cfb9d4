import { sql } from "drizzle-orm";
import { accountsCommand } from "@/lib/accounts/commands/accounts-command";
import { countAttempts } from "@/lib/accounts/commands/count-attempts";
import { hashSecret, newSecret } from "@/lib/auth/secrets";
import { auditIn } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { parse } from "@/lib/parse";
import { findPanelLink } from "../queries/for-experts";
import { ACCESS_DAYS, panelLinkInput } from "../schema";

/**
 * Uses a guest's link up and hands out the access that takes its place: a secret of its own, kept as a hash in the
 * guest's row, which ends it when it expires or the guest is withdrawn. No account, no session, one panel.
 */
export const enterAsGuest = accountsCommand("panels.enter-as-guest", async (context, raw) => {
  const { token, address } = parse(panelLinkInput, raw);
  const linkHash = hashSecret(token);
  await countAttempts(context, [
    { what: "panel-link", who: linkHash, most: 10 },
    { what: "panel-link-from", who: address, most: 60 },
  ]);
  const link = await findPanelLink(context, token);
  if (!link) throw new Refusal("gone");
  const { agencyId, panelId } = link;
  const secret = newSecret();
  const until = new Date(context.now.getTime() + ACCESS_DAYS * 86_400_000);
  const inAgency = context.asSystem(agencyId, "accounts");
  await inAgency.write(async (tx) => {
    const taken = await tx.execute<{ id: string | null }>(
      sql`select take_panel_link(${linkHash}, ${hashSecret(secret)}, ${context.now.toISOString()}::timestamptz,
        ${until.toISOString()}::timestamptz) as id`,
    );
    if (!taken.rows[0]?.id) throw new Refusal("gone");
    await auditIn(tx, inAgency)({ verb: "panel.guest-joined", subject: { kind: "panel", id: panelId } });
  });
  return { panelId, secret, until };
});
