CREATE TABLE "delegation_document_seats" (
	"agency_id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"seat_id" uuid NOT NULL,
	CONSTRAINT "delegation_document_seats_agency_id_document_id_seat_id_pk" PRIMARY KEY("agency_id","document_id","seat_id")
);
--> statement-breakpoint
ALTER TABLE "delegation_document_seats" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "delegation_documents" (
	"agency_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"delegation_id" uuid NOT NULL,
	"title" text NOT NULL,
	"link" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"edition" text DEFAULT '' NOT NULL,
	"dated_on" date NOT NULL,
	"for_all" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "delegation_documents_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "delegation_documents_link" CHECK ("delegation_documents"."link" like 'https://%')
);
--> statement-breakpoint
ALTER TABLE "delegation_documents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "delegation_entries" (
	"agency_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"delegation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"for_all" boolean NOT NULL,
	"organisation" text DEFAULT '' NOT NULL,
	"person_name" text DEFAULT '' NOT NULL,
	"person_role" text DEFAULT '' NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"wanted" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone,
	"cancelled_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "delegation_entries_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "delegation_entries_kind" CHECK ("delegation_entries"."kind" in ('briefing', 'partner', 'fair', 'firm-visit', 'reception', 'travel', 'own-time', 'other')),
	CONSTRAINT "delegation_entries_order" CHECK ("delegation_entries"."starts_at" < "delegation_entries"."ends_at")
);
--> statement-breakpoint
ALTER TABLE "delegation_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "delegation_entry_seats" (
	"agency_id" uuid NOT NULL,
	"entry_id" uuid NOT NULL,
	"seat_id" uuid NOT NULL,
	CONSTRAINT "delegation_entry_seats_agency_id_entry_id_seat_id_pk" PRIMARY KEY("agency_id","entry_id","seat_id")
);
--> statement-breakpoint
ALTER TABLE "delegation_entry_seats" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "delegation_preparation_answers" (
	"agency_id" uuid NOT NULL,
	"preparation_id" uuid NOT NULL,
	"seat_id" uuid NOT NULL,
	"coming" boolean,
	"answered_at" timestamp (3) with time zone,
	"attended" boolean,
	CONSTRAINT "delegation_preparation_answers_agency_id_preparation_id_seat_id_pk" PRIMARY KEY("agency_id","preparation_id","seat_id")
);
--> statement-breakpoint
ALTER TABLE "delegation_preparation_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "delegation_preparations" (
	"agency_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"delegation_id" uuid NOT NULL,
	"subject" text NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"time_zone" text NOT NULL,
	"minutes" smallint NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"link" text DEFAULT '' NOT NULL,
	"prepare" text DEFAULT '' NOT NULL,
	"state" text DEFAULT 'planned' NOT NULL,
	"cancelled_because" text DEFAULT '' NOT NULL,
	"reminded_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "delegation_preparations_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "delegation_preparations_state" CHECK ("delegation_preparations"."state" in ('planned', 'held', 'cancelled')),
	CONSTRAINT "delegation_preparations_link" CHECK ("delegation_preparations"."link" = '' or "delegation_preparations"."link" like 'https://%')
);
--> statement-breakpoint
ALTER TABLE "delegation_preparations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "delegation_programmes" (
	"agency_id" uuid NOT NULL,
	"delegation_id" uuid NOT NULL,
	"time_zone" text NOT NULL,
	"published_at" timestamp (3) with time zone,
	"published_by" uuid,
	CONSTRAINT "delegation_programmes_agency_id_delegation_id_pk" PRIMARY KEY("agency_id","delegation_id")
);
--> statement-breakpoint
ALTER TABLE "delegation_programmes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "delegation_wishes" (
	"agency_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"seat_id" uuid NOT NULL,
	"whom" text NOT NULL,
	"why" text NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"reply" text DEFAULT '' NOT NULL,
	"entry_id" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "delegation_wishes_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "delegation_wishes_state" CHECK ("delegation_wishes"."state" in ('open', 'taken', 'refused')),
	CONSTRAINT "delegation_wishes_entry" CHECK (("delegation_wishes"."state" = 'taken') = ("delegation_wishes"."entry_id" is not null))
);
--> statement-breakpoint
ALTER TABLE "delegation_wishes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "calendar" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "delegation_document_seats" ADD CONSTRAINT "delegation_document_seats_agency_id_document_id_delegation_documents_agency_id_id_fk" FOREIGN KEY ("agency_id","document_id") REFERENCES "public"."delegation_documents"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegation_document_seats" ADD CONSTRAINT "delegation_document_seats_agency_id_seat_id_delegation_seats_agency_id_id_fk" FOREIGN KEY ("agency_id","seat_id") REFERENCES "public"."delegation_seats"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegation_documents" ADD CONSTRAINT "delegation_documents_created_by_accounts_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegation_documents" ADD CONSTRAINT "delegation_documents_agency_id_delegation_id_delegations_agency_id_id_fk" FOREIGN KEY ("agency_id","delegation_id") REFERENCES "public"."delegations"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegation_entries" ADD CONSTRAINT "delegation_entries_agency_id_delegation_id_delegations_agency_id_id_fk" FOREIGN KEY ("agency_id","delegation_id") REFERENCES "public"."delegations"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegation_entry_seats" ADD CONSTRAINT "delegation_entry_seats_agency_id_entry_id_delegation_entries_agency_id_id_fk" FOREIGN KEY ("agency_id","entry_id") REFERENCES "public"."delegation_entries"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegation_entry_seats" ADD CONSTRAINT "delegation_entry_seats_agency_id_seat_id_delegation_seats_agency_id_id_fk" FOREIGN KEY ("agency_id","seat_id") REFERENCES "public"."delegation_seats"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegation_preparation_answers" ADD CONSTRAINT "delegation_preparation_answers_agency_id_preparation_id_delegation_preparations_agency_id_id_fk" FOREIGN KEY ("agency_id","preparation_id") REFERENCES "public"."delegation_preparations"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegation_preparation_answers" ADD CONSTRAINT "delegation_preparation_answers_agency_id_seat_id_delegation_seats_agency_id_id_fk" FOREIGN KEY ("agency_id","seat_id") REFERENCES "public"."delegation_seats"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegation_preparations" ADD CONSTRAINT "delegation_preparations_created_by_accounts_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegation_preparations" ADD CONSTRAINT "delegation_preparations_agency_id_delegation_id_delegations_agency_id_id_fk" FOREIGN KEY ("agency_id","delegation_id") REFERENCES "public"."delegations"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegation_programmes" ADD CONSTRAINT "delegation_programmes_published_by_accounts_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegation_programmes" ADD CONSTRAINT "delegation_programmes_agency_id_delegation_id_delegations_agency_id_id_fk" FOREIGN KEY ("agency_id","delegation_id") REFERENCES "public"."delegations"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegation_wishes" ADD CONSTRAINT "delegation_wishes_agency_id_seat_id_delegation_seats_agency_id_id_fk" FOREIGN KEY ("agency_id","seat_id") REFERENCES "public"."delegation_seats"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegation_wishes" ADD CONSTRAINT "delegation_wishes_agency_id_entry_id_delegation_entries_agency_id_id_fk" FOREIGN KEY ("agency_id","entry_id") REFERENCES "public"."delegation_entries"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "delegation_documents_of" ON "delegation_documents" USING btree ("agency_id","delegation_id");--> statement-breakpoint
CREATE INDEX "delegation_entries_when" ON "delegation_entries" USING btree ("agency_id","delegation_id","starts_at");--> statement-breakpoint
CREATE INDEX "delegation_entry_seats_seat" ON "delegation_entry_seats" USING btree ("agency_id","seat_id");--> statement-breakpoint
CREATE INDEX "delegation_preparations_when" ON "delegation_preparations" USING btree ("agency_id","delegation_id","starts_at");--> statement-breakpoint
CREATE INDEX "delegation_wishes_seat" ON "delegation_wishes" USING btree ("agency_id","seat_id");--> statement-breakpoint
-- The seats taken of whoever is here, as a firm or as a mentor.
create function own_seats() returns uuid[]
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(s.id), '{}') from delegation_seats s
  where s.agency_id = here_agency() and s.state = 'accepted'
    and ((here_hat() = 'member' and s.firm_id = here_firm()) or (here_hat() = 'mentor' and s.mentor_id = here_mentor()))
