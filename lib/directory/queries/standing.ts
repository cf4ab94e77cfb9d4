import { type SQL, sql } from "drizzle-orm";
import { assessments, results } from "@/db/schema/assessments";
import { assignments } from "@/db/schema/assignments";
import { firms } from "@/db/schema/firms";
import { marketPlans } from "@/db/schema/market-plans";
import { plans } from "@/db/schema/plans";
import { notFollowed } from "@/lib/reviews/queries";

/** The latest phase and band of each firm of an agency, joined as `latest`. */
export const latestResults = (agencyId: string): SQL => sql`(
  select distinct on (r.firm_id) r.firm_id, r.phase, r.band, s.submitted_at
  from ${results} r join ${assessments} s on s.agency_id = r.agency_id and s.id = r.assessment_id
  where r.agency_id = ${agencyId} and r.instrument = 'knowledge-innovation' and s.rater = 'firm'
  order by r.firm_id, s.submitted_at desc nulls last, r.rules_version desc, r.id desc) latest`;

/** How many of a firm's newest round and plans wait for a mentor's review; a round that was followed by another waits no more. */
export const openReviews: SQL<number> = sql<number>`(
  (select count(*)::int from ${assessments} s where s.agency_id = ${firms.agencyId} and s.firm_id = ${firms.id}
    and s.rater = 'firm' and s.status = 'submitted' and ${notFollowed("s")})
  + (select count(*)::int from ${plans} p where p.agency_id = ${firms.agencyId} and p.firm_id = ${firms.id}
    and p.status = 'submitted')
  + (select count(*)::int from ${marketPlans} k where k.agency_id = ${firms.agencyId} and k.firm_id = ${firms.id}
    and k.status = 'submitted'))`;

export const hasMentor: SQL<boolean> = sql<boolean>`exists (select 1 from ${assignments} a
  where a.agency_id = ${firms.agencyId} and a.firm_id = ${firms.id} and a.ended_at is null)`;
