import type { Client } from "pg";

/** A handed-in round that has a result, and the account of an owner of its firm. */
export type ResultPlace = { firmId: string; assessmentId: string; subject: string; owner: string };

// Every questionnaire draws its result in a way of its own; the rows of the build look at one of them only.
export const RESULTS = ["competence", "navigator", "antecedents", "entry-mode"] as const;
export type ResultOf = (typeof RESULTS)[number];

const NEWEST = `select a.instrument, a.firm_id as "firmId", a.id as "assessmentId", a.subject, m.account_id as owner
  from assessments a
  join results r on r.agency_id = a.agency_id and r.assessment_id = a.id
  join memberships m on m.firm_id = a.firm_id and m.role = 'owner' and m.ended_at is null
  where a.agency_id = $1 and a.instrument = $2 and a.rater = 'firm' and a.status <> 'draft'
  order by (select count(distinct o.subject) from assessments o where o.firm_id = a.firm_id
    and o.instrument = a.instrument and o.status <> 'draft') desc, a.submitted_at desc, a.id, m.account_id
  limit 1`;

/** One result of each, in a firm with several markets where a questionnaire is about markets. */
export async function resultsOf(db: Client, agencyId: string): Promise<Record<ResultOf, ResultPlace>> {
  const found: Partial<Record<ResultOf, ResultPlace>> = {};
  for (const instrument of RESULTS) {
    const { rows } = await db.query<ResultPlace>(NEWEST, [agencyId, instrument]);
    if (!rows[0]) throw new Error(`The demonstration has no result of ${instrument}.`);
    found[instrument] = rows[0];
  }
  return found as Record<ResultOf, ResultPlace>;
}