$$;
--> statement-breakpoint
-- The delegations that these seats belong to.
create function own_journeys() returns uuid[]
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(s.delegation_id), '{}') from delegation_seats s
  where s.agency_id = here_agency() and s.id = any (own_seats())
$$;
--> statement-breakpoint
-- Entries of published programmes that are for everybody, or for one of these seats.
create function own_entries() returns uuid[]
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(e.id), '{}') from delegation_entries e
    join delegation_programmes p on p.agency_id = e.agency_id and p.delegation_id = e.delegation_id
  where e.agency_id = here_agency() and p.published_at is not null and e.delegation_id = any (own_journeys())
    and (e.for_all or exists (select 1 from delegation_entry_seats x
      where x.agency_id = e.agency_id and x.entry_id = e.id and x.seat_id = any (own_seats())))
$$;
--> statement-breakpoint
-- The same of documents.
create function own_documents() returns uuid[]
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(d.id), '{}') from delegation_documents d
  where d.agency_id = here_agency() and d.delegation_id = any (own_journeys())
    and (d.for_all or exists (select 1 from delegation_document_seats x
      where x.agency_id = d.agency_id and x.document_id = d.id and x.seat_id = any (own_seats())))
$$;
--> statement-breakpoint
revoke all on function own_seats(), own_journeys(), own_entries(), own_documents() from public;
--> statement-breakpoint
grant execute on function own_seats(), own_journeys(), own_entries(), own_documents() to landfall_app, landfall_job;
--> statement-breakpoint
CREATE POLICY "delegation_document_seats_read" ON "delegation_document_seats" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('admin')) or (agency_id = (select here_agency()) and seat_id = any ((select own_seats())::uuid[])));--> statement-breakpoint
CREATE POLICY "delegation_document_seats_write" ON "delegation_document_seats" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and (select here_hat()) in ('admin')) WITH CHECK (agency_id = (select here_agency()) and (select here_hat()) in ('admin'));--> statement-breakpoint
CREATE POLICY "delegation_documents_read" ON "delegation_documents" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('admin')) or (agency_id = (select here_agency()) and id = any ((select own_documents())::uuid[])));--> statement-breakpoint
CREATE POLICY "delegation_documents_write" ON "delegation_documents" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and (select here_hat()) in ('admin')) WITH CHECK (agency_id = (select here_agency()) and (select here_hat()) in ('admin'));--> statement-breakpoint
CREATE POLICY "delegation_entries_read" ON "delegation_entries" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('admin')) or (agency_id = (select here_agency()) and id = any ((select own_entries())::uuid[])));--> statement-breakpoint
CREATE POLICY "delegation_entries_write" ON "delegation_entries" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and (select here_hat()) in ('admin')) WITH CHECK (agency_id = (select here_agency()) and (select here_hat()) in ('admin'));--> statement-breakpoint
CREATE POLICY "delegation_entry_seats_read" ON "delegation_entry_seats" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('admin')) or (agency_id = (select here_agency()) and entry_id = any ((select own_entries())::uuid[])));--> statement-breakpoint
CREATE POLICY "delegation_entry_seats_write" ON "delegation_entry_seats" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and (select here_hat()) in ('admin')) WITH CHECK (agency_id = (select here_agency()) and (select here_hat()) in ('admin'));--> statement-breakpoint
CREATE POLICY "delegation_preparation_answers_read" ON "delegation_preparation_answers" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('admin')) or (agency_id = (select here_agency()) and seat_id = any ((select own_seats())::uuid[])));--> statement-breakpoint
CREATE POLICY "delegation_preparation_answers_write" ON "delegation_preparation_answers" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('admin')) or (agency_id = (select here_agency()) and seat_id = any ((select own_seats())::uuid[]))) WITH CHECK ((agency_id = (select here_agency()) and (select here_hat()) in ('admin')) or (agency_id = (select here_agency()) and seat_id = any ((select own_seats())::uuid[])));--> statement-breakpoint
CREATE POLICY "delegation_preparations_read" ON "delegation_preparations" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (((agency_id = (select here_agency()) and (select here_hat()) in ('admin')) or (agency_id = (select here_agency()) and delegation_id = any ((select own_journeys())::uuid[]))) or (agency_id = (select here_agency()) and (select here_job()) = 'preparation-reminders'));--> statement-breakpoint
CREATE POLICY "delegation_preparations_write" ON "delegation_preparations" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('admin')) or (agency_id = (select here_agency()) and (select here_job()) = 'preparation-reminders')) WITH CHECK ((agency_id = (select here_agency()) and (select here_hat()) in ('admin')) or (agency_id = (select here_agency()) and (select here_job()) = 'preparation-reminders'));--> statement-breakpoint
CREATE POLICY "delegation_programmes_read" ON "delegation_programmes" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('admin')) or (published_at is not null and agency_id = (select here_agency()) and delegation_id = any ((select own_journeys())::uuid[])));--> statement-breakpoint
CREATE POLICY "delegation_programmes_write" ON "delegation_programmes" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and (select here_hat()) in ('admin')) WITH CHECK (agency_id = (select here_agency()) and (select here_hat()) in ('admin'));--> statement-breakpoint
CREATE POLICY "delegation_wishes_read" ON "delegation_wishes" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('admin')) or (agency_id = (select here_agency()) and seat_id = any ((select own_seats())::uuid[])));--> statement-breakpoint
CREATE POLICY "delegation_wishes_write" ON "delegation_wishes" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('admin')) or (agency_id = (select here_agency()) and seat_id = any ((select own_seats())::uuid[]))) WITH CHECK ((agency_id = (select here_agency()) and (select here_hat()) in ('admin')) or (agency_id = (select here_agency()) and seat_id = any ((select own_seats())::uuid[])));
--> statement-breakpoint
grant select, insert, update, delete on delegation_preparations, delegation_preparation_answers, delegation_programmes, delegation_entries, delegation_entry_seats, delegation_wishes, delegation_documents, delegation_document_seats to landfall_app;
--> statement-breakpoint
grant select on delegation_preparations to landfall_job;
--> statement-breakpoint
grant update (reminded_at) on delegation_preparations to landfall_job;
--> statement-breakpoint
-- Whom to write about a journey: everybody behind a seat that was taken.
create function journey_recipients(delegation uuid)
returns table (seat_id uuid, firm_id uuid, email text, name text, language text, time_zone text)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.id, s.firm_id, a.email, a.name, a.language, a.time_zone
  from delegation_seats s
    left join memberships m on m.agency_id = s.agency_id and m.firm_id = s.firm_id and m.ended_at is null
    left join mentors t on t.agency_id = s.agency_id and t.id = s.mentor_id
    join accounts a on a.id = coalesce(m.account_id, t.account_id) and a.disabled_at is null and a.email_verified_at is not null
  where s.agency_id = here_agency() and s.delegation_id = delegation and s.state = 'accepted'
    and (here_hat() = 'admin' or here_job() = 'preparation-reminders')
  order by a.email, s.id
