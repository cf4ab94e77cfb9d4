CREATE TABLE "introduction_links" (
	"agency_id" uuid NOT NULL,
	"question_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "introduction_links_agency_id_question_id_account_id_pk" PRIMARY KEY("agency_id","question_id","account_id")
);
--> statement-breakpoint
ALTER TABLE "introduction_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "revealed_answers" (
	"agency_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"rating_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"answers" jsonb NOT NULL,
	"taken_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "revealed_answers_agency_id_rating_id_pk" PRIMARY KEY("agency_id","rating_id")
);
--> statement-breakpoint
ALTER TABLE "revealed_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ties" (
	"agency_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"delegation_id" uuid NOT NULL,
	"from_firm_id" uuid,
	"from_mentor_id" uuid,
	"to_firm_id" uuid,
	"to_mentor_id" uuid,
	"about" text DEFAULT '' NOT NULL,
	"state" text DEFAULT 'proposed' NOT NULL,
	"proposed_at" timestamp (3) with time zone NOT NULL,
	"proposed_by" uuid NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"answered_by" uuid,
	CONSTRAINT "ties_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "ties_state" CHECK ("ties"."state" in ('proposed', 'confirmed', 'declined', 'withdrawn')),
	CONSTRAINT "ties_sides" CHECK (num_nonnulls("ties"."from_firm_id", "ties"."from_mentor_id") = 1),
	CONSTRAINT "ties_other_side" CHECK (num_nonnulls("ties"."to_firm_id", "ties"."to_mentor_id") = 1),
	CONSTRAINT "ties_a_firm" CHECK (num_nonnulls("ties"."from_firm_id", "ties"."to_firm_id") > 0),
	CONSTRAINT "ties_two" CHECK ("ties"."from_firm_id" is distinct from "ties"."to_firm_id"),
	CONSTRAINT "ties_answered" CHECK (("ties"."state" = 'proposed') = ("ties"."answered_at" is null))
);
--> statement-breakpoint
ALTER TABLE "ties" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "agenda_items" DROP CONSTRAINT "agenda_items_kind";--> statement-breakpoint
ALTER TABLE "agenda_items" DROP CONSTRAINT "agenda_items_action";--> statement-breakpoint
ALTER TABLE "introduction_questions" ALTER COLUMN "token_hash" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "introduction_questions" ADD COLUMN "answered_by" uuid;--> statement-breakpoint
ALTER TABLE "introductions" ADD COLUMN "tie_id" uuid;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD COLUMN "rating_id" uuid;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD COLUMN "item_key" text;--> statement-breakpoint
ALTER TABLE "introduction_links" ADD CONSTRAINT "introduction_links_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introduction_links" ADD CONSTRAINT "introduction_links_agency_id_question_id_introduction_questions_agency_id_id_fk" FOREIGN KEY ("agency_id","question_id") REFERENCES "public"."introduction_questions"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revealed_answers" ADD CONSTRAINT "revealed_answers_agency_id_firm_id_rating_id_assessments_agency_id_firm_id_id_fk" FOREIGN KEY ("agency_id","firm_id","rating_id") REFERENCES "public"."assessments"("agency_id","firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revealed_answers" ADD CONSTRAINT "revealed_answers_agency_id_firm_id_round_id_assessments_agency_id_firm_id_id_fk" FOREIGN KEY ("agency_id","firm_id","round_id") REFERENCES "public"."assessments"("agency_id","firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ties" ADD CONSTRAINT "ties_proposed_by_accounts_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ties" ADD CONSTRAINT "ties_answered_by_accounts_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ties" ADD CONSTRAINT "ties_agency_id_delegation_id_delegations_agency_id_id_fk" FOREIGN KEY ("agency_id","delegation_id") REFERENCES "public"."delegations"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ties" ADD CONSTRAINT "ties_agency_id_from_firm_id_firms_agency_id_id_fk" FOREIGN KEY ("agency_id","from_firm_id") REFERENCES "public"."firms"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ties" ADD CONSTRAINT "ties_agency_id_to_firm_id_firms_agency_id_id_fk" FOREIGN KEY ("agency_id","to_firm_id") REFERENCES "public"."firms"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ties" ADD CONSTRAINT "ties_agency_id_from_mentor_id_mentors_agency_id_id_fk" FOREIGN KEY ("agency_id","from_mentor_id") REFERENCES "public"."mentors"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ties" ADD CONSTRAINT "ties_agency_id_to_mentor_id_mentors_agency_id_id_fk" FOREIGN KEY ("agency_id","to_mentor_id") REFERENCES "public"."mentors"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "introduction_links_token" ON "introduction_links" USING btree ("token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "ties_once" ON "ties" USING btree ("agency_id","delegation_id",least(coalesce(from_firm_id, from_mentor_id), coalesce(to_firm_id, to_mentor_id)),greatest(coalesce(from_firm_id, from_mentor_id), coalesce(to_firm_id, to_mentor_id)));--> statement-breakpoint
ALTER TABLE "introduction_questions" ADD CONSTRAINT "introduction_questions_answered_by_accounts_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_agency_id_tie_id_ties_agency_id_id_fk" FOREIGN KEY ("agency_id","tie_id") REFERENCES "public"."ties"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_agency_id_firm_id_rating_id_assessments_agency_id_firm_id_id_fk" FOREIGN KEY ("agency_id","firm_id","rating_id") REFERENCES "public"."assessments"("agency_id","firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "introductions_side" ON "introductions" USING btree ("agency_id","tie_id","firm_id");--> statement-breakpoint
CREATE UNIQUE INDEX "agenda_items_one_action" ON "agenda_items" USING btree ("agency_id","meeting_id","action_id");--> statement-breakpoint
CREATE UNIQUE INDEX "agenda_items_one_answer" ON "agenda_items" USING btree ("agency_id","meeting_id","rating_id","item_key");--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_answer" CHECK (num_nonnulls("agenda_items"."rating_id", "agenda_items"."item_key") = case "agenda_items"."kind" when 'disagreement' then 2 else 0 end);--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_kind" CHECK ("agenda_items"."kind" in ('disagreement', 'blocked', 'overdue', 'own'));--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_action" CHECK (("agenda_items"."kind" in ('blocked', 'overdue')) = ("agenda_items"."action_id" is not null));--> statement-breakpoint
CREATE POLICY "introduction_links_read" ON "introduction_links" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and (select here_hat()) in ('system'));--> statement-breakpoint
CREATE POLICY "introduction_links_write" ON "introduction_links" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and (select here_hat()) in ('system')) WITH CHECK (agency_id = (select here_agency()) and (select here_hat()) in ('system'));--> statement-breakpoint
CREATE POLICY "revealed_answers_read" ON "revealed_answers" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and (select here_hat()) in ('admin')) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and round_id = any ((select readable_assessments())::uuid[])));--> statement-breakpoint
CREATE POLICY "ties_read" ON "ties" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'system')) or ((agency_id = (select here_agency()) and (select here_hat()) in ('member') and from_firm_id = (select here_firm())) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and from_mentor_id = (select here_mentor()))) or ((agency_id = (select here_agency()) and (select here_hat()) in ('member') and to_firm_id = (select here_firm())) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and to_mentor_id = (select here_mentor()))));--> statement-breakpoint
CREATE POLICY "ties_write" ON "ties" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (((agency_id = (select here_agency()) and (select here_hat()) in ('member') and from_firm_id = (select here_firm())) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and from_mentor_id = (select here_mentor())))) WITH CHECK (((agency_id = (select here_agency()) and (select here_hat()) in ('member') and from_firm_id = (select here_firm())) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and from_mentor_id = (select here_mentor()))));--> statement-breakpoint
ALTER POLICY "introduction_questions_read" ON "introduction_questions" TO landfall_app,landfall_job USING (((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and (select here_hat()) in ('admin'))) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and introduction_id in (select i.id from introductions i where i.agency_id = (select here_agency()))));--> statement-breakpoint
ALTER POLICY "introduction_results_read" ON "introduction_results" TO landfall_app,landfall_job USING (((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and (select here_hat()) in ('admin'))) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and introduction_id in (select i.id from introductions i where i.agency_id = (select here_agency()))));--> statement-breakpoint
ALTER POLICY "introductions_read" ON "introductions" TO landfall_app,landfall_job USING (((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and (select here_hat()) in ('admin'))) or (agency_id = (select here_agency()) and ((select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('any'))::uuid[])) and mentor_id = (select here_mentor())));--> statement-breakpoint
ALTER POLICY "introductions_write" ON "introductions" TO landfall_app,landfall_job USING ((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and ((select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('any'))::uuid[])) and mentor_id = (select here_mentor()))) WITH CHECK ((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and ((select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('any'))::uuid[])) and mentor_id = (select here_mentor())));
--> statement-breakpoint
grant select, insert on ties to landfall_app;
--> statement-breakpoint
grant select on revealed_answers to landfall_app;
--> statement-breakpoint
grant update (answered_by) on introduction_questions to landfall_app;
--> statement-breakpoint
grant select, insert on introduction_links to landfall_job;
--> statement-breakpoint
-- As before, and keeps the firm's answers as they are in the moment of showing: a round may be reopened and changed later.
create or replace function reveal_second_ratings(asked uuid, at timestamptz) returns setof uuid
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from assessments s where s.agency_id = here_agency() and s.id = asked and s.rater = 'firm'
      and ((here_hat() = 'member' and s.firm_id = here_firm())
        or (here_hat() = 'mentor' and s.firm_id = any (mentored_firms('answers'))))) then return; end if;
  perform pg_advisory_xact_lock(hashtext('reveal'), hashtext(asked::text));
  return query
    with shown as (
      update assessments m set revealed_at = at
      where m.agency_id = here_agency() and m.rates_id = asked and m.rater = 'mentor' and m.status = 'submitted'
        and m.revealed_at is null and exists (select from assessments s
          where s.agency_id = m.agency_id and s.id = asked and s.status in ('submitted', 'signed-off'))
      returning m.agency_id, m.firm_id, m.id, m.rates_id),
    kept as (
      insert into revealed_answers (agency_id, firm_id, rating_id, round_id, answers, taken_at)
      select s.agency_id, s.firm_id, s.id, s.rates_id, answers_as_they_are(s.agency_id, s.rates_id), at from shown s)
    select s.id from shown s;
