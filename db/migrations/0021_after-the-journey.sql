CREATE TABLE "follow_ups" (
	"agency_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"delegation_id" uuid NOT NULL,
	"seat_id" uuid NOT NULL,
	"firm_id" uuid,
	"mentor_id" uuid,
	"month" smallint NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"reminded_at" timestamp (3) with time zone,
	"answered_at" timestamp (3) with time zone,
	"answered_by" uuid,
	"in_touch" smallint,
	"sales" text,
	"orders" text,
	"partners" smallint,
	"without" text,
	"note" text DEFAULT '' NOT NULL,
	CONSTRAINT "follow_ups_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "follow_ups_once" UNIQUE("agency_id","seat_id","month"),
	CONSTRAINT "follow_ups_month" CHECK ("follow_ups"."month" in (1, 3, 12)),
	CONSTRAINT "follow_ups_sales" CHECK ("follow_ups"."sales" in ('none', 'to-10k', 'to-50k', 'to-250k', 'above-250k')),
	CONSTRAINT "follow_ups_orders" CHECK ("follow_ups"."orders" in ('none', 'to-10k', 'to-50k', 'to-250k', 'above-250k')),
	CONSTRAINT "follow_ups_without" CHECK ("follow_ups"."without" in ('nothing', 'later', 'smaller', 'same', 'unknown')),
	CONSTRAINT "follow_ups_of" CHECK (("follow_ups"."firm_id" is null) <> ("follow_ups"."mentor_id" is null))
);
--> statement-breakpoint
ALTER TABLE "follow_ups" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "group_reports" (
	"agency_id" uuid NOT NULL,
	"delegation_id" uuid NOT NULL,
	"summary" text DEFAULT '' NOT NULL,
	"learnt" text DEFAULT '' NOT NULL,
	"next_time" text DEFAULT '' NOT NULL,
	"published_at" timestamp (3) with time zone,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "group_reports_agency_id_delegation_id_pk" PRIMARY KEY("agency_id","delegation_id")
);
--> statement-breakpoint
ALTER TABLE "group_reports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "journey_reports" (
	"agency_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"delegation_id" uuid NOT NULL,
	"seat_id" uuid NOT NULL,
	"firm_id" uuid,
	"mentor_id" uuid,
	"state" text DEFAULT 'draft' NOT NULL,
	"wanted" text DEFAULT '' NOT NULL,
	"learnt" jsonb NOT NULL,
	"surprised" text DEFAULT '' NOT NULL,
	"again" text,
	"again_because" text DEFAULT '' NOT NULL,
	"handed_in_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "journey_reports_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "journey_reports_one" UNIQUE("agency_id","seat_id"),
	CONSTRAINT "journey_reports_state" CHECK ("journey_reports"."state" in ('draft', 'handed-in')),
	CONSTRAINT "journey_reports_again" CHECK ("journey_reports"."again" in ('yes', 'perhaps', 'no')),
	CONSTRAINT "journey_reports_of" CHECK (("journey_reports"."firm_id" is null) <> ("journey_reports"."mentor_id" is null))
);
--> statement-breakpoint
ALTER TABLE "journey_reports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "journey_steps" (
	"agency_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"report_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"title" text NOT NULL,
	"due_on" date,
	"action_id" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "journey_steps_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "journey_steps_of_firm" UNIQUE("agency_id","firm_id","id")
);
--> statement-breakpoint
ALTER TABLE "journey_steps" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "journey_step_answers" (
	"agency_id" uuid NOT NULL,
	"follow_up_id" uuid NOT NULL,
	"step_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"answer" text NOT NULL,
	"moved_to" date,
	CONSTRAINT "journey_step_answers_agency_id_follow_up_id_step_id_pk" PRIMARY KEY("agency_id","follow_up_id","step_id"),
	CONSTRAINT "journey_step_answers_answer" CHECK ("journey_step_answers"."answer" in ('done', 'moved', 'dropped'))
);
--> statement-breakpoint
ALTER TABLE "journey_step_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "travel_claims" (
	"agency_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"delegation_id" uuid NOT NULL,
	"seat_id" uuid NOT NULL,
	"firm_id" uuid,
	"mentor_id" uuid,
	"state" text DEFAULT 'draft' NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"handed_in_at" timestamp (3) with time zone,
	"decided_at" timestamp (3) with time zone,
	"decided_by" uuid,
	"paid_cents" integer,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "travel_claims_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "travel_claims_one" UNIQUE("agency_id","seat_id"),
	CONSTRAINT "travel_claims_state" CHECK ("travel_claims"."state" in ('draft', 'handed-in', 'returned', 'accepted', 'paid')),
	CONSTRAINT "travel_claims_paid" CHECK (("travel_claims"."state" = 'paid') = ("travel_claims"."paid_cents" is not null)),
	CONSTRAINT "travel_claims_reason" CHECK ("travel_claims"."state" <> 'returned' or "travel_claims"."reason" <> ''),
	CONSTRAINT "travel_claims_of" CHECK (("travel_claims"."firm_id" is null) <> ("travel_claims"."mentor_id" is null))
);
--> statement-breakpoint
ALTER TABLE "travel_claims" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "travel_costs" (
	"agency_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"claim_id" uuid NOT NULL,
	"firm_id" uuid,
	"mentor_id" uuid,
	"kind" text NOT NULL,
	"amount_cents" integer NOT NULL,
	"spent_on" date NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" uuid,
	CONSTRAINT "travel_costs_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "travel_costs_kind" CHECK ("travel_costs"."kind" in ('travel', 'lodging', 'fair-fee', 'other')),
	CONSTRAINT "travel_costs_amount" CHECK ("travel_costs"."amount_cents" between 1 and 100000000)
);
--> statement-breakpoint
ALTER TABLE "travel_costs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "delegations" DROP CONSTRAINT "delegations_state";--> statement-breakpoint
ALTER TABLE "delegations" ADD COLUMN "cancelled_because" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_answered_by_accounts_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_agency_id_delegation_id_delegations_agency_id_id_fk" FOREIGN KEY ("agency_id","delegation_id") REFERENCES "public"."delegations"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_agency_id_seat_id_delegation_seats_agency_id_id_fk" FOREIGN KEY ("agency_id","seat_id") REFERENCES "public"."delegation_seats"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_reports" ADD CONSTRAINT "group_reports_updated_by_accounts_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_reports" ADD CONSTRAINT "group_reports_agency_id_delegation_id_delegations_agency_id_id_fk" FOREIGN KEY ("agency_id","delegation_id") REFERENCES "public"."delegations"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journey_reports" ADD CONSTRAINT "journey_reports_agency_id_delegation_id_delegations_agency_id_id_fk" FOREIGN KEY ("agency_id","delegation_id") REFERENCES "public"."delegations"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journey_reports" ADD CONSTRAINT "journey_reports_agency_id_seat_id_delegation_seats_agency_id_id_fk" FOREIGN KEY ("agency_id","seat_id") REFERENCES "public"."delegation_seats"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journey_steps" ADD CONSTRAINT "journey_steps_agency_id_report_id_journey_reports_agency_id_id_fk" FOREIGN KEY ("agency_id","report_id") REFERENCES "public"."journey_reports"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journey_steps" ADD CONSTRAINT "journey_steps_agency_id_firm_id_action_id_actions_agency_id_firm_id_id_fk" FOREIGN KEY ("agency_id","firm_id","action_id") REFERENCES "public"."actions"("agency_id","firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journey_step_answers" ADD CONSTRAINT "journey_step_answers_agency_id_follow_up_id_follow_ups_agency_id_id_fk" FOREIGN KEY ("agency_id","follow_up_id") REFERENCES "public"."follow_ups"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journey_step_answers" ADD CONSTRAINT "journey_step_answers_agency_id_firm_id_step_id_journey_steps_agency_id_firm_id_id_fk" FOREIGN KEY ("agency_id","firm_id","step_id") REFERENCES "public"."journey_steps"("agency_id","firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "travel_claims" ADD CONSTRAINT "travel_claims_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "travel_claims" ADD CONSTRAINT "travel_claims_agency_id_delegation_id_delegations_agency_id_id_fk" FOREIGN KEY ("agency_id","delegation_id") REFERENCES "public"."delegations"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "travel_claims" ADD CONSTRAINT "travel_claims_agency_id_seat_id_delegation_seats_agency_id_id_fk" FOREIGN KEY ("agency_id","seat_id") REFERENCES "public"."delegation_seats"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "travel_costs" ADD CONSTRAINT "travel_costs_created_by_accounts_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "travel_costs" ADD CONSTRAINT "travel_costs_agency_id_claim_id_travel_claims_agency_id_id_fk" FOREIGN KEY ("agency_id","claim_id") REFERENCES "public"."travel_claims"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "follow_ups_delegation" ON "follow_ups" USING btree ("agency_id","delegation_id");--> statement-breakpoint
CREATE INDEX "journey_reports_delegation" ON "journey_reports" USING btree ("agency_id","delegation_id");--> statement-breakpoint
CREATE INDEX "journey_steps_report" ON "journey_steps" USING btree ("agency_id","report_id");--> statement-breakpoint
CREATE INDEX "travel_claims_delegation" ON "travel_claims" USING btree ("agency_id","delegation_id");--> statement-breakpoint
CREATE INDEX "travel_costs_claim" ON "travel_costs" USING btree ("agency_id","claim_id");--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_state" CHECK ("delegations"."state" in ('draft', 'open', 'planned', 'confirmed', 'travelled', 'closed', 'cancelled'));--> statement-breakpoint
CREATE POLICY "follow_ups_read" ON "follow_ups" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'system')) or ((agency_id = (select here_agency()) and (select here_hat()) in ('member') and firm_id = (select here_firm())) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and mentor_id = (select here_mentor()))));--> statement-breakpoint
CREATE POLICY "follow_ups_write" ON "follow_ups" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'system')) or ((agency_id = (select here_agency()) and (select here_hat()) in ('member') and firm_id = (select here_firm())) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and mentor_id = (select here_mentor())))) WITH CHECK ((agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'system')) or ((agency_id = (select here_agency()) and (select here_hat()) in ('member') and firm_id = (select here_firm())) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and mentor_id = (select here_mentor()))));--> statement-breakpoint
CREATE POLICY "group_reports_read" ON "group_reports" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'system')) or (agency_id = (select here_agency()) and (select here_hat()) in ('member', 'mentor') and published_at is not null and delegation_id in (select s.delegation_id from delegation_seats s where s.agency_id = (select here_agency()) and s.state = 'accepted')));--> statement-breakpoint
CREATE POLICY "group_reports_write" ON "group_reports" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and (select here_hat()) in ('admin')) WITH CHECK (agency_id = (select here_agency()) and (select here_hat()) in ('admin'));--> statement-breakpoint
CREATE POLICY "journey_reports_read" ON "journey_reports" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (((agency_id = (select here_agency()) and (select here_hat()) in ('member') and firm_id = (select here_firm())) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and mentor_id = (select here_mentor()))) or (state = 'handed-in' and ((agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'system')) or (agency_id = (select here_agency()) and ((select here_hat()) in ('admin', 'system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())) or ((select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('plan'))::uuid[])))))));--> statement-breakpoint
CREATE POLICY "journey_reports_write" ON "journey_reports" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (((agency_id = (select here_agency()) and (select here_hat()) in ('member') and firm_id = (select here_firm())) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and mentor_id = (select here_mentor())))) WITH CHECK (((agency_id = (select here_agency()) and (select here_hat()) in ('member') and firm_id = (select here_firm())) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and mentor_id = (select here_mentor()))));--> statement-breakpoint
CREATE POLICY "journey_steps_read" ON "journey_steps" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and report_id in (select r.id from journey_reports r where r.agency_id = (select here_agency())));--> statement-breakpoint
CREATE POLICY "journey_steps_write" ON "journey_steps" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and (select here_hat()) in ('member') and firm_id = (select here_firm())) WITH CHECK (agency_id = (select here_agency()) and (select here_hat()) in ('member') and firm_id = (select here_firm()));--> statement-breakpoint
CREATE POLICY "journey_step_answers_read" ON "journey_step_answers" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'system')) or (agency_id = (select here_agency()) and (select here_hat()) in ('member') and firm_id = (select here_firm())));--> statement-breakpoint
CREATE POLICY "journey_step_answers_write" ON "journey_step_answers" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and (select here_hat()) in ('member') and firm_id = (select here_firm())) WITH CHECK (agency_id = (select here_agency()) and (select here_hat()) in ('member') and firm_id = (select here_firm()));--> statement-breakpoint
CREATE POLICY "travel_claims_read" ON "travel_claims" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'system')) or ((agency_id = (select here_agency()) and (select here_hat()) in ('member') and firm_id = (select here_firm())) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and mentor_id = (select here_mentor()))));--> statement-breakpoint
CREATE POLICY "travel_claims_write" ON "travel_claims" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('admin')) or ((agency_id = (select here_agency()) and (select here_hat()) in ('member') and firm_id = (select here_firm())) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and mentor_id = (select here_mentor())))) WITH CHECK ((agency_id = (select here_agency()) and (select here_hat()) in ('admin')) or ((agency_id = (select here_agency()) and (select here_hat()) in ('member') and firm_id = (select here_firm())) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and mentor_id = (select here_mentor()))));--> statement-breakpoint
CREATE POLICY "travel_costs_read" ON "travel_costs" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'system')) or ((agency_id = (select here_agency()) and (select here_hat()) in ('member') and firm_id = (select here_firm())) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and mentor_id = (select here_mentor()))));--> statement-breakpoint
CREATE POLICY "travel_costs_write" ON "travel_costs" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (((agency_id = (select here_agency()) and (select here_hat()) in ('member') and firm_id = (select here_firm())) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and mentor_id = (select here_mentor())))) WITH CHECK (((agency_id = (select here_agency()) and (select here_hat()) in ('member') and firm_id = (select here_firm())) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and mentor_id = (select here_mentor()))));--> statement-breakpoint
grant select, insert, update on travel_claims, journey_reports, group_reports to landfall_app;
--> statement-breakpoint
grant select, insert, delete on travel_costs to landfall_app;
--> statement-breakpoint
grant select, insert, delete, update (action_id) on journey_steps to landfall_app;
--> statement-breakpoint
grant select, insert on journey_step_answers to landfall_app;
--> statement-breakpoint
grant select, update (reminded_at, answered_at, answered_by, in_touch, sales, orders, partners, without, note) on follow_ups to landfall_app;
--> statement-breakpoint
grant select, insert on follow_ups to landfall_job;
--> statement-breakpoint
-- Travellers of the agency in force whose journey ended as long ago as a follow-up's months and who were not asked yet,
-- one row for each person to write to. A firm or mentor who has left, and who did not travel, is not asked.
create function due_follow_ups(day date)
returns table (seat_id uuid, delegation_id uuid, firm_id uuid, mentor_id uuid, month smallint, delegation text, email text, name text, language text)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.id, d.id, s.firm_id, s.mentor_id, q.month::smallint, d.name, a.email, a.name, a.language
  from delegations d
    join delegation_seats s on s.agency_id = d.agency_id and s.delegation_id = d.id and s.state = 'accepted'
    cross join (values (1), (3), (12)) as q (month)
    left join firms f on f.agency_id = s.agency_id and f.id = s.firm_id
    left join memberships m on m.agency_id = s.agency_id and m.firm_id = s.firm_id and m.ended_at is null
    left join mentors t on t.agency_id = s.agency_id and t.id = s.mentor_id and t.state <> 'ended'
    join accounts a on a.id = coalesce(m.account_id, t.account_id) and a.disabled_at is null and a.email_verified_at is not null
  where here_job() = 'follow-ups' and d.agency_id = here_agency() and d.state in ('travelled', 'closed')
    and f.ended_at is null
    and d.ends_on + make_interval(months => q.month) <= day
    -- What a worker that was down has missed is asked late, but not a year late.
    and d.ends_on + make_interval(months => q.month + 2) > day
    and not exists (select 1 from follow_ups x
      where x.agency_id = s.agency_id and x.seat_id = s.id and x.month >= q.month)
  order by s.id, q.month, a.email
