import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { followUps } from "@/db/schema/delegation-after";
import type { Context, Origin } from "@/lib/context/context";
import { inEachAgency } from "./each-agency";
import { followUpMail } from "./follow-up-mail";
import { mailClaimed } from "./mail-claimed";

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
export const askAfterJourneys = (origin: Origin): Promise<number> => inEachAgency(origin, JOB, askAgency);

async function askAgency({ now, write }: Context, agencyId: string): Promise<number> {
  return write(async (tx) => {
    const day = now.toISOString().slice(0, 10);
    const { rows } = await tx.execute<Due>(sql`select * from due_follow_ups(${day}::date)`);
    const asked = await mailClaimed(
      tx,
      rows,
      {
        matter: ({ seat_id, month }) => `${seat_id} ${month}`,
        claim: (due) => claim(tx, agencyId, due, now),
        mail: (due) => followUpMail("asked", { ...due, agencyId, delegationId: due.delegation_id }),
      },
      now,
    );
    // Introductions recorded late join the follow-up that is still open.
    await tx.execute(sql`select open_follow_up_questions(${now.toISOString()}::timestamptz)`);
    return asked;
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