end $$;
--> statement-breakpoint
create function answers_as_they_are(agency uuid, assessment uuid) returns jsonb
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(jsonb_agg(jsonb_build_object('itemKey', r.item_key, 'kind', r.kind, 'level', r.level,
    'choices', to_jsonb(r.choices), 'note', r.note) order by r.item_key), '[]')
  from responses r where r.agency_id = agency and r.assessment_id = assessment
$$;
--> statement-breakpoint
revoke all on function answers_as_they_are(uuid, uuid) from public;
--> statement-breakpoint
-- What was shown before today is kept as it is today: nobody knows it any better.
insert into revealed_answers (agency_id, firm_id, rating_id, round_id, answers, taken_at)
  select m.agency_id, m.firm_id, m.id, m.rates_id, answers_as_they_are(m.agency_id, m.rates_id), m.revealed_at
  from assessments m where m.rater = 'mentor' and m.revealed_at is not null;
--> statement-breakpoint
-- Introductions to ask about, as due_introduction_questions (which the build before this one still calls) finds them,
-- with the account of each member of the firm: each gets a link of their own.
create function due_contact_questions(day date)
returns table (introduction_id uuid, firm_id uuid, month smallint, person_name text, organisation text, account_id uuid, email text, name text, language text)
language sql stable security definer set search_path = public, pg_temp as $$
  select i.id, i.firm_id, q.month::smallint, i.person_name, i.organisation, a.id, a.email, a.name, a.language
  from introductions i
    cross join (values (1), (3), (12)) as q (month)
    join memberships m on m.agency_id = i.agency_id and m.firm_id = i.firm_id and m.ended_at is null
    join accounts a on a.id = m.account_id and a.disabled_at is null and a.email_verified_at is not null
  where here_job() = 'contact-questions' and i.agency_id = here_agency() and i.erased_at is null
    and i.introduced_on + make_interval(months => q.month) <= day
    and i.introduced_on + make_interval(months => q.month + 2) > day
    and not exists (select 1 from introduction_questions x
      where x.agency_id = i.agency_id and x.introduction_id = i.id and x.month >= q.month)
  order by i.id, q.month, a.email
