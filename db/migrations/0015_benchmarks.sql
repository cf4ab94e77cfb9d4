CREATE TABLE "benchmarks" (
	"instrument" text NOT NULL,
	"figure" text NOT NULL,
	"grouping" text NOT NULL,
	"value" text DEFAULT '' NOT NULL,
	"n" integer NOT NULL,
	"mean" double precision NOT NULL,
	"spread" double precision NOT NULL,
	"low" double precision NOT NULL,
	"high" double precision NOT NULL,
	"deciles" double precision[],
	"computed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "benchmarks_instrument_figure_grouping_value_pk" PRIMARY KEY("instrument","figure","grouping","value"),
	CONSTRAINT "benchmarks_grouping" CHECK ("benchmarks"."grouping" in ('all', 'industry', 'size', 'phase', 'country')),
	CONSTRAINT "benchmarks_fewest" CHECK ("benchmarks"."n" >= 5),
	CONSTRAINT "benchmarks_deciles" CHECK ("benchmarks"."deciles" is null or ("benchmarks"."n" >= 20 and cardinality("benchmarks"."deciles") = 9)),
	CONSTRAINT "benchmarks_all" CHECK (("benchmarks"."grouping" = 'all') = ("benchmarks"."value" = ''))
);
--> statement-breakpoint
ALTER TABLE "benchmarks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "benchmarks_read" ON "benchmarks" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((select here_hat()) in ('member', 'mentor', 'admin', 'system'));--> statement-breakpoint
CREATE POLICY "benchmarks_write" ON "benchmarks" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING ((select here_hat()) = 'system' and (select here_job()) = 'benchmarks') WITH CHECK ((select here_hat()) = 'system' and (select here_job()) = 'benchmarks');--> statement-breakpoint
ALTER POLICY "results_read" ON "results" TO landfall_app,landfall_job USING (((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and (select here_hat()) in ('admin')) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('diagnosis'))::uuid[]))) and assessment_id <> all ((select unseen_assessments())::uuid[]) and (rescored_at is null or (select current_setting('landfall.rescored', true)) = 'shown'));--> statement-breakpoint
ALTER POLICY "results_write" ON "results" TO landfall_app,landfall_job USING (((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and (select here_hat()) in ('admin') and rescored_at is not null and assessment_id <> all ((select unseen_assessments())::uuid[]))) and (rescored_at is null or (select current_setting('landfall.rescored', true)) = 'shown')) WITH CHECK (((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and (select here_hat()) in ('admin') and rescored_at is not null and assessment_id <> all ((select unseen_assessments())::uuid[]))) and (rescored_at is null or (select current_setting('landfall.rescored', true)) = 'shown'));--> statement-breakpoint
grant select on benchmarks to landfall_app;
--> statement-breakpoint
grant select, insert, delete on benchmarks to landfall_job;
--> statement-breakpoint
grant select on firms, firm_markets, assessments, results to landfall_job;
