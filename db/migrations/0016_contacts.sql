CREATE TABLE "introduction_questions" (
	"agency_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"introduction_id" uuid NOT NULL,
	"month" smallint NOT NULL,
	"token_hash" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"used" boolean,
	"uses" text[] DEFAULT '{}' NOT NULL,
	"worth" smallint,
	CONSTRAINT "introduction_questions_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "introduction_questions_once" UNIQUE("agency_id","introduction_id","month"),
	CONSTRAINT "introduction_questions_month" CHECK ("introduction_questions"."month" in (1, 3, 12)),
	CONSTRAINT "introduction_questions_worth" CHECK ("introduction_questions"."worth" between 1 and 5),
	CONSTRAINT "introduction_questions_used" CHECK (("introduction_questions"."answered_at" is null) = ("introduction_questions"."used" is null))
);
--> statement-breakpoint
ALTER TABLE "introduction_questions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "introduction_results" (
	"agency_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"introduction_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"amount" integer,
	"currency" text,
	"without" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"confirmed_at" timestamp (3) with time zone NOT NULL,
	"confirmed_by" uuid NOT NULL,
	CONSTRAINT "introduction_results_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "introduction_results_kind" CHECK ("introduction_results"."kind" in ('sales', 'order', 'partner')),
	CONSTRAINT "introduction_results_without" CHECK ("introduction_results"."without" in ('nothing', 'later', 'smaller', 'same', 'unknown')),
	CONSTRAINT "introduction_results_amount" CHECK (("introduction_results"."amount" is null) = ("introduction_results"."currency" is null))
);
--> statement-breakpoint
ALTER TABLE "introduction_results" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "introductions" (
	"agency_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"mentor_id" uuid,
	"delegation_id" uuid,
	"kind" text NOT NULL,
	"place" text NOT NULL,
	"person_name" text NOT NULL,
	"person_role" text DEFAULT '' NOT NULL,
	"organisation" text DEFAULT '' NOT NULL,
	"country" text NOT NULL,
	"introduced_on" date NOT NULL,
	"consent_on" date NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" uuid NOT NULL,
	"erased_at" timestamp (3) with time zone,
	CONSTRAINT "introductions_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "introductions_of_firm" UNIQUE("agency_id","firm_id","id"),
	CONSTRAINT "introductions_kind" CHECK ("introductions"."kind" in ('market', 'participant')),
	CONSTRAINT "introductions_place" CHECK ("introductions"."place" in ('meeting', 'delegation', 'fair', 'other')),
	CONSTRAINT "introductions_erased" CHECK (("introductions"."erased_at" is null) = ("introductions"."person_name" <> ''))
);
--> statement-breakpoint
ALTER TABLE "introductions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "introduction_questions" ADD CONSTRAINT "introduction_questions_agency_id_firm_id_introduction_id_introductions_agency_id_firm_id_id_fk" FOREIGN KEY ("agency_id","firm_id","introduction_id") REFERENCES "public"."introductions"("agency_id","firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introduction_results" ADD CONSTRAINT "introduction_results_confirmed_by_accounts_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introduction_results" ADD CONSTRAINT "introduction_results_agency_id_firm_id_introduction_id_introductions_agency_id_firm_id_id_fk" FOREIGN KEY ("agency_id","firm_id","introduction_id") REFERENCES "public"."introductions"("agency_id","firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_agency_id_firm_id_firms_agency_id_id_fk" FOREIGN KEY ("agency_id","firm_id") REFERENCES "public"."firms"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_agency_id_mentor_id_mentors_agency_id_id_fk" FOREIGN KEY ("agency_id","mentor_id") REFERENCES "public"."mentors"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_agency_id_delegation_id_delegations_agency_id_id_fk" FOREIGN KEY ("agency_id","delegation_id") REFERENCES "public"."delegations"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "introduction_questions_token" ON "introduction_questions" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "introduction_results_of" ON "introduction_results" USING btree ("agency_id","introduction_id");--> statement-breakpoint
CREATE INDEX "introductions_day" ON "introductions" USING btree ("agency_id","introduced_on");--> statement-breakpoint
CREATE POLICY "introduction_questions_read" ON "introduction_questions" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and (select here_hat()) in ('admin')));--> statement-breakpoint
CREATE POLICY "introduction_questions_write" ON "introduction_questions" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) WITH CHECK (agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm()))));--> statement-breakpoint
CREATE POLICY "introduction_results_read" ON "introduction_results" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and (select here_hat()) in ('admin')));--> statement-breakpoint
CREATE POLICY "introduction_results_write" ON "introduction_results" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) WITH CHECK (agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm()))));--> statement-breakpoint
CREATE POLICY "introductions_read" ON "introductions" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and (select here_hat()) in ('admin'))) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and mentor_id = (select here_mentor())));--> statement-breakpoint
CREATE POLICY "introductions_write" ON "introductions" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) WITH CHECK (agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm()))));--> statement-breakpoint
grant select, insert on introductions, introduction_results to landfall_app;
--> statement-breakpoint
grant update (person_name, person_role, organisation, erased_at) on introductions to landfall_app;
--> statement-breakpoint
grant select, update (answered_at, used, uses, worth) on introduction_questions to landfall_app;
--> statement-breakpoint
grant select, insert on introduction_questions to landfall_job;
--> statement-breakpoint
-- Introductions of the agency in force that are as old as a question's months and were not asked about yet, one row
-- for each member of the firm. Who was erased is not asked about.
create function due_introduction_questions(day date)
returns table (introduction_id uuid, firm_id uuid, month smallint, person_name text, organisation text, email text, name text, language text)
language sql stable security definer set search_path = public, pg_temp as $$
  select i.id, i.firm_id, q.month::smallint, i.person_name, i.organisation, a.email, a.name, a.language
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
  order by i.id, q.month, a.email
$$;
--> statement-breakpoint
revoke all on function due_introduction_questions(date) from public;
--> statement-breakpoint
grant execute on function due_introduction_questions(date) to landfall_job;
--> statement-breakpoint
-- The question behind the link of a mail, for whoever holds it; nothing once it is answered.
create function question_behind(hash text)
returns table (agency_id uuid, firm_id uuid, month smallint, person_name text, organisation text)
language sql stable security definer set search_path = public, pg_temp as $$
  select q.agency_id, q.firm_id, q.month, i.person_name, i.organisation
  from introduction_questions q
    join introductions i on i.agency_id = q.agency_id and i.id = q.introduction_id
  where here_job() = 'accounts' and q.token_hash = hash and q.answered_at is null and i.erased_at is null
$$;
--> statement-breakpoint
revoke all on function question_behind(text) from public;
--> statement-breakpoint
grant execute on function question_behind(text) to landfall_app;
