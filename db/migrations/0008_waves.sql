CREATE TABLE "mentor_absences" (
	"agency_id" uuid NOT NULL,
	"mentor_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date NOT NULL,
	CONSTRAINT "mentor_absences_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "mentor_absences_order" CHECK ("mentor_absences"."from_on" <= "mentor_absences"."to_on")
);
--> statement-breakpoint
ALTER TABLE "mentor_absences" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mentor_businesses" (
	"agency_id" uuid NOT NULL,
	"mentor_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"interest" text NOT NULL,
	"division" text NOT NULL,
	"markets" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "mentor_businesses_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "mentor_businesses_interest" CHECK ("mentor_businesses"."interest" in ('owner', 'employed', 'stake'))
);
--> statement-breakpoint
ALTER TABLE "mentor_businesses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mentor_firm_choices" (
	"agency_id" uuid NOT NULL,
	"mentor_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"choice" text NOT NULL,
	CONSTRAINT "mentor_firm_choices_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "mentor_firm_choices_once" UNIQUE("agency_id","mentor_id","name"),
	CONSTRAINT "mentor_firm_choices_choice" CHECK ("mentor_firm_choices"."choice" in ('preferred', 'avoided', 'accepted'))
);
--> statement-breakpoint
ALTER TABLE "mentor_firm_choices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mentor_refusals" (
	"agency_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	CONSTRAINT "mentor_refusals_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "mentor_refusals_once" UNIQUE("agency_id","firm_id","kind","name"),
	CONSTRAINT "mentor_refusals_kind" CHECK ("mentor_refusals"."kind" in ('mentor', 'firm', 'accepted'))
);
--> statement-breakpoint
ALTER TABLE "mentor_refusals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mentor_searches" (
	"agency_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"waited" smallint DEFAULT 0 NOT NULL,
	"first" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "mentor_searches_agency_id_firm_id_pk" PRIMARY KEY("agency_id","firm_id"),
	CONSTRAINT "mentor_searches_waited" CHECK ("mentor_searches"."waited" between 0 and 1000)
);
--> statement-breakpoint
ALTER TABLE "mentor_searches" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mentor_vettings" (
	"agency_id" uuid NOT NULL,
	"mentor_id" uuid NOT NULL,
	"state" text NOT NULL,
	"decided_on" date NOT NULL,
	"charter_on" date,
	"note" text DEFAULT '' NOT NULL,
	"decided_by" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "mentor_vettings_agency_id_mentor_id_pk" PRIMARY KEY("agency_id","mentor_id"),
	CONSTRAINT "mentor_vettings_state" CHECK ("mentor_vettings"."state" in ('vetted', 'refused', 'pending'))
);
--> statement-breakpoint
ALTER TABLE "mentor_vettings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mentor_wishes" (
	"agency_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"place" smallint NOT NULL,
	"kind" text NOT NULL,
	"value" text NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "mentor_wishes_agency_id_firm_id_place_pk" PRIMARY KEY("agency_id","firm_id","place"),
	CONSTRAINT "mentor_wishes_once" UNIQUE("agency_id","firm_id","kind","value"),
	CONSTRAINT "mentor_wishes_five" CHECK ("mentor_wishes"."place" between 1 and 5),
	CONSTRAINT "mentor_wishes_kind" CHECK ("mentor_wishes"."kind" in ('market', 'language', 'knowledge', 'mode', 'industry'))
);
--> statement-breakpoint
ALTER TABLE "mentor_wishes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "wave_pairs" (
	"agency_id" uuid NOT NULL,
	"wave_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"firm_id" uuid NOT NULL,
	"mentor_id" uuid NOT NULL,
	"score" smallint NOT NULL,
	"locked" boolean DEFAULT false NOT NULL,
	"state" text NOT NULL,
	"firm_shown" jsonb NOT NULL,
	"mentor_shown" jsonb NOT NULL,
	"offered_at" timestamp (3) with time zone NOT NULL,
	"firm_answer" text,
	"firm_reason" text,
	"mentor_answer" text,
	"mentor_reason" text,
	"closed_at" timestamp (3) with time zone,
	"reminders" smallint DEFAULT 0 NOT NULL,
	CONSTRAINT "wave_pairs_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "wave_pairs_state" CHECK ("wave_pairs"."state" in ('offered', 'accepted', 'declined', 'lapsed', 'seat-gone')),
	CONSTRAINT "wave_pairs_firm_answer" CHECK ("wave_pairs"."firm_answer" in ('accepted', 'declined')),
	CONSTRAINT "wave_pairs_mentor_answer" CHECK ("wave_pairs"."mentor_answer" in ('accepted', 'declined'))
);
--> statement-breakpoint
ALTER TABLE "wave_pairs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "waves" (
	"agency_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"weights" jsonb NOT NULL,
	"ageing" smallint NOT NULL,
	"inputs" jsonb NOT NULL,
	"result" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" uuid NOT NULL,
	"published_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "waves_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "waves_state" CHECK ("waves"."state" in ('draft', 'published', 'dropped'))
);
--> statement-breakpoint
ALTER TABLE "waves" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "mentors" ADD COLUMN "divisions" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "mentors" ADD COLUMN "competences" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "mentors" ADD COLUMN "phases" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "mentors" ADD COLUMN "market_facts" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "mentors" ADD COLUMN "language_facts" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "mentors" ADD COLUMN "country" text;--> statement-breakpoint
ALTER TABLE "mentors" ADD COLUMN "region" text;--> statement-breakpoint
ALTER TABLE "mentors" ADD COLUMN "travels" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "mentors" ADD COLUMN "hours_a_month" smallint;--> statement-breakpoint
ALTER TABLE "mentors" ADD COLUMN "capacity" smallint DEFAULT 3 NOT NULL;--> statement-breakpoint
ALTER TABLE "mentors" ADD COLUMN "shown_as" text DEFAULT 'name' NOT NULL;--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN "wave_pair_id" uuid;--> statement-breakpoint
ALTER TABLE "mentor_absences" ADD CONSTRAINT "mentor_absences_agency_id_mentor_id_mentors_agency_id_id_fk" FOREIGN KEY ("agency_id","mentor_id") REFERENCES "public"."mentors"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentor_businesses" ADD CONSTRAINT "mentor_businesses_agency_id_mentor_id_mentors_agency_id_id_fk" FOREIGN KEY ("agency_id","mentor_id") REFERENCES "public"."mentors"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentor_firm_choices" ADD CONSTRAINT "mentor_firm_choices_agency_id_mentor_id_mentors_agency_id_id_fk" FOREIGN KEY ("agency_id","mentor_id") REFERENCES "public"."mentors"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentor_refusals" ADD CONSTRAINT "mentor_refusals_agency_id_firm_id_firms_agency_id_id_fk" FOREIGN KEY ("agency_id","firm_id") REFERENCES "public"."firms"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentor_searches" ADD CONSTRAINT "mentor_searches_agency_id_firm_id_firms_agency_id_id_fk" FOREIGN KEY ("agency_id","firm_id") REFERENCES "public"."firms"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentor_vettings" ADD CONSTRAINT "mentor_vettings_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentor_vettings" ADD CONSTRAINT "mentor_vettings_agency_id_mentor_id_mentors_agency_id_id_fk" FOREIGN KEY ("agency_id","mentor_id") REFERENCES "public"."mentors"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentor_wishes" ADD CONSTRAINT "mentor_wishes_agency_id_firm_id_firms_agency_id_id_fk" FOREIGN KEY ("agency_id","firm_id") REFERENCES "public"."firms"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wave_pairs" ADD CONSTRAINT "wave_pairs_agency_id_wave_id_waves_agency_id_id_fk" FOREIGN KEY ("agency_id","wave_id") REFERENCES "public"."waves"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wave_pairs" ADD CONSTRAINT "wave_pairs_agency_id_firm_id_firms_agency_id_id_fk" FOREIGN KEY ("agency_id","firm_id") REFERENCES "public"."firms"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wave_pairs" ADD CONSTRAINT "wave_pairs_agency_id_mentor_id_mentors_agency_id_id_fk" FOREIGN KEY ("agency_id","mentor_id") REFERENCES "public"."mentors"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waves" ADD CONSTRAINT "waves_created_by_accounts_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mentor_absences_mentor" ON "mentor_absences" USING btree ("agency_id","mentor_id");--> statement-breakpoint
CREATE INDEX "mentor_businesses_mentor" ON "mentor_businesses" USING btree ("agency_id","mentor_id");--> statement-breakpoint
CREATE UNIQUE INDEX "wave_pairs_once" ON "wave_pairs" USING btree ("agency_id","wave_id","firm_id","mentor_id");--> statement-breakpoint
CREATE UNIQUE INDEX "wave_pairs_open" ON "wave_pairs" USING btree ("agency_id","firm_id","mentor_id") WHERE state = 'offered';--> statement-breakpoint
CREATE INDEX "wave_pairs_firm" ON "wave_pairs" USING btree ("agency_id","firm_id");--> statement-breakpoint
CREATE INDEX "wave_pairs_mentor" ON "wave_pairs" USING btree ("agency_id","mentor_id");--> statement-breakpoint
ALTER TABLE "mentors" ADD CONSTRAINT "mentors_shown_as" CHECK ("mentors"."shown_as" in ('name', 'experience'));--> statement-breakpoint
ALTER TABLE "mentors" ADD CONSTRAINT "mentors_capacity" CHECK ("mentors"."capacity" between 0 and 50);--> statement-breakpoint
ALTER TABLE "mentors" ADD CONSTRAINT "mentors_hours" CHECK ("mentors"."hours_a_month" between 0 and 200);--> statement-breakpoint
CREATE POLICY "mentor_absences_read" ON "mentor_absences" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'system')) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and mentor_id = (select here_mentor())));--> statement-breakpoint
CREATE POLICY "mentor_absences_write" ON "mentor_absences" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and mentor_id = (select here_mentor()))) WITH CHECK ((agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and mentor_id = (select here_mentor())));--> statement-breakpoint
CREATE POLICY "mentor_businesses_read" ON "mentor_businesses" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'system')) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and mentor_id = (select here_mentor())));--> statement-breakpoint
CREATE POLICY "mentor_businesses_write" ON "mentor_businesses" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and mentor_id = (select here_mentor()))) WITH CHECK ((agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and mentor_id = (select here_mentor())));--> statement-breakpoint
CREATE POLICY "mentor_firm_choices_read" ON "mentor_firm_choices" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'system')) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and mentor_id = (select here_mentor())));--> statement-breakpoint
CREATE POLICY "mentor_firm_choices_write" ON "mentor_firm_choices" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and mentor_id = (select here_mentor()))) WITH CHECK ((agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and mentor_id = (select here_mentor())));--> statement-breakpoint
CREATE POLICY "mentor_refusals_read" ON "mentor_refusals" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and (select here_hat()) in ('admin')));--> statement-breakpoint
CREATE POLICY "mentor_refusals_write" ON "mentor_refusals" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) WITH CHECK (agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm()))));--> statement-breakpoint
CREATE POLICY "mentor_searches_read" ON "mentor_searches" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and (select here_hat()) in ('admin')));--> statement-breakpoint
CREATE POLICY "mentor_searches_write" ON "mentor_searches" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and (select here_hat()) in ('admin'))) WITH CHECK ((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and (select here_hat()) in ('admin')));--> statement-breakpoint
CREATE POLICY "mentor_vettings_read" ON "mentor_vettings" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'system')) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and mentor_id = (select here_mentor())));--> statement-breakpoint
CREATE POLICY "mentor_vettings_write" ON "mentor_vettings" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'system')) WITH CHECK (agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'system'));--> statement-breakpoint
CREATE POLICY "mentor_wishes_read" ON "mentor_wishes" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and ((select here_hat()) in ('admin', 'system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())) or ((select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('any'))::uuid[]))));--> statement-breakpoint
CREATE POLICY "mentor_wishes_write" ON "mentor_wishes" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) WITH CHECK (agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm()))));--> statement-breakpoint
CREATE POLICY "wave_pairs_read" ON "wave_pairs" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'system')) or (agency_id = (select here_agency()) and (select here_hat()) in ('member') and firm_id = (select here_firm())) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and mentor_id = (select here_mentor())));--> statement-breakpoint
CREATE POLICY "wave_pairs_write" ON "wave_pairs" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'system')) WITH CHECK (agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'system'));--> statement-breakpoint
CREATE POLICY "waves_read" ON "waves" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'system'));--> statement-breakpoint
CREATE POLICY "waves_write" ON "waves" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'system')) WITH CHECK (agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'system'));--> statement-breakpoint
grant select, insert, update on mentor_vettings, mentor_searches, waves, wave_pairs to landfall_app;
--> statement-breakpoint
grant select, insert, update, delete on mentor_absences, mentor_businesses, mentor_firm_choices, mentor_wishes, mentor_refusals to landfall_app;
--> statement-breakpoint
grant select, update (state, closed_at, reminders) on wave_pairs to landfall_job;
--> statement-breakpoint
-- A seat of a wave is given once: the mentor's row is locked, then the running assignments are counted.
create function keep_seats() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare seats smallint;
begin
  select m.capacity into seats from mentors m where m.agency_id = new.agency_id and m.id = new.mentor_id for update;
  if (select count(*) from assignments a
      where a.agency_id = new.agency_id and a.mentor_id = new.mentor_id and a.ended_at is null) >= seats then
    raise exception 'the mentor has no seat left' using errcode = '23514', constraint = 'assignments_seats';
  end if;
  return new;