$$;
--> statement-breakpoint
revoke all on function due_follow_ups(date) from public;
--> statement-breakpoint
grant execute on function due_follow_ups(date) to landfall_job;
--> statement-breakpoint
-- The questions about a journey's introductions that a follow-up asks along, without a mail and a link of their own.
create function open_follow_up_questions(asked timestamptz) returns integer
language sql volatile security definer set search_path = public, pg_temp as $$
  with made as (
    insert into introduction_questions (agency_id, firm_id, introduction_id, month, asked_at)
    select i.agency_id, i.firm_id, i.id, f.month, asked
    from follow_ups f
      join introductions i on i.agency_id = f.agency_id and i.firm_id = f.firm_id and i.delegation_id = f.delegation_id
    where here_job() = 'follow-ups' and f.agency_id = here_agency() and f.answered_at is null and i.erased_at is null
      and not exists (select 1 from introduction_questions x
        where x.agency_id = i.agency_id and x.introduction_id = i.id and x.month >= f.month)
    on conflict do nothing returning 1)
  select count(*)::integer from made
$$;
--> statement-breakpoint
revoke all on function open_follow_up_questions(timestamptz) from public;
--> statement-breakpoint
grant execute on function open_follow_up_questions(timestamptz) to landfall_job;
--> statement-breakpoint
-- As before, but an introduction of a journey that is followed up is asked about there, not by a mail of its own. One
-- that was recorded after the firm had answered is asked about as any other.
create or replace function due_contact_questions(day date)
returns table (introduction_id uuid, firm_id uuid, month smallint, person_name text, organisation text, account_id uuid, email text, name text, language text)
language sql stable security definer set search_path = public, pg_temp as $$
  select i.id, i.firm_id, q.month::smallint, i.person_name, i.organisation, a.id, a.email, a.name, a.language
  from introductions i
    cross join (values (1), (3), (12)) as q (month)
    join memberships m on m.agency_id = i.agency_id and m.firm_id = i.firm_id and m.ended_at is null
    join accounts a on a.id = m.account_id and a.disabled_at is null and a.email_verified_at is not null
  where here_job() = 'contact-questions' and i.agency_id = here_agency() and i.erased_at is null
    and i.introduced_on + make_interval(months => q.month) <= day
    -- What a worker that was down has missed is asked late, but not a year late.
    and i.introduced_on + make_interval(months => q.month + 2) > day
    and not exists (select 1 from introduction_questions x
      where x.agency_id = i.agency_id and x.introduction_id = i.id and x.month >= q.month)
    and not exists (select 1 from delegation_seats s
      join delegations d on d.agency_id = s.agency_id and d.id = s.delegation_id
      where s.agency_id = i.agency_id and s.delegation_id = i.delegation_id and s.firm_id = i.firm_id
        and s.state = 'accepted' and d.state in ('travelled', 'closed')
        and not exists (select 1 from follow_ups f
          where f.agency_id = s.agency_id and f.seat_id = s.id and f.month >= q.month and f.answered_at is not null))
  order by i.id, q.month, a.email