$$;
--> statement-breakpoint
-- Preparatory meetings within a day of an instant that nobody was reminded of, one row for each person who has not
-- said that they cannot come.
create function due_preparations(moment timestamptz)
returns table (preparation_id uuid, delegation_id uuid, delegation_name text, subject text, starts_at timestamptz, firm_id uuid, email text, name text, language text, time_zone text)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, p.delegation_id, d.name, p.subject, p.starts_at, r.firm_id, r.email, r.name, r.language, r.time_zone
  from delegation_preparations p
    join delegations d on d.agency_id = p.agency_id and d.id = p.delegation_id
    cross join lateral journey_recipients(p.delegation_id) r
  where here_job() = 'preparation-reminders' and p.agency_id = here_agency() and p.state = 'planned'
    and p.reminded_at is null and p.starts_at > moment and p.starts_at <= moment + interval '24 hours'
    and not exists (select 1 from delegation_preparation_answers x
      where x.agency_id = p.agency_id and x.preparation_id = p.id and x.seat_id = r.seat_id and not x.coming)
  order by p.id, r.email
$$;
--> statement-breakpoint
revoke all on function journey_recipients(uuid), due_preparations(timestamptz) from public;
--> statement-breakpoint
grant execute on function journey_recipients(uuid) to landfall_app, landfall_job;
--> statement-breakpoint
grant execute on function due_preparations(timestamptz) to landfall_job;
--> statement-breakpoint
-- Nobody is in two places at once: the delegation's row is locked, then entries at the same time are looked for that
-- are for everybody or share a seat. What is called off holds nobody.
create function require_no_clash(agency uuid, entry uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare one delegation_entries;
begin
  select * into one from delegation_entries e where e.agency_id = agency and e.id = entry;
  perform 1 from delegations d where d.agency_id = agency and d.id = one.delegation_id for update;
  if one.cancelled_at is null and exists (
    select 1 from delegation_entries o
    where o.agency_id = agency and o.delegation_id = one.delegation_id and o.id <> one.id and o.cancelled_at is null
      and o.starts_at < one.ends_at and one.starts_at < o.ends_at
      and (one.for_all or o.for_all or exists (
        select 1 from delegation_entry_seats x
          join delegation_entry_seats y on y.agency_id = x.agency_id and y.seat_id = x.seat_id and y.entry_id = o.id
        where x.agency_id = agency and x.entry_id = one.id))) then
    raise exception 'somebody would be in two places' using errcode = '23P01', constraint = 'delegation_entries_apart';
  end if;
end $$;
--> statement-breakpoint
create function keep_entries_apart() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform require_no_clash(new.agency_id, new.id);
  return null;
end $$;
--> statement-breakpoint
create function keep_entry_seats_apart() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select 1 from delegation_entries e
      join delegation_seats s on s.agency_id = e.agency_id and s.delegation_id = e.delegation_id and s.id = new.seat_id
      where e.agency_id = new.agency_id and e.id = new.entry_id) then
    raise exception 'the seat belongs to another delegation' using errcode = '23503', constraint = 'delegation_entry_seats_journey';
  end if;
  perform require_no_clash(new.agency_id, new.entry_id);
  return null;
end $$;
--> statement-breakpoint
revoke all on function require_no_clash(uuid, uuid), keep_entries_apart(), keep_entry_seats_apart() from public;
--> statement-breakpoint
create trigger delegation_entries_apart after insert or update on delegation_entries
  for each row execute function keep_entries_apart();
--> statement-breakpoint
create trigger delegation_entry_seats_apart after insert or update on delegation_entry_seats
  for each row execute function keep_entry_seats_apart();
