import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { agencies } from "@/db/schema/agencies";
import { followUps } from "@/db/schema/delegation-after";
import { type Context, type Origin, systemContext } from "@/lib/context/context";
import { followUpMail } from "./follow-up-mail";
import { queueMail } from "./mail";

const JOB = "follow-ups";

type Due = {
  seat_id: string;
  delegation_id: string;
  firm_id: string | null;
  mentor_id: string | null;
  month: number;
  delegation: string;
  email: string;
  name: string;
  language: string;
};

/** Asks travellers one, three and twelve months after a journey what became of it; each is asked once. */
export async function askAfterJourneys(origin: Origin): Promise<number> {
  const known = await systemContext(origin, null, JOB).read((tx) =>
    tx.select({ id: agencies.id }).from(agencies),
  );
  let asked = 0;
  for (const { id } of known) asked += await askAgency(systemContext(origin, id, JOB), id);
  return asked;
}

async function askAgency({ now, write }: Context, agencyId: string): Promise<number> {
  return write(async (tx) => {
    const day = now.toISOString().slice(0, 10);
    const { rows } = await tx.execute<Due>(sql`select * from due_follow_ups(${day}::date)`);
    const claimed = new Map<string, boolean>();
    for (const due of rows) {
      const key = `${due.seat_id} ${due.month}`;
      const mine = claimed.get(key) ?? (await claim(tx, agencyId, due, now));
      claimed.set(key, mine);
      const about = { ...due, agencyId, delegationId: due.delegation_id };
      if (mine) await queueMail(tx, followUpMail("asked", about), now);
    }
    // Introductions recorded late join the follow-up that is still open.
    await tx.execute(sql`select open_follow_up_questions(${now.toISOString()}::timestamptz)`);
    return [...claimed.values()].filter(Boolean).length;
  });
}

/** False where another worker was first. */
async function claim(tx: Tx, agencyId: string, due: Due, now: Date): Promise<boolean> {
  const { seat_id: seatId, delegation_id: delegationId, firm_id: firmId, mentor_id: mentorId, month } = due;
  const made = await tx
    .insert(followUps)
    .values({ agencyId, delegationId, seatId, firmId, mentorId, month, askedAt: now })
    .onConflictDoNothing()
    .returning({ id: followUps.id });
  return made.length > 0;
}
