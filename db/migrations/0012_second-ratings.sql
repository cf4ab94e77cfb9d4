-- Functions that the policies below call; bodies are checked when they run.
-- Assessments whose answers the mentor in force may read: submitted where answers are shared, drafts where drafts are, and
-- the own second ratings.
create or replace function readable_assessments() returns uuid[]
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if here_hat() <> 'mentor' then return array[]::uuid[]; end if;
  return coalesce((
    select array_agg(s.id) from assessments s
    where s.agency_id = here_agency()
      and ((s.rater = 'firm' and s.id <> all (unseen_assessments())
          and ((s.status <> 'draft' and s.firm_id = any (mentored_firms('answers')))
            or s.firm_id = any (mentored_firms('drafts'))))
        or (s.rater = 'mentor' and s.rater_account_id = here_account() and s.firm_id = any (mentored_firms('answers'))))
  ), array[]::uuid[]);
end $$;
--> statement-breakpoint
-- Assessments that the person in force does not read yet. To a mentor, also under the agency's hat, the firm's round that
-- the same person rates unseen; to everybody else a mentor's rating that is not revealed.
create function unseen_assessments() returns uuid[]
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if here_hat() not in ('member', 'mentor', 'admin') then return array[]::uuid[]; end if;
  return coalesce((
    select array_agg(case when s.rater_account_id = here_account() and here_hat() <> 'member' then s.rates_id else s.id end)
    from assessments s
    where s.agency_id = here_agency() and s.rater = 'mentor' and s.revealed_at is null
      and (here_hat() <> 'member' or s.firm_id = here_firm())
  ), array[]::uuid[]);
end $$;
--> statement-breakpoint
create function unseen_results() returns uuid[]
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if here_hat() <> 'mentor' then return array[]::uuid[]; end if;
  return coalesce((
    select array_agg(r.id) from results r
    where r.agency_id = here_agency() and r.assessment_id = any (unseen_assessments())
  ), array[]::uuid[]);
end $$;
--> statement-breakpoint
-- The second ratings of the firm in force: its people never write in them.
create function second_ratings() returns uuid[]
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if here_hat() <> 'member' then return array[]::uuid[]; end if;
  return coalesce((
    select array_agg(s.id) from assessments s
    where s.agency_id = here_agency() and s.firm_id = here_firm() and s.rater = 'mentor'
  ), array[]::uuid[]);
end $$;
--> statement-breakpoint
-- The second ratings that the mentor in force still answers.
create function open_ratings() returns uuid[]
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if here_hat() <> 'mentor' then return array[]::uuid[]; end if;
  return coalesce((
    select array_agg(s.id) from assessments s
    where s.agency_id = here_agency() and s.rater = 'mentor' and s.rater_account_id = here_account()
      and s.status = 'draft' and s.firm_id = any (mentored_firms('answers'))
  ), array[]::uuid[]);
