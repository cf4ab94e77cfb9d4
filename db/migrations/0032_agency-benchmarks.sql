CREATE TABLE "agency_benchmarks" (
	"agency_id" uuid NOT NULL,
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
	CONSTRAINT "agency_benchmarks_agency_id_instrument_figure_grouping_value_pk" PRIMARY KEY("agency_id","instrument","figure","grouping","value"),
	CONSTRAINT "agency_benchmarks_grouping" CHECK ("agency_benchmarks"."grouping" in ('all', 'industry', 'size', 'phase', 'country')),
	CONSTRAINT "agency_benchmarks_fewest" CHECK ("agency_benchmarks"."n" >= 5),
	CONSTRAINT "agency_benchmarks_deciles" CHECK ("agency_benchmarks"."deciles" is null or ("agency_benchmarks"."n" >= 20 and cardinality("agency_benchmarks"."deciles") = 9)),
	CONSTRAINT "agency_benchmarks_all" CHECK (("agency_benchmarks"."grouping" = 'all') = ("agency_benchmarks"."value" = ''))
);
--> statement-breakpoint
ALTER TABLE "agency_benchmarks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "agency_benchmarks" ADD CONSTRAINT "agency_benchmarks_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "agency_benchmarks_read" ON "agency_benchmarks" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'system'));--> statement-breakpoint
CREATE POLICY "agency_benchmarks_write" ON "agency_benchmarks" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and (select here_hat()) in ('system') and (select here_job()) = 'benchmarks') WITH CHECK (agency_id = (select here_agency()) and (select here_hat()) in ('system') and (select here_job()) = 'benchmarks');--> statement-breakpoint
grant select on agency_benchmarks to landfall_app;
--> statement-breakpoint
grant select, insert, delete on agency_benchmarks to landfall_job;