end $$;
--> statement-breakpoint
revoke all on function keep_seats() from public;
--> statement-breakpoint
create trigger assignments_seats before insert on assignments
  for each row when (new.wave_pair_id is not null) execute function keep_seats();
--> statement-breakpoint
-- Pairs of the agency in force that wait for answers since before a moment, one row for each person who has not answered.
create function waiting_wave_answers(before timestamptz)
returns table (pair_id uuid, side text, agency_id uuid, firm_id uuid, agency_name text, partner text, offered_at timestamptz,
  reminders smallint, email text, name text, language text)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, 'firm', p.agency_id, p.firm_id, g.name, p.mentor_shown ->> 'name', p.offered_at, p.reminders, a.email, a.name, a.language
  from wave_pairs p
    join agencies g on g.id = p.agency_id
    join memberships m on m.agency_id = p.agency_id and m.firm_id = p.firm_id and m.ended_at is null
    join accounts a on a.id = m.account_id and a.disabled_at is null and a.email_verified_at is not null
  where here_job() = 'wave-reminders' and p.agency_id = here_agency() and p.state = 'offered'
    and p.firm_answer is null and p.offered_at <= before
  union all
  select p.id, 'mentor', p.agency_id, p.firm_id, g.name, p.firm_shown ->> 'name', p.offered_at, p.reminders, a.email, a.name, a.language
  from wave_pairs p
    join agencies g on g.id = p.agency_id
    join mentors t on t.agency_id = p.agency_id and t.id = p.mentor_id
    join accounts a on a.id = t.account_id and a.disabled_at is null and a.email_verified_at is not null
  where here_job() = 'wave-reminders' and p.agency_id = here_agency() and p.state = 'offered'
    and p.mentor_answer is null and p.offered_at <= before
  order by 1, 9
$$;
--> statement-breakpoint
revoke all on function waiting_wave_answers(timestamptz) from public;
--> statement-breakpoint
grant execute on function waiting_wave_answers(timestamptz) to landfall_job;
--> statement-breakpoint
-- A firm without a mentor after a wave keeps its place in the queue.
create function wait_another_wave(firm uuid) returns void
language sql security definer set search_path = public, pg_temp as $$
  update mentor_searches set waited = least(waited + 1, 1000), version = version + 1
  where here_job() = 'wave-reminders' and agency_id = here_agency() and firm_id = firm and closed_at is null
$$;
--> statement-breakpoint
revoke all on function wait_another_wave(uuid) from public;
--> statement-breakpoint
grant execute on function wait_another_wave(uuid) to landfall_job;