end $$;
--> statement-breakpoint
CREATE TABLE "answer_views" (
	"agency_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"hat" text NOT NULL,
	"first_seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "answer_views_agency_id_assessment_id_account_id_pk" PRIMARY KEY("agency_id","assessment_id","account_id"),
	CONSTRAINT "answer_views_hat" CHECK ("answer_views"."hat" in ('mentor', 'admin'))
);
--> statement-breakpoint
ALTER TABLE "answer_views" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "assessments" DROP CONSTRAINT "assessments_round";--> statement-breakpoint
DROP INDEX "assessments_one_draft";--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "rates_id" uuid;--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "revealed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "answer_views" ADD CONSTRAINT "answer_views_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_views" ADD CONSTRAINT "answer_views_agency_id_firm_id_assessment_id_assessments_agency_id_firm_id_id_fk" FOREIGN KEY ("agency_id","firm_id","assessment_id") REFERENCES "public"."assessments"("agency_id","firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_agency_id_firm_id_rates_id_assessments_agency_id_firm_id_id_fk" FOREIGN KEY ("agency_id","firm_id","rates_id") REFERENCES "public"."assessments"("agency_id","firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "assessments_round_of_firm" ON "assessments" USING btree ("agency_id","firm_id","instrument","subject","round") WHERE rater = 'firm';--> statement-breakpoint
CREATE UNIQUE INDEX "assessments_one_rating" ON "assessments" USING btree ("agency_id","rates_id","rater_account_id") WHERE rater = 'mentor';--> statement-breakpoint
CREATE UNIQUE INDEX "assessments_one_draft" ON "assessments" USING btree ("agency_id","firm_id","instrument","subject") WHERE rater = 'firm' and status in ('draft', 'changes-requested');--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_second_rating" CHECK (num_nonnulls("assessments"."rates_id", "assessments"."rater_account_id") = case "assessments"."rater" when 'mentor' then 2 else 0 end);--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_revealed" CHECK ("assessments"."revealed_at" is null or ("assessments"."rater" = 'mentor' and "assessments"."status" = 'submitted'));--> statement-breakpoint
CREATE POLICY "answer_views_read" ON "answer_views" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and account_id = (select here_account()));--> statement-breakpoint
CREATE POLICY "answer_views_write" ON "answer_views" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (account_id = (select here_account()) and hat = (select here_hat()) and ((agency_id = (select here_agency()) and (select here_hat()) in ('admin')) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('any'))::uuid[])))) WITH CHECK (account_id = (select here_account()) and hat = (select here_hat()) and ((agency_id = (select here_agency()) and (select here_hat()) in ('admin')) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('any'))::uuid[]))));--> statement-breakpoint
ALTER POLICY "assessments_read" ON "assessments" TO landfall_app,landfall_job USING ((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and (select here_hat()) in ('admin')) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and rater = 'firm' and (firm_id = any ((select mentored_firms('diagnosis'))::uuid[]) and status <> 'draft' or firm_id = any ((select mentored_firms('drafts'))::uuid[]))) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and rater = 'mentor' and rater_account_id = (select here_account()) and firm_id = any ((select mentored_firms('answers'))::uuid[])));--> statement-breakpoint
ALTER POLICY "assessments_write" ON "assessments" TO landfall_app,landfall_job USING ((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm()))) and rater = 'firm') or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and rater = 'mentor' and rater_account_id = (select here_account()) and firm_id = any ((select mentored_firms('answers'))::uuid[])) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and rater = 'firm' and firm_id = any ((select mentored_firms('diagnosis'))::uuid[]) and status <> 'draft')) WITH CHECK ((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm()))) and rater = 'firm') or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and rater = 'mentor' and rater_account_id = (select here_account()) and firm_id = any ((select mentored_firms('answers'))::uuid[])) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and rater = 'firm' and firm_id = any ((select mentored_firms('diagnosis'))::uuid[]) and status <> 'draft'));--> statement-breakpoint
ALTER POLICY "responses_read" ON "responses" TO landfall_app,landfall_job USING (((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and (select here_hat()) in ('admin')) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and assessment_id = any ((select readable_assessments())::uuid[]))) and assessment_id <> all ((select unseen_assessments())::uuid[]));--> statement-breakpoint
ALTER POLICY "responses_write" ON "responses" TO landfall_app,landfall_job USING ((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm()))) and assessment_id <> all ((select second_ratings())::uuid[])) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and assessment_id = any ((select open_ratings())::uuid[]))) WITH CHECK ((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm()))) and assessment_id <> all ((select second_ratings())::uuid[])) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and assessment_id = any ((select open_ratings())::uuid[])));--> statement-breakpoint
ALTER POLICY "results_read" ON "results" TO landfall_app,landfall_job USING (((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and (select here_hat()) in ('admin')) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('diagnosis'))::uuid[]))) and assessment_id <> all ((select unseen_assessments())::uuid[]));--> statement-breakpoint
ALTER POLICY "results_write" ON "results" TO landfall_app,landfall_job USING ((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and (select here_hat()) in ('admin') and rescored_at is not null and assessment_id <> all ((select unseen_assessments())::uuid[]))) WITH CHECK ((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and (select here_hat()) in ('admin') and rescored_at is not null and assessment_id <> all ((select unseen_assessments())::uuid[])));--> statement-breakpoint
ALTER POLICY "audit_read" ON "audit" TO landfall_app,landfall_job USING ((agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'system')) or (firm_id is not null and ((agency_id = (select here_agency()) and ((select here_hat()) in ('admin', 'system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())) or ((select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('any'))::uuid[])))) and ((select here_hat()) <> 'mentor' or account_id = (select here_account()) or firm_id = any ((select mentored_firms(scope))::uuid[])) and (scope not in ('answers', 'drafts') or subject_id <> all ((select unseen_assessments())::uuid[])))));--> statement-breakpoint
ALTER POLICY "comments_read" ON "comments" TO landfall_app,landfall_job USING ((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and (select here_hat()) in ('admin')) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms(case subject_kind when 'assessment' then 'answers' when 'result' then 'diagnosis' else 'plan' end))::uuid[]) and (subject_kind <> 'assessment' or subject_id = any ((select readable_assessments())::uuid[])) and (subject_kind <> 'result' or subject_id <> all ((select unseen_results())::uuid[]))));--> statement-breakpoint
ALTER POLICY "comments_write" ON "comments" TO landfall_app,landfall_job USING ((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms(case subject_kind when 'assessment' then 'answers' when 'result' then 'diagnosis' else 'plan' end))::uuid[]) and (subject_kind <> 'assessment' or subject_id = any ((select readable_assessments())::uuid[])) and (subject_kind <> 'result' or subject_id <> all ((select unseen_results())::uuid[])))) WITH CHECK ((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms(case subject_kind when 'assessment' then 'answers' when 'result' then 'diagnosis' else 'plan' end))::uuid[]) and (subject_kind <> 'assessment' or subject_id = any ((select readable_assessments())::uuid[])) and (subject_kind <> 'result' or subject_id <> all ((select unseen_results())::uuid[]))));
--> statement-breakpoint
grant select, insert on answer_views to landfall_app;
--> statement-breakpoint
-- The rounds of a firm that its mentor could rate, drafts too, of which the mentor otherwise only knows that they began.
create function rateable_rounds(firm uuid)
returns table (id uuid, instrument text, instrument_version integer, subject text, round integer, status text,
  started_at timestamptz, submitted_at timestamptz)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query select s.id, s.instrument, s.instrument_version, s.subject, s.round, s.status, s.started_at, s.submitted_at
    from assessments s
    where s.agency_id = here_agency() and s.firm_id = firm and s.rater = 'firm'
      and firm = any (mentored_firms('answers')) and firm = any (mentored_firms('diagnosis'));
