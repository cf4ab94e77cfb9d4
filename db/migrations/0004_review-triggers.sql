CREATE TABLE "review_triggers" (
	"agency_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"country" text NOT NULL,
	"mode" text NOT NULL,
	"factor" text NOT NULL,
	"condition" text NOT NULL,
	"level" smallint NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"due_on" date NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" uuid,
	"settled_at" timestamp (3) with time zone,
	"settled_by" uuid,
	"reminded_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "review_triggers_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "review_triggers_mode" CHECK ("review_triggers"."mode" in ('importing', 'indirect-export', 'online-direct', 'direct-export', 'agent-or-distributor', 'licensing', 'franchising', 'in-store-concession', 'collaboration', 'joint-venture', 'sales-subsidiary', 'production-abroad')),
	CONSTRAINT "review_triggers_condition" CHECK ("review_triggers"."condition" in ('at-most', 'at-least')),
	CONSTRAINT "review_triggers_state" CHECK ("review_triggers"."state" in ('open', 'done', 'dismissed')),
	CONSTRAINT "review_triggers_level" CHECK ("review_triggers"."level" between 1 and 5),
	CONSTRAINT "review_triggers_settled" CHECK (("review_triggers"."state" = 'open') = ("review_triggers"."settled_at" is null))
);
--> statement-breakpoint
ALTER TABLE "review_triggers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "review_triggers" ADD CONSTRAINT "review_triggers_created_by_accounts_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_triggers" ADD CONSTRAINT "review_triggers_settled_by_accounts_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_triggers" ADD CONSTRAINT "review_triggers_agency_id_firm_id_firms_agency_id_id_fk" FOREIGN KEY ("agency_id","firm_id") REFERENCES "public"."firms"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "review_triggers_open_once" ON "review_triggers" USING btree ("agency_id","firm_id","country","mode","factor","condition","level") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "review_triggers_due" ON "review_triggers" USING btree ("agency_id","due_on") WHERE state = 'open' and reminded_at is null;--> statement-breakpoint
CREATE POLICY "review_triggers_read" ON "review_triggers" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and ((select here_hat()) in ('admin', 'system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())) or ((select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('plan'))::uuid[]))));--> statement-breakpoint
CREATE POLICY "review_triggers_write" ON "review_triggers" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) WITH CHECK (agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm()))));--> statement-breakpoint
grant select, insert, update on review_triggers to landfall_app;
--> statement-breakpoint
grant select, update (reminded_at) on review_triggers to landfall_job;
--> statement-breakpoint
grant select on agencies to landfall_job;
--> statement-breakpoint
grant insert on mails to landfall_job;
--> statement-breakpoint
-- Open triggers of the agency in force that fall due by a day and have not been mailed, one row for each member to tell.
create function due_review_triggers(day date)
returns table (trigger_id uuid, firm_id uuid, firm_name text, country text, mode text, factor text, condition text,
  level smallint, note text, due_on date, email text, name text, language text)
language sql stable security definer set search_path = public, pg_temp as $$
  select t.id, t.firm_id, f.legal_name, t.country, t.mode, t.factor, t.condition, t.level, t.note, t.due_on, a.email, a.name, a.language
  from review_triggers t
    join firms f on f.agency_id = t.agency_id and f.id = t.firm_id
    join memberships m on m.agency_id = t.agency_id and m.firm_id = t.firm_id and m.ended_at is null
    join accounts a on a.id = m.account_id and a.disabled_at is null and a.email_verified_at is not null
  where here_job() = 'review-reminders' and t.agency_id = here_agency() and t.state = 'open'
    and t.reminded_at is null and t.due_on <= day
  order by t.id, a.email
$$;
--> statement-breakpoint
revoke all on function due_review_triggers(date) from public;
--> statement-breakpoint
grant execute on function due_review_triggers(date) to landfall_job;
