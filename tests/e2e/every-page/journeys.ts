import type { Client } from "pg";

type Place = { agencyId: string; firmId: string; mentorId: string };

/** The journey of the demonstration that is over; firm and mentor get a seat on it where they had none. */
export async function journeyOf(db: Client, { agencyId, firmId, mentorId }: Place): Promise<string> {
  const { rows } = await db.query<{ id: string; planId: string }>(
    `select d.id, s.plan_id as "planId" from delegations d
       join delegation_seats s on s.agency_id = d.agency_id and s.delegation_id = d.id
     where d.agency_id = $1 and d.state = 'travelled' order by d.starts_on, s.id limit 1`,
    [agencyId],
  );
  const [past] = rows;
  if (!past) throw new Error("The demonstration has no journey that is over.");
  await db.query(
    `insert into delegation_seats (agency_id, delegation_id, plan_id, kind, firm_id, mentor_id, state)
     values ($1, $2, $3, 'newcomer', $4, null, 'accepted'), ($1, $2, $3, 'experienced', null, $5, 'accepted')
     on conflict do nothing`,
    [agencyId, past.id, past.planId, firmId, mentorId],
  );
  return past.id;
}
