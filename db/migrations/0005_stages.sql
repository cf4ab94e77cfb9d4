CREATE TABLE "stage_moves" (
	"agency_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"stage" text,
	"moved_on" date,
	"because" text NOT NULL,
	"withdraws" uuid,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" uuid NOT NULL,
	CONSTRAINT "stage_moves_agency_id_firm_id_id_pk" PRIMARY KEY("agency_id","firm_id","id"),
	CONSTRAINT "stage_moves_stage" CHECK ("stage_moves"."stage" in ('outside', 'preparation', 'launch', 'growth', 'consolidation')),
	CONSTRAINT "stage_moves_move_or_withdrawal" CHECK (("stage_moves"."withdraws" is null) = ("stage_moves"."stage" is not null) and ("stage_moves"."stage" is null) = ("stage_moves"."moved_on" is null)),
	CONSTRAINT "stage_moves_because" CHECK ("stage_moves"."because" <> '')
);
--> statement-breakpoint
ALTER TABLE "stage_moves" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "stage_moves" ADD CONSTRAINT "stage_moves_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stage_moves" ADD CONSTRAINT "stage_moves_agency_id_firm_id_firms_agency_id_id_fk" FOREIGN KEY ("agency_id","firm_id") REFERENCES "public"."firms"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stage_moves" ADD CONSTRAINT "stage_moves_agency_id_firm_id_withdraws_stage_moves_agency_id_firm_id_id_fk" FOREIGN KEY ("agency_id","firm_id","withdraws") REFERENCES "public"."stage_moves"("agency_id","firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "stage_moves_day" ON "stage_moves" USING btree ("agency_id","firm_id","moved_on");--> statement-breakpoint
CREATE UNIQUE INDEX "stage_moves_withdrawn_once" ON "stage_moves" USING btree ("agency_id","firm_id","withdraws") WHERE withdraws is not null;--> statement-breakpoint
CREATE POLICY "stage_moves_read" ON "stage_moves" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and ((select here_hat()) in ('admin', 'system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())) or ((select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('diagnosis'))::uuid[]))));--> statement-breakpoint
CREATE POLICY "stage_moves_write" ON "stage_moves" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) WITH CHECK (agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm()))));--> statement-breakpoint
-- What was recorded stays: a move is taken back by a newer row.
grant select, insert on stage_moves to landfall_app;
