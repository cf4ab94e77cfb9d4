import { eq, sql } from "drizzle-orm";
import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import { accounts, credentials } from "@/db/schema/accounts";
import { seal } from "@/lib/auth/secrets";

// Base 32 of a fixed text: a one-time-code secret that anybody may know.
const DEMO_CODE_SECRET = "JRAU4RCGIFGEYICEIVGU6TSTKRJECVCJ";

/** Functions that only a demonstration database has: who can sign in, and what mail went out. */
export async function openDemoAccess(db: NodePgDatabase): Promise<void> {
  await db.execute(sql`create or replace function demo_sign_ins()
    returns table (name text, email text, hats text[], code_secret text)
    language sql stable security definer set search_path = public, pg_temp as $$
      select a.name, a.email, array(
          select 'admin' from administrators d where d.account_id = a.id and d.ended_at is null
          union all select 'mentor' from mentors t where t.account_id = a.id and t.state <> 'ended'
          union all select f.legal_name from memberships m join firms f on f.agency_id = m.agency_id and f.id = m.firm_id
            where m.account_id = a.id and m.ended_at is null),
        c.totp_secret
      from accounts a join credentials c on c.account_id = a.id
      where a.demonstration order by a.created_at, a.name $$`);
  await db.execute(sql`create or replace function demo_mailbox(at_most integer)
    returns table (id uuid, to_email text, subject text, body text, queued_at timestamptz, sent_at timestamptz)
    language sql stable security definer set search_path = public, pg_temp as $$
      select m.id, m.to_email, m.subject, m.body, m.queued_at, m.sent_at from mails m order by m.queued_at desc limit at_most $$`);
  await db.execute(sql`revoke all on function demo_sign_ins(), demo_mailbox(integer) from public`);
  await db.execute(sql`grant execute on function demo_sign_ins(), demo_mailbox(integer) to landfall_app`);
}

/** Gives every demonstration administrator a second factor, sealed with this server's secret. */
export async function sealDemoCodes(db: NodePgDatabase, authSecret: string, now: Date): Promise<void> {
  const people = await db
    .select({ id: accounts.id })
    .from(accounts)
    .where(
      sql`${accounts.demonstration} and exists (select 1 from administrators d where d.account_id = ${accounts.id})`,
    );
  for (const { id } of people)
    await db
      .update(credentials)
      .set({ totpSecret: seal(DEMO_CODE_SECRET, authSecret), totpEnabledAt: now, totpLastStep: null })
      .where(eq(credentials.accountId, id));
}
