import type { Client } from "pg";
import { hashSecret, newSecret } from "@/lib/auth/secrets";

type Here = { agencyId: string; mentor: string };

/** A panel of the demonstration with figures, one whose round is open for the mentor, and links for two guests. */
export async function panelsOf(db: Client, { agencyId, mentor }: Here) {
  const one = async (having: string) => {
    const { rows } = await db.query<{ id: string }>(
      `select p.id from panels p join panel_rounds r on r.panel_id = p.id where p.agency_id = $1 and ${having} limit 1`,
      [agencyId],
    );
    return rows[0]?.id ?? "";
  };
  const openPanelId = await one("r.closed_at is null");
  await db.query(
    `insert into panel_experts (agency_id, panel_id, kind, account_id, state, invited_at)
     values ($1, $2, 'mentor', $3, 'joined', now()) on conflict do nothing`,
    [agencyId, openPanelId, mentor],
  );
  const guest = async () => {
    const token = newSecret();
    await db.query(
      `insert into panel_experts (agency_id, panel_id, kind, name, email, invited_at, link_hash, link_expires_at)
       values ($1, $2, 'guest', 'A guest', $3, now(), $4, now() + interval '1 day')`,
      [agencyId, openPanelId, `${token.slice(0, 8).toLowerCase()}@guests.example`, hashSecret(token)],
    );
    return token;
  };
  return {
    panelId: await one("r.imported"),
    openPanelId,
    panelToken: await guest(),
    guestToken: await guest(),
  };
}
