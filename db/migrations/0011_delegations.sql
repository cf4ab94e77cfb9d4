CREATE TABLE "delegation_applications" (
	"agency_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"delegation_id" uuid NOT NULL,
	"firm_id" uuid,
	"mentor_id" uuid,
	"wish" smallint NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"applied_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	CONSTRAINT "delegation_applications_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "delegation_applications_one" CHECK (("delegation_applications"."firm_id" is null) <> ("delegation_applications"."mentor_id" is null)),
	CONSTRAINT "delegation_applications_wish" CHECK ("delegation_applications"."wish" between 1 and 5)
);
--> statement-breakpoint
ALTER TABLE "delegation_applications" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "delegation_plans" (
	"agency_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"inputs" jsonb NOT NULL,
	"locked" jsonb NOT NULL,
	"result" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" uuid,
	"published_at" timestamp (3) with time zone,
	CONSTRAINT "delegation_plans_agency_id_id_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
ALTER TABLE "delegation_plans" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "delegation_seats" (
	"agency_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"delegation_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"firm_id" uuid,
	"mentor_id" uuid,
	"buddy_mentor_id" uuid,
	"state" text NOT NULL,
	"reason" text,
	"note" text DEFAULT '' NOT NULL,
	"turn" integer DEFAULT 0 NOT NULL,
	"invited_at" timestamp (3) with time zone,
	"answered_at" timestamp (3) with time zone,
	CONSTRAINT "delegation_seats_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "delegation_seats_kind" CHECK ("delegation_seats"."kind" in ('newcomer', 'experienced')),
	CONSTRAINT "delegation_seats_state" CHECK ("delegation_seats"."state" in ('invited', 'accepted', 'declined', 'waiting')),
	CONSTRAINT "delegation_seats_reason" CHECK ("delegation_seats"."reason" in ('dates', 'cost', 'person-away', 'market-changed', 'group', 'other')),
	CONSTRAINT "delegation_seats_one" CHECK (("delegation_seats"."firm_id" is null) <> ("delegation_seats"."mentor_id" is null))
);
--> statement-breakpoint
ALTER TABLE "delegation_seats" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "delegations" (
	"agency_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"market" text NOT NULL,
	"trade_office" text DEFAULT '' NOT NULL,
	"programme" text DEFAULT '' NOT NULL,
	"offer_id" uuid,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"apply_until" date,
	"seats" smallint NOT NULL,
	"min_newcomers" smallint NOT NULL,
	"min_experienced" smallint NOT NULL,
	"cost" integer NOT NULL,
	"currency" text NOT NULL,
	"subsidy_percent" smallint NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "delegations_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "delegations_state" CHECK ("delegations"."state" in ('draft', 'open', 'planned', 'confirmed', 'travelled', 'closed')),
	CONSTRAINT "delegations_days_order" CHECK ("delegations"."starts_on" <= "delegations"."ends_on"),
	CONSTRAINT "delegations_seats" CHECK ("delegations"."seats" between 2 and 100),
	CONSTRAINT "delegations_subsidy" CHECK ("delegations"."subsidy_percent" between 0 and 100)
);
--> statement-breakpoint
ALTER TABLE "delegations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "delegation_applications" ADD CONSTRAINT "delegation_applications_agency_id_delegation_id_delegations_agency_id_id_fk" FOREIGN KEY ("agency_id","delegation_id") REFERENCES "public"."delegations"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegation_applications" ADD CONSTRAINT "delegation_applications_agency_id_firm_id_firms_agency_id_id_fk" FOREIGN KEY ("agency_id","firm_id") REFERENCES "public"."firms"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegation_applications" ADD CONSTRAINT "delegation_applications_agency_id_mentor_id_mentors_agency_id_id_fk" FOREIGN KEY ("agency_id","mentor_id") REFERENCES "public"."mentors"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegation_plans" ADD CONSTRAINT "delegation_plans_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegation_plans" ADD CONSTRAINT "delegation_plans_created_by_accounts_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegation_seats" ADD CONSTRAINT "delegation_seats_agency_id_delegation_id_delegations_agency_id_id_fk" FOREIGN KEY ("agency_id","delegation_id") REFERENCES "public"."delegations"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegation_seats" ADD CONSTRAINT "delegation_seats_agency_id_plan_id_delegation_plans_agency_id_id_fk" FOREIGN KEY ("agency_id","plan_id") REFERENCES "public"."delegation_plans"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegation_seats" ADD CONSTRAINT "delegation_seats_agency_id_firm_id_firms_agency_id_id_fk" FOREIGN KEY ("agency_id","firm_id") REFERENCES "public"."firms"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegation_seats" ADD CONSTRAINT "delegation_seats_agency_id_mentor_id_mentors_agency_id_id_fk" FOREIGN KEY ("agency_id","mentor_id") REFERENCES "public"."mentors"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegation_seats" ADD CONSTRAINT "delegation_seats_agency_id_buddy_mentor_id_mentors_agency_id_id_fk" FOREIGN KEY ("agency_id","buddy_mentor_id") REFERENCES "public"."mentors"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_created_by_accounts_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_agency_id_offer_id_offers_agency_id_id_fk" FOREIGN KEY ("agency_id","offer_id") REFERENCES "public"."offers"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "delegation_applications_firm" ON "delegation_applications" USING btree ("agency_id","delegation_id","firm_id") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "delegation_applications_mentor" ON "delegation_applications" USING btree ("agency_id","delegation_id","mentor_id") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "delegation_seats_firm" ON "delegation_seats" USING btree ("agency_id","delegation_id","firm_id");--> statement-breakpoint
CREATE UNIQUE INDEX "delegation_seats_mentor" ON "delegation_seats" USING btree ("agency_id","delegation_id","mentor_id");--> statement-breakpoint
CREATE INDEX "delegations_days" ON "delegations" USING btree ("agency_id","starts_on");--> statement-breakpoint
CREATE POLICY "delegation_applications_read" ON "delegation_applications" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'system')) or ((agency_id = (select here_agency()) and (select here_hat()) in ('member') and firm_id = (select here_firm())) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and mentor_id = (select here_mentor()))));--> statement-breakpoint
CREATE POLICY "delegation_applications_write" ON "delegation_applications" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (((agency_id = (select here_agency()) and (select here_hat()) in ('member') and firm_id = (select here_firm())) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and mentor_id = (select here_mentor())))) WITH CHECK (((agency_id = (select here_agency()) and (select here_hat()) in ('member') and firm_id = (select here_firm())) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and mentor_id = (select here_mentor()))));--> statement-breakpoint
CREATE POLICY "delegation_plans_read" ON "delegation_plans" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and (select here_hat()) in ('admin'));--> statement-breakpoint
CREATE POLICY "delegation_plans_write" ON "delegation_plans" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and (select here_hat()) in ('admin')) WITH CHECK (agency_id = (select here_agency()) and (select here_hat()) in ('admin'));--> statement-breakpoint
CREATE POLICY "delegation_seats_read" ON "delegation_seats" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'system')) or ((agency_id = (select here_agency()) and (select here_hat()) in ('member') and firm_id = (select here_firm())) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and mentor_id = (select here_mentor()))));--> statement-breakpoint
CREATE POLICY "delegation_seats_write" ON "delegation_seats" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'system')) or ((agency_id = (select here_agency()) and (select here_hat()) in ('member') and firm_id = (select here_firm())) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and mentor_id = (select here_mentor())))) WITH CHECK ((agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'system')) or ((agency_id = (select here_agency()) and (select here_hat()) in ('member') and firm_id = (select here_firm())) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and mentor_id = (select here_mentor()))));--> statement-breakpoint
CREATE POLICY "delegations_read" ON "delegations" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and ((select here_hat()) in ('admin', 'system') or ((select here_hat()) in ('member', 'mentor') and state <> 'draft')));--> statement-breakpoint
CREATE POLICY "delegations_write" ON "delegations" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and (select here_hat()) in ('admin')) WITH CHECK (agency_id = (select here_agency()) and (select here_hat()) in ('admin'));--> statement-breakpoint
grant select, insert, update on delegations, delegation_applications, delegation_plans, delegation_seats to landfall_app;
--> statement-breakpoint
-- A seat of a delegation is given once: the delegation's row is locked, then the seats taken are counted.
create function keep_delegation_seats() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare most smallint;
begin
  select d.seats into most from delegations d where d.agency_id = new.agency_id and d.id = new.delegation_id for update;
  if (select count(*) from delegation_seats s
      where s.agency_id = new.agency_id and s.delegation_id = new.delegation_id and s.id <> new.id
        and s.state in ('invited', 'accepted')) >= most then
    raise exception 'the delegation has no seat left' using errcode = '23514', constraint = 'delegation_seats_left';
  end if;
  return new;
