CREATE TABLE "observed_effects" (
	"agency_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"firms" integer NOT NULL,
	"actions" integer NOT NULL,
	"answers" integer NOT NULL,
	"share" real NOT NULL,
	"low" real NOT NULL,
	"high" real NOT NULL,
	"computed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "observed_effects_agency_id_kind_key_pk" PRIMARY KEY("agency_id","kind","key"),
	CONSTRAINT "observed_effects_kind" CHECK ("observed_effects"."kind" in ('all', 'phase', 'industry', 'size')),
	CONSTRAINT "observed_effects_firms" CHECK ("observed_effects"."firms" >= 5),
	CONSTRAINT "observed_effects_share" CHECK (0 <= "observed_effects"."low" and "observed_effects"."low" <= "observed_effects"."share" and "observed_effects"."share" <= "observed_effects"."high" and "observed_effects"."high" <= 1)
);
--> statement-breakpoint
ALTER TABLE "observed_effects" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "observed_effects" ADD CONSTRAINT "observed_effects_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "observed_effects_read" ON "observed_effects" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and (select here_hat()) in ('member', 'mentor', 'admin', 'system'));--> statement-breakpoint
CREATE POLICY "observed_effects_write" ON "observed_effects" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and (select here_hat()) in ('system')) WITH CHECK (agency_id = (select here_agency()) and (select here_hat()) in ('system'));--> statement-breakpoint
grant select on observed_effects to landfall_app;
--> statement-breakpoint
grant select, insert, delete on observed_effects to landfall_job;
--> statement-breakpoint
-- Of each firm of the agency in force: the answers that finished actions were expected to move up, and those that did by
-- the first assessment after. Only sums leave it, and only for the job that keeps them for five firms or more.
create function observed_moves() returns table (phase text, industry text, size text, actions integer, answers integer, rose integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if here_job() is distinct from 'observe-effects' then return; end if;
  return query
  with done as (
    select a.firm_id, a.id, a.ended_at, s.submitted_at as taken_at, unnest(a.expects) as item
    from actions a
      join results r on r.agency_id = a.agency_id and r.id = a.result_id
      join assessments s on s.agency_id = r.agency_id and s.id = r.assessment_id
    where a.agency_id = here_agency() and a.status = 'done' and a.ended_at is not null
  ), said as (
    select p.firm_id, p.item_key, p.level, s.submitted_at
    from responses p join assessments s on s.agency_id = p.agency_id and s.id = p.assessment_id
    where p.agency_id = here_agency() and s.rater = 'firm' and s.subject = '' and s.submitted_at is not null
  ), moved as (
    select d.firm_id, d.id, was.level as was, later.level as later
    from done d
      join lateral (
        select x.level from said x
        where x.firm_id = d.firm_id and x.item_key = d.item and x.submitted_at <= d.ended_at
        order by (x.submitted_at <= d.taken_at) desc, x.submitted_at desc limit 1
      ) was on was.level < 5
      join lateral (
        select x.level from said x
        where x.firm_id = d.firm_id and x.item_key = d.item and x.submitted_at > d.ended_at
        order by x.submitted_at limit 1
      ) later on later.level is not null
  )
  select
    (select r.phase from results r where r.agency_id = f.agency_id and r.firm_id = f.id and r.phase is not null
      order by r.computed_at desc, r.id desc limit 1),
    f.nace_section, f.size_class, count(distinct m.id)::integer, count(*)::integer,
    (count(*) filter (where m.later > m.was))::integer
  from moved m join firms f on f.agency_id = here_agency() and f.id = m.firm_id
  group by f.agency_id, f.id, f.nace_section, f.size_class
  order by f.id;
end $$;
--> statement-breakpoint
revoke execute on function observed_moves() from public;
--> statement-breakpoint
grant execute on function observed_moves() to landfall_job;
