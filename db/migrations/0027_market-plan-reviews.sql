CREATE TABLE "market_plans" (
	"agency_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"country" text NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"submitted_at" timestamp (3) with time zone,
	"submitted_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "market_plans_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "market_plans_one" UNIQUE("agency_id","firm_id","country"),
	CONSTRAINT "market_plans_status" CHECK ("market_plans"."status" in ('draft', 'submitted', 'changes-requested', 'signed-off')),
	CONSTRAINT "market_plans_country" CHECK ("market_plans"."country" ~ '^[A-Z]{2}$'),
	CONSTRAINT "market_plans_submitted" CHECK ("market_plans"."status" = 'draft' or "market_plans"."submitted_at" is not null)
);
--> statement-breakpoint
ALTER TABLE "market_plans" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "comments" DROP CONSTRAINT "comments_subject_kind";--> statement-breakpoint
ALTER TABLE "reviews" DROP CONSTRAINT "reviews_subject_kind";--> statement-breakpoint
ALTER TABLE "market_plans" ADD CONSTRAINT "market_plans_submitted_by_accounts_id_fk" FOREIGN KEY ("submitted_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "market_plans" ADD CONSTRAINT "market_plans_agency_id_firm_id_firms_agency_id_id_fk" FOREIGN KEY ("agency_id","firm_id") REFERENCES "public"."firms"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_subject_kind" CHECK ("comments"."subject_kind" in ('assessment', 'result', 'plan', 'action', 'market-plan'));--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_subject_kind" CHECK ("reviews"."subject_kind" in ('assessment', 'plan', 'market-plan'));--> statement-breakpoint
CREATE POLICY "market_plans_read" ON "market_plans" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and ((select here_hat()) in ('admin', 'system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())) or ((select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('plan'))::uuid[]))));--> statement-breakpoint
CREATE POLICY "market_plans_write" ON "market_plans" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('plan'))::uuid[]))) WITH CHECK ((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('plan'))::uuid[])));
--> statement-breakpoint
grant select, insert, update on market_plans to landfall_app;
--> statement-breakpoint
insert into market_plans (agency_id, firm_id, country) select distinct agency_id, firm_id, country from market_plan_parts;