end $$;
--> statement-breakpoint
revoke all on function keep_delegation_seats() from public;
--> statement-breakpoint
create trigger delegation_seats_left before insert or update of state on delegation_seats
  for each row when (new.state in ('invited', 'accepted')) execute function keep_delegation_seats();
--> statement-breakpoint
-- The others of a group by name, for whoever has a seat in it (administrators: always). A buddy is shown once invited.
create function fellow_travellers(delegation uuid)
returns table (seat_id uuid, kind text, name text, line text, state text, firm_id uuid, mentor_id uuid, buddy_mentor_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  with own as (
    select s.* from delegation_seats s
    where s.agency_id = here_agency() and s.delegation_id = delegation and s.state in ('invited', 'accepted')
      and ((here_hat() = 'member' and s.firm_id = here_firm()) or (here_hat() = 'mentor' and s.mentor_id = here_mentor())))
  select s.id, s.kind, coalesce(f.legal_name, a.name), coalesce(t.headline, ''), s.state, s.firm_id, s.mentor_id, s.buddy_mentor_id
  from delegation_seats s
    left join firms f on f.agency_id = s.agency_id and f.id = s.firm_id
    left join mentors t on t.agency_id = s.agency_id and t.id = s.mentor_id
    left join accounts a on a.id = t.account_id
  where s.agency_id = here_agency() and s.delegation_id = delegation
    and (here_hat() = 'admin' or (exists (select 1 from own) and (s.state = 'accepted'
      or s.id in (select o.id from own o)
      or (s.state = 'invited' and s.mentor_id in (select o.buddy_mentor_id from own o))
      or (s.state = 'invited' and s.buddy_mentor_id in (select o.mentor_id from own o)))))
  order by s.kind, 3, s.id
$$;
--> statement-breakpoint
revoke all on function fellow_travellers(uuid) from public;
--> statement-breakpoint
grant execute on function fellow_travellers(uuid) to landfall_app;
--> statement-breakpoint
-- Whom to write about a seat: the members of the firm, or the mentor.
create function delegation_recipients(seat uuid)
returns table (firm_id uuid, email text, name text, language text)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.firm_id, a.email, a.name, a.language
  from delegation_seats s
    left join memberships m on m.agency_id = s.agency_id and m.firm_id = s.firm_id and m.ended_at is null
    left join mentors t on t.agency_id = s.agency_id and t.id = s.mentor_id
    join accounts a on a.id = coalesce(m.account_id, t.account_id) and a.disabled_at is null and a.email_verified_at is not null
  where s.agency_id = here_agency() and s.id = seat and (here_hat() = 'admin' or here_job() = 'delegation-seats')
  order by a.email
$$;
--> statement-breakpoint
revoke all on function delegation_recipients(uuid) from public;
--> statement-breakpoint
grant execute on function delegation_recipients(uuid) to landfall_app, landfall_job;
