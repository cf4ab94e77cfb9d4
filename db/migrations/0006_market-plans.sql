CREATE TABLE "market_plan_parts" (
	"agency_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"country" text NOT NULL,
	"part" text NOT NULL,
	"body" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "market_plan_parts_agency_id_firm_id_country_part_pk" PRIMARY KEY("agency_id","firm_id","country","part"),
	CONSTRAINT "market_plan_parts_part" CHECK ("market_plan_parts"."part" in ('country', 'figures', 'competitors', 'goals', 'channels', 'partners', 'price', 'promotion', 'needs', 'organisation', 'long-range')),
	CONSTRAINT "market_plan_parts_country" CHECK ("market_plan_parts"."country" ~ '^[A-Z]{2}$')
);
--> statement-breakpoint
ALTER TABLE "market_plan_parts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "market_plan_parts" ADD CONSTRAINT "market_plan_parts_updated_by_accounts_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "market_plan_parts" ADD CONSTRAINT "market_plan_parts_agency_id_firm_id_firms_agency_id_id_fk" FOREIGN KEY ("agency_id","firm_id") REFERENCES "public"."firms"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "market_plan_parts_read" ON "market_plan_parts" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and ((select here_hat()) in ('admin', 'system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())) or ((select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('plan'))::uuid[]))));--> statement-breakpoint
CREATE POLICY "market_plan_parts_write" ON "market_plan_parts" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) WITH CHECK (agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm()))));--> statement-breakpoint
grant select, insert, update on market_plan_parts to landfall_app;