end $$;
--> statement-breakpoint
-- Looking at answers and rating them unseen wait for each other; whichever comes second is refused.
create function keep_views_and_ratings_apart() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtext('unseen:' || new.account_id), hashtext(new.assessment_id::text));
  if exists (select from assessments s where s.agency_id = new.agency_id and s.rates_id = new.assessment_id
      and s.rater_account_id = new.account_id and s.revealed_at is null) then
    raise exception 'this person rates the round unseen' using errcode = '23514', constraint = 'answer_views_unseen';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger answer_views_unseen before insert on answer_views
  for each row execute function keep_views_and_ratings_apart();
--> statement-breakpoint
create function keep_second_ratings() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if new.rater = 'firm' then return new; end if;
    perform pg_advisory_xact_lock(hashtext('unseen:' || new.rater_account_id), hashtext(new.rates_id::text));
    if exists (select from answer_views v where v.agency_id = new.agency_id and v.assessment_id = new.rates_id
        and v.account_id = new.rater_account_id) then
      raise exception 'this person has opened the answers' using errcode = '23514', constraint = 'assessments_unseen';
    end if;
    if new.status <> 'draft' or new.revealed_at is not null or not exists (
        select from assessments s where s.agency_id = new.agency_id and s.id = new.rates_id and s.firm_id = new.firm_id
          and s.rater = 'firm' and s.instrument = new.instrument and s.instrument_version = new.instrument_version
          and s.subject = new.subject and s.round = new.round) then
      raise exception 'a rating is of a round of the firm' using errcode = '23514', constraint = 'assessments_rates';
    end if;
    return new;
  end if;
  if new.rater is distinct from old.rater or new.rates_id is distinct from old.rates_id
      or new.rater_account_id is distinct from old.rater_account_id
      or (old.rater = 'mentor' and old.status = 'submitted' and new.status <> 'submitted')
      or (old.revealed_at is not null and new.revealed_at is distinct from old.revealed_at)
      or (old.revealed_at is null and new.revealed_at is not null and not exists (
        select from assessments s where s.agency_id = new.agency_id and s.id = new.rates_id
          and s.status in ('submitted', 'signed-off'))) then
    raise exception 'a second rating stands as it was handed in' using errcode = '23514', constraint = 'assessments_rating_stands';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger assessments_second_ratings before insert or update on assessments
  for each row execute function keep_second_ratings();
--> statement-breakpoint
-- Shows both sides to each other once both have handed in: the second ratings of this round that are due now. Two who hand
-- in at the same moment wait for each other here, so that the later one sees the earlier.
create function reveal_second_ratings(asked uuid, at timestamptz) returns setof uuid
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from assessments s where s.agency_id = here_agency() and s.id = asked and s.rater = 'firm'
      and ((here_hat() = 'member' and s.firm_id = here_firm())
        or (here_hat() = 'mentor' and s.firm_id = any (mentored_firms('answers'))))) then return; end if;
  perform pg_advisory_xact_lock(hashtext('reveal'), hashtext(asked::text));
  return query
    update assessments m set revealed_at = at
    where m.agency_id = here_agency() and m.rates_id = asked and m.rater = 'mentor' and m.status = 'submitted'
      and m.revealed_at is null and exists (select from assessments s
        where s.agency_id = m.agency_id and s.id = asked and s.status in ('submitted', 'signed-off'))
    returning m.id;
end $$;
--> statement-breakpoint
revoke all on function unseen_assessments(), unseen_results(), second_ratings(), open_ratings(), rateable_rounds(uuid),
  keep_views_and_ratings_apart(), keep_second_ratings(), reveal_second_ratings(uuid, timestamptz) from public;
--> statement-breakpoint
grant execute on function unseen_assessments(), unseen_results(), second_ratings(), open_ratings() to landfall_app, landfall_job;
--> statement-breakpoint
grant execute on function rateable_rounds(uuid), reveal_second_ratings(uuid, timestamptz) to landfall_app;
