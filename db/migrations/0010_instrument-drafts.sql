CREATE TABLE "instrument_drafts" (
	"agency_id" uuid NOT NULL,
	"instrument" text NOT NULL,
	"base_version" integer NOT NULL,
	"definition" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"changed_by" uuid,
	CONSTRAINT "instrument_drafts_agency_id_instrument_pk" PRIMARY KEY("agency_id","instrument")
);
--> statement-breakpoint
ALTER TABLE "instrument_drafts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "instrument_versions" ADD COLUMN "agency_id" uuid;--> statement-breakpoint
ALTER TABLE "instrument_versions" ADD COLUMN "edition" smallint;--> statement-breakpoint
ALTER TABLE "instrument_versions" ADD COLUMN "base_version" integer;--> statement-breakpoint
ALTER TABLE "instrument_versions" ADD COLUMN "provenance" jsonb;--> statement-breakpoint
ALTER TABLE "instrument_versions" ADD COLUMN "published_by" uuid;--> statement-breakpoint
ALTER TABLE "results" ADD COLUMN "rescored_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "results" ADD COLUMN "rescored_by" uuid;--> statement-breakpoint
ALTER TABLE "results" ADD COLUMN "scored_under" integer;--> statement-breakpoint
ALTER TABLE "instrument_drafts" ADD CONSTRAINT "instrument_drafts_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instrument_drafts" ADD CONSTRAINT "instrument_drafts_changed_by_accounts_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instrument_drafts" ADD CONSTRAINT "instrument_drafts_instrument_base_version_instrument_versions_instrument_version_fk" FOREIGN KEY ("instrument","base_version") REFERENCES "public"."instrument_versions"("instrument","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instrument_versions" ADD CONSTRAINT "instrument_versions_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instrument_versions" ADD CONSTRAINT "instrument_versions_published_by_accounts_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instrument_versions" ADD CONSTRAINT "instrument_versions_instrument_base_version_instrument_versions_instrument_version_fk" FOREIGN KEY ("instrument","base_version") REFERENCES "public"."instrument_versions"("instrument","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "results" ADD CONSTRAINT "results_rescored_by_accounts_id_fk" FOREIGN KEY ("rescored_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "results" ADD CONSTRAINT "results_instrument_scored_under_instrument_versions_instrument_version_fk" FOREIGN KEY ("instrument","scored_under") REFERENCES "public"."instrument_versions"("instrument","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instrument_versions" ADD CONSTRAINT "instrument_versions_edition" UNIQUE("agency_id","instrument","edition");--> statement-breakpoint
ALTER TABLE "instrument_versions" ADD CONSTRAINT "instrument_versions_own_numbers" CHECK (("instrument_versions"."agency_id" is null) = ("instrument_versions"."version" < 1000));--> statement-breakpoint
ALTER TABLE "instrument_versions" ADD CONSTRAINT "instrument_versions_where_from" CHECK (num_nonnulls("instrument_versions"."agency_id", "instrument_versions"."edition", "instrument_versions"."base_version", "instrument_versions"."provenance") in (0, 4));--> statement-breakpoint
ALTER TABLE "results" ADD CONSTRAINT "results_rescored" CHECK (("results"."rescored_at" is null) = ("results"."scored_under" is null));--> statement-breakpoint
ALTER TABLE "results" ADD CONSTRAINT "results_rescored_by" CHECK ("results"."rescored_by" is null or "results"."rescored_at" is not null);--> statement-breakpoint
CREATE POLICY "instrument_versions_write" ON "instrument_versions" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and (select here_hat()) in ('admin')) WITH CHECK (agency_id = (select here_agency()) and (select here_hat()) in ('admin'));--> statement-breakpoint
CREATE POLICY "instrument_drafts_read" ON "instrument_drafts" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and (select here_hat()) in ('admin'));--> statement-breakpoint
CREATE POLICY "instrument_drafts_write" ON "instrument_drafts" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and (select here_hat()) in ('admin')) WITH CHECK (agency_id = (select here_agency()) and (select here_hat()) in ('admin'));--> statement-breakpoint
ALTER POLICY "instrument_versions_read" ON "instrument_versions" TO landfall_app,landfall_job USING (agency_id is null or agency_id = (select here_agency()));--> statement-breakpoint
ALTER POLICY "results_write" ON "results" TO landfall_app,landfall_job USING ((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and (select here_hat()) in ('admin') and rescored_at is not null)) WITH CHECK ((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and (select here_hat()) in ('admin') and rescored_at is not null));--> statement-breakpoint
-- A published version is never changed or removed.
grant insert on instrument_versions to landfall_app;
--> statement-breakpoint
grant select, insert, update, delete on instrument_drafts to landfall_app;
--> statement-breakpoint
-- The number that the agency's next version of a questionnaire gets, over all agencies, and which of its own it is. Two
-- who publish at once wait for each other.
create function next_instrument_version(asked text)
returns table (version integer, edition smallint)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if here_hat() <> 'admin' then return; end if;
  perform pg_advisory_xact_lock(hashtext('instrument_versions'), hashtext(asked));
  return query
    select greatest(max(v.version) + 1, 1000),
      (coalesce(max(v.edition) filter (where v.agency_id = here_agency()), 0) + 1)::smallint
    from instrument_versions v where v.instrument = asked having count(*) > 0;
end $$;
--> statement-breakpoint
revoke all on function next_instrument_version(text) from public;
--> statement-breakpoint
grant execute on function next_instrument_version(text) to landfall_app;
--> statement-breakpoint
-- Firms answer the portal's own questionnaires and those of their agency; a foreign key alone cannot say so.
create function keep_questionnaire_of_agency() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select from instrument_versions v where v.instrument = new.instrument
      and v.version = new.instrument_version and v.agency_id <> new.agency_id) then
    raise exception 'this questionnaire is another agency''s' using errcode = '23503', constraint = 'assessments_questionnaire';
  end if;
  return new;
end $$;
--> statement-breakpoint
revoke all on function keep_questionnaire_of_agency() from public;
--> statement-breakpoint
create trigger assessments_questionnaire before insert or update of instrument, instrument_version on assessments
  for each row execute function keep_questionnaire_of_agency();
