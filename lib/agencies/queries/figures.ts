import { type SQL, sql } from "drizzle-orm";
import { assessments, results } from "@/db/schema/assessments";
import { assignments } from "@/db/schema/assignments";
import { firms } from "@/db/schema/firms";
import { marketPlans } from "@/db/schema/market-plans";
import { interests, offers } from "@/db/schema/offers";
import { plans } from "@/db/schema/plans";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { PHASES } from "@/lib/domain/vocabulary";
import { CLOSING_DAYS } from "@/lib/offers/queries/conditions";
import { notFollowed } from "@/lib/reviews/queries";
import type { AgencyFigures } from "../types";

const DAY = 86_400_000;
const RECENT_DAYS = 90;

type Row = Record<
  "firms" | "assessed" | "mentorless" | "reviews" | "unattended" | "interests" | "closing" | "drafts",
  number
>;

/** What stands on the agency's home page, counted over everything in one go. */
export async function getAgencyFigures(context: Context<ActorOf<"admin">>): Promise<AgencyFigures> {
  const { agencyId } = context.actor;
  const at = (days: number) => new Date(context.now.getTime() + days * DAY).toISOString();
  return context.read(async (tx) => {
    const phases = await tx.execute<{ phase: string; n: number }>(sql`
      select coalesce(latest.phase, 'none') as phase, count(*)::int as n
      from ${firms} f left join ${latestOf(agencyId)} on latest.firm_id = f.id
      where f.agency_id = ${agencyId} group by 1`);
    const found = await tx.execute<Row>(sql`select
      (select count(*)::int from ${firms} where agency_id = ${agencyId}) as firms,
      (select count(*)::int from ${latestOf(agencyId)}
        where latest.submitted_at >= ${at(-RECENT_DAYS)}::timestamptz) as assessed,
      (select count(*)::int from ${firms} f where f.agency_id = ${agencyId} and ${mentorless}) as mentorless,
      (select count(*)::int from ${firms} f where f.agency_id = ${agencyId} and ${awaitsReview}) as reviews,
      (select count(*)::int from ${firms} f where f.agency_id = ${agencyId} and ${awaitsReview}
        and ${mentorless}) as unattended,
      (select count(*)::int from ${interests} where agency_id = ${agencyId} and withdrawn_at is null) as interests,
      (select count(*)::int from ${offers} where agency_id = ${agencyId} and status = 'published'
        and deadline > ${at(0)}::timestamptz and deadline <= ${at(CLOSING_DAYS)}::timestamptz) as closing,
      (select count(*)::int from ${offers} where agency_id = ${agencyId} and status = 'draft') as drafts`);
    const row = found.rows[0];
    const of = (phase: string) => phases.rows.find((one) => one.phase === phase)?.n ?? 0;
    return {
      firms: row?.firms ?? 0,
      byPhase: [...PHASES, "none" as const].map((phase) => ({ phase, firms: of(phase) })),
      assessed90: row?.assessed ?? 0,
      withoutMentor: row?.mentorless ?? 0,
      reviewsWaiting: row?.reviews ?? 0,
      unattended: row?.unattended ?? 0,
      interests: row?.interests ?? 0,
      closingSoon: row?.closing ?? 0,
      drafts: row?.drafts ?? 0,
    };
  });
}

// Both speak of the firm `f` of the query that they stand in.
const mentorless = sql`not exists (
  select 1 from ${assignments} a where a.agency_id = f.agency_id and a.firm_id = f.id and a.ended_at is null)`;
const awaitsReview = sql`(
  exists (select 1 from ${assessments} s where s.agency_id = f.agency_id and s.firm_id = f.id
    and s.rater = 'firm' and s.status = 'submitted' and ${notFollowed("s")})
  or exists (select 1 from ${plans} p where p.agency_id = f.agency_id and p.firm_id = f.id
    and p.status = 'submitted')
  or exists (select 1 from ${marketPlans} k where k.agency_id = f.agency_id and k.firm_id = f.id
    and k.status = 'submitted'))`;

const latestOf = (agencyId: string): SQL => sql`(
  select distinct on (r.firm_id) r.firm_id, r.phase, s.submitted_at
  from ${results} r join ${assessments} s on s.agency_id = r.agency_id and s.id = r.assessment_id
  where r.agency_id = ${agencyId} and r.instrument = 'knowledge-innovation' and s.rater = 'firm'
  order by r.firm_id, s.submitted_at desc nulls last, r.rules_version desc, r.id desc) latest`;