$$;
--> statement-breakpoint
revoke all on function due_contact_questions(date) from public;
--> statement-breakpoint
grant execute on function due_contact_questions(date) to landfall_job;
--> statement-breakpoint
-- The question behind one person's link, and whether it can be answered still. Nothing for whoever left the firm.
create function question_of_link(hash text, at timestamptz)
returns table (agency_id uuid, firm_id uuid, question_id uuid, account_id uuid, month smallint, person_name text, organisation text, state text)
language sql stable security definer set search_path = public, pg_temp as $$
  select l.agency_id, q.firm_id, q.id, l.account_id, q.month, i.person_name, i.organisation,
    case when q.answered_at is not null then 'answered' when l.expires_at <= at then 'expired' else 'open' end
  from introduction_links l
    join introduction_questions q on q.agency_id = l.agency_id and q.id = l.question_id
    join introductions i on i.agency_id = q.agency_id and i.id = q.introduction_id and i.erased_at is null
    join memberships m on m.agency_id = q.agency_id and m.firm_id = q.firm_id and m.account_id = l.account_id and m.ended_at is null
    join accounts a on a.id = l.account_id and a.disabled_at is null
  where here_job() = 'accounts' and l.token_hash = hash
$$;
--> statement-breakpoint
revoke all on function question_of_link(text, timestamptz) from public;
--> statement-breakpoint
grant execute on function question_of_link(text, timestamptz) to landfall_app;
--> statement-breakpoint
-- The ties of the firm or the mentor in force, with the other side by name: of a journey together, not of an agency.
create function own_ties()
returns table (id uuid, delegation_id uuid, delegation text, mine boolean, other_kind text, other_name text, other_line text,
  about text, state text, proposed_at timestamptz, answered_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  with own as (
    select t.*, coalesce((here_hat() = 'member' and t.from_firm_id = here_firm())
      or (here_hat() = 'mentor' and t.from_mentor_id = here_mentor()), false) as is_from
    from ties t where t.agency_id = here_agency()
      and ((here_hat() = 'member' and here_firm() in (t.from_firm_id, t.to_firm_id))
        or (here_hat() = 'mentor' and here_mentor() in (t.from_mentor_id, t.to_mentor_id))))
  select o.id, o.delegation_id, d.name, o.is_from, case when f.id is null then 'mentor' else 'firm' end,
    coalesce(f.legal_name, a.name), coalesce(m.headline, ''), o.about, o.state, o.proposed_at, o.answered_at
  from own o
    join delegations d on d.agency_id = o.agency_id and d.id = o.delegation_id
    left join firms f on f.agency_id = o.agency_id and f.id = case when o.is_from then o.to_firm_id else o.from_firm_id end
    left join mentors m on m.agency_id = o.agency_id and m.id = case when o.is_from then o.to_mentor_id else o.from_mentor_id end
    left join accounts a on a.id = m.account_id
  order by o.proposed_at desc, o.id
$$;
--> statement-breakpoint
revoke all on function own_ties() from public;
--> statement-breakpoint
grant execute on function own_ties() to landfall_app;
--> statement-breakpoint
-- Whom to write about a tie: the side that the person in force does not belong to.
create function tie_recipients(tie uuid)
returns table (firm_id uuid, email text, name text, language text)
language sql stable security definer set search_path = public, pg_temp as $$
  with other as (
    select t.agency_id, case when t.from_firm_id = here_firm() or t.from_mentor_id = here_mentor() then t.to_firm_id else t.from_firm_id end as firm_id,
      case when t.from_firm_id = here_firm() or t.from_mentor_id = here_mentor() then t.to_mentor_id else t.from_mentor_id end as mentor_id
    from ties t where t.agency_id = here_agency() and t.id = tie
      and ((here_hat() = 'member' and here_firm() in (t.from_firm_id, t.to_firm_id))
        or (here_hat() = 'mentor' and here_mentor() in (t.from_mentor_id, t.to_mentor_id))))
  select o.firm_id, a.email, a.name, a.language
  from other o
    left join memberships m on m.agency_id = o.agency_id and m.firm_id = o.firm_id and m.ended_at is null
    left join mentors t on t.agency_id = o.agency_id and t.id = o.mentor_id and t.state <> 'ended'
    join accounts a on a.id = coalesce(m.account_id, t.account_id) and a.disabled_at is null and a.email_verified_at is not null
  order by a.email
$$;
--> statement-breakpoint
revoke all on function tie_recipients(uuid) from public;
--> statement-breakpoint
grant execute on function tie_recipients(uuid) to landfall_app;
--> statement-breakpoint
-- The other side confirms a tie or does not; either side takes it back. Confirmed, it is a contact of each firm in it, with
-- the name of whoever spoke for the other side; taken back, the names are gone. Null where the tie is not one's own,
-- 'closed' where it cannot be answered like that any more, otherwise how it stands now.
create function answer_tie(tie uuid, answer text, at timestamptz) returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  t ties;
  is_from boolean;
begin
  select * into t from ties x where x.agency_id = here_agency() and x.id = tie
    and ((here_hat() = 'member' and here_firm() in (x.from_firm_id, x.to_firm_id))
      or (here_hat() = 'mentor' and here_mentor() in (x.from_mentor_id, x.to_mentor_id))) for update;
  if not found then return null; end if;
  is_from := coalesce((here_hat() = 'member' and t.from_firm_id = here_firm()) or (here_hat() = 'mentor' and t.from_mentor_id = here_mentor()), false);
  if not ((t.state = 'proposed' and not is_from and answer in ('confirmed', 'declined'))
      or (t.state = 'proposed' and is_from and answer = 'withdrawn')
      or (t.state = 'confirmed' and answer = 'withdrawn')) then return 'closed'; end if;
  update ties x set state = answer, answered_at = at, answered_by = here_account() where x.agency_id = t.agency_id and x.id = t.id;
  if answer = 'withdrawn' then
    update introductions i set person_name = '', person_role = '', organisation = '', erased_at = at
      where i.agency_id = t.agency_id and i.tie_id = t.id and i.erased_at is null;
  elsif answer = 'confirmed' then
    insert into introductions (agency_id, firm_id, delegation_id, tie_id, kind, place, person_name, organisation, country,
      introduced_on, consent_on, recorded_at, recorded_by)
    select t.agency_id, side.firm_id, t.delegation_id, t.id, 'participant', 'delegation', a.name,
      coalesce(f.legal_name, m.headline, ''), coalesce(f.country, g.country), least(d.ends_on, at::date), at::date, at, here_account()
    from (values (t.from_firm_id, here_account(), t.to_firm_id, t.to_mentor_id),
        (t.to_firm_id, t.proposed_by, t.from_firm_id, t.from_mentor_id)) as side (firm_id, other_account, other_firm, other_mentor)
      join delegations d on d.agency_id = t.agency_id and d.id = t.delegation_id
      join agencies g on g.id = t.agency_id
      join accounts a on a.id = side.other_account
      left join firms f on f.agency_id = t.agency_id and f.id = side.other_firm
      left join mentors m on m.agency_id = t.agency_id and m.id = side.other_mentor
    where side.firm_id is not null;
  end if;
  return answer;
end $$;
--> statement-breakpoint
revoke all on function answer_tie(uuid, text, timestamptz) from public;
--> statement-breakpoint
grant execute on function answer_tie(uuid, text, timestamptz) to landfall_app;