$$;
--> statement-breakpoint
-- How large a journey was: counts alone, for administrators and, once the group's report is out, for who travelled.
create function journey_figures(delegation uuid)
returns table (firms integer, mentors integer, reports integer, market integer, participants integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select
    (select count(*)::integer from delegation_seats s where s.agency_id = d.agency_id and s.delegation_id = d.id and s.state = 'accepted' and s.firm_id is not null),
    (select count(*)::integer from delegation_seats s where s.agency_id = d.agency_id and s.delegation_id = d.id and s.state = 'accepted' and s.mentor_id is not null),
    (select count(*)::integer from journey_reports r where r.agency_id = d.agency_id and r.delegation_id = d.id and r.state = 'handed-in'),
    (select count(*)::integer from introductions i where i.agency_id = d.agency_id and i.delegation_id = d.id and i.kind = 'market'),
    (select count(*)::integer from introductions i where i.agency_id = d.agency_id and i.delegation_id = d.id and i.kind = 'participant')
  from delegations d
  where d.agency_id = here_agency() and d.id = delegation
    and (here_hat() = 'admin' or exists (
      select 1 from delegation_seats s
        join group_reports g on g.agency_id = s.agency_id and g.delegation_id = s.delegation_id and g.published_at is not null
      where s.agency_id = d.agency_id and s.delegation_id = d.id and s.state = 'accepted'
        and ((here_hat() = 'member' and s.firm_id = here_firm()) or (here_hat() = 'mentor' and s.mentor_id = here_mentor()))))
$$;
--> statement-breakpoint
revoke all on function journey_figures(uuid) from public;
--> statement-breakpoint
grant execute on function journey_figures(uuid) to landfall_app;
