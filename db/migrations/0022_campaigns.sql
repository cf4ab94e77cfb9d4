CREATE TABLE "campaign_invitations" (
	"agency_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"invited_at" timestamp (3) with time zone NOT NULL,
	"reminded" smallint DEFAULT 0 NOT NULL,
	CONSTRAINT "campaign_invitations_agency_id_firm_id_campaign_id_pk" PRIMARY KEY("agency_id","firm_id","campaign_id"),
	CONSTRAINT "campaign_invitations_reminded" CHECK ("campaign_invitations"."reminded" between 0 and 2)
);
--> statement-breakpoint
ALTER TABLE "campaign_invitations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "campaigns" (
	"agency_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"instrument" text DEFAULT 'survey' NOT NULL,
	"instrument_version" integer,
	"title" text NOT NULL,
	"message" text DEFAULT '' NOT NULL,
	"audience" jsonb NOT NULL,
	"due_on" date NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" uuid,
	"sent_at" timestamp (3) with time zone,
	"sent_by" uuid,
	"closed_at" timestamp (3) with time zone,
	"closed_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "campaigns_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "campaigns_instrument" CHECK ("campaigns"."instrument" = 'survey'),
	CONSTRAINT "campaigns_sent" CHECK (("campaigns"."sent_at" is null) = ("campaigns"."instrument_version" is null)),
	CONSTRAINT "campaigns_closed" CHECK ("campaigns"."closed_at" is null or "campaigns"."sent_at" is not null)
);
--> statement-breakpoint
ALTER TABLE "campaigns" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "campaign_id" uuid GENERATED ALWAYS AS (case when instrument = 'survey' then subject::uuid end) STORED;--> statement-breakpoint
ALTER TABLE "campaign_invitations" ADD CONSTRAINT "campaign_invitations_agency_id_campaign_id_campaigns_agency_id_id_fk" FOREIGN KEY ("agency_id","campaign_id") REFERENCES "public"."campaigns"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_invitations" ADD CONSTRAINT "campaign_invitations_agency_id_firm_id_firms_agency_id_id_fk" FOREIGN KEY ("agency_id","firm_id") REFERENCES "public"."firms"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaigns" ADD CONSTRAINT "campaigns_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaigns" ADD CONSTRAINT "campaigns_created_by_accounts_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaigns" ADD CONSTRAINT "campaigns_sent_by_accounts_id_fk" FOREIGN KEY ("sent_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaigns" ADD CONSTRAINT "campaigns_closed_by_accounts_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaigns" ADD CONSTRAINT "campaigns_instrument_instrument_version_instrument_versions_instrument_version_fk" FOREIGN KEY ("instrument","instrument_version") REFERENCES "public"."instrument_versions"("instrument","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "campaign_invitations_of" ON "campaign_invitations" USING btree ("agency_id","campaign_id");--> statement-breakpoint
CREATE INDEX "campaigns_newest" ON "campaigns" USING btree ("agency_id","created_at");--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_agency_id_firm_id_campaign_id_campaign_invitations_agency_id_firm_id_campaign_id_fk" FOREIGN KEY ("agency_id","firm_id","campaign_id") REFERENCES "public"."campaign_invitations"("agency_id","firm_id","campaign_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "campaign_invitations_read" ON "campaign_invitations" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and ((select here_hat()) in ('admin', 'system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())) or ((select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('diagnosis'))::uuid[]))));--> statement-breakpoint
CREATE POLICY "campaign_invitations_write" ON "campaign_invitations" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'system')) WITH CHECK (agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'system'));--> statement-breakpoint
CREATE POLICY "campaigns_read" ON "campaigns" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'system')) or (agency_id = (select here_agency()) and (select here_hat()) in ('member', 'mentor') and id in (select i.campaign_id from campaign_invitations i)));--> statement-breakpoint
CREATE POLICY "campaigns_write" ON "campaigns" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and (select here_hat()) in ('admin')) WITH CHECK (agency_id = (select here_agency()) and (select here_hat()) in ('admin'));
--> statement-breakpoint
grant select, insert, delete on campaigns to landfall_app;
--> statement-breakpoint
grant update (title, message, audience, due_on, instrument_version, sent_at, sent_by, closed_at, closed_by, version) on campaigns to landfall_app;
--> statement-breakpoint
grant select, insert, update (reminded) on campaign_invitations to landfall_app;
--> statement-breakpoint
grant select on campaigns to landfall_job;
--> statement-breakpoint
grant select, update (reminded) on campaign_invitations to landfall_job;
--> statement-breakpoint
-- How many firms gave each answer to a campaign, and how many answered its question. A question that fewer than five
-- firms answered is left out, whoever asks: the agency's administrators, and firms that answered themselves (or who
-- mentors them). Where only firms that work abroad now are asked for, the others are not counted.
create function campaign_distribution(of_campaign uuid, only_abroad boolean)
returns table (item_key text, choice text, n integer, chosen integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if here_hat() not in ('admin', 'system') and not exists (
    select 1 from assessments a
    where a.agency_id = here_agency() and a.campaign_id = of_campaign and a.rater = 'firm' and a.status <> 'draft'
      and (here_hat() = 'member' and a.firm_id = here_firm()
        or here_hat() = 'mentor' and a.firm_id = any (mentored_firms('diagnosis'))))
  then return; end if;
  return query
  with said as (
    select distinct on (r.assessment_id) r.diagnosis -> 'answers' as answers
    from results r join assessments a on a.agency_id = r.agency_id and a.id = r.assessment_id
    where a.agency_id = here_agency() and a.campaign_id = of_campaign and a.rater = 'firm' and a.status <> 'draft'
      and r.rescored_at is null
    order by r.assessment_id, r.computed_at desc, r.id desc
  ), given as (
    select e.key as item_key, e.value as answer
    from said cross join jsonb_each(said.answers) e
    where e.value ->> 'kind' in ('single', 'multiple')
      and (not only_abroad or said.answers -> 'phase.active' ->> 'choice' in ('selling', 'buying', 'both'))
  ), answered as (
    select g.item_key, count(*)::integer as n from given g group by g.item_key having count(*) >= 5
  ), picked as (
    select g.item_key, c.choice, count(*)::integer as chosen
    from given g cross join lateral jsonb_array_elements_text(
      case g.answer ->> 'kind' when 'single' then jsonb_build_array(g.answer -> 'choice') else g.answer -> 'choices' end
    ) as c (choice)
    group by g.item_key, c.choice
  )
  select a.item_key, p.choice, a.n, p.chosen
  from answered a join picked p on p.item_key = a.item_key
  order by a.item_key, p.choice;
end $$;
--> statement-breakpoint
revoke all on function campaign_distribution(uuid, boolean) from public;
--> statement-breakpoint
grant execute on function campaign_distribution(uuid, boolean) to landfall_app, landfall_job;
--> statement-breakpoint
-- Firms of the agency in force that have not answered a campaign whose reminder is due, one row for each owner: a week
-- and a day before the due day. Who was invited after the reminder's own day is not reminded of it.
create function due_campaign_reminders(day date)
returns table (campaign_id uuid, firm_id uuid, round smallint, title text, due_on date, agency_name text, email text, name text, language text)
language sql stable security definer set search_path = public, pg_temp as $$
  select c.id, i.firm_id, q.round::smallint, c.title, c.due_on, g.name, p.email, p.name, p.language
  from campaigns c
    join agencies g on g.id = c.agency_id
    cross join (values (1, 7), (2, 1)) as q (round, days)
    join campaign_invitations i on i.agency_id = c.agency_id and i.campaign_id = c.id and i.reminded < q.round
    join memberships m on m.agency_id = i.agency_id and m.firm_id = i.firm_id and m.role = 'owner' and m.ended_at is null
    join accounts p on p.id = m.account_id and p.disabled_at is null and p.email_verified_at is not null
  where here_job() = 'campaign-reminders' and c.agency_id = here_agency()
    and c.sent_at is not null and c.closed_at is null
    and day between c.due_on - q.days and c.due_on
    -- A worker that was down sends the nearer of two missed reminders alone.
    and (q.round = 2 or day < c.due_on - 1)
    and (i.invited_at at time zone 'UTC')::date < c.due_on - q.days
    and not exists (select 1 from assessments a
      where a.agency_id = i.agency_id and a.firm_id = i.firm_id and a.campaign_id = c.id and a.rater = 'firm' and a.status <> 'draft')
  order by c.id, i.firm_id, p.email
$$;
--> statement-breakpoint
revoke all on function due_campaign_reminders(date) from public;
--> statement-breakpoint
grant execute on function due_campaign_reminders(date) to landfall_job;
