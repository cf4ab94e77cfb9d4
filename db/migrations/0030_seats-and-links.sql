ALTER TABLE "delegation_seats" DROP CONSTRAINT "delegation_seats_reason";--> statement-breakpoint
DROP INDEX "introduction_questions_token";--> statement-breakpoint
ALTER TABLE "introduction_questions" DROP COLUMN "token_hash";--> statement-breakpoint
ALTER TABLE "delegation_seats" ADD CONSTRAINT "delegation_seats_reason" CHECK ("delegation_seats"."reason" in ('dates', 'cost', 'person-away', 'market-changed', 'group', 'other', 'did-not-travel'));--> statement-breakpoint
ALTER POLICY "introductions_write" ON "introductions" TO landfall_app,landfall_job USING ((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and ((select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('any'))::uuid[])) and mentor_id = (select here_mentor()) and (delegation_id is null or delegation_id in (select s.delegation_id from delegation_seats s where s.agency_id = (select here_agency()) and s.state = 'accepted')))) WITH CHECK ((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and ((select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('any'))::uuid[])) and mentor_id = (select here_mentor()) and (delegation_id is null or delegation_id in (select s.delegation_id from delegation_seats s where s.agency_id = (select here_agency()) and s.state = 'accepted'))));--> statement-breakpoint
-- Of the link that everybody of a firm shared; nothing has called them since each person has one of their own. A worker
-- of the release before still names the column where it asks: its nightly job fails then, and is done by the new one.
drop function due_introduction_questions(date);
--> statement-breakpoint
drop function question_behind(text);
--> statement-breakpoint
-- As before, but two participants who got to know each other are one introduction, though each side keeps its own.
create or replace function journey_figures(delegation uuid)
returns table (firms integer, mentors integer, reports integer, market integer, participants integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select
    (select count(*)::integer from delegation_seats s where s.agency_id = d.agency_id and s.delegation_id = d.id and s.state = 'accepted' and s.firm_id is not null),
    (select count(*)::integer from delegation_seats s where s.agency_id = d.agency_id and s.delegation_id = d.id and s.state = 'accepted' and s.mentor_id is not null),
    (select count(*)::integer from journey_reports r where r.agency_id = d.agency_id and r.delegation_id = d.id and r.state = 'handed-in'),
    (select count(*)::integer from introductions i where i.agency_id = d.agency_id and i.delegation_id = d.id and i.kind = 'market'),
    (select count(distinct coalesce(i.tie_id, i.id))::integer from introductions i where i.agency_id = d.agency_id and i.delegation_id = d.id and i.kind = 'participant')
  from delegations d
  where d.agency_id = here_agency() and d.id = delegation
    and (here_hat() = 'admin' or exists (
      select 1 from delegation_seats s
        join group_reports g on g.agency_id = s.agency_id and g.delegation_id = s.delegation_id and g.published_at is not null
      where s.agency_id = d.agency_id and s.delegation_id = d.id and s.state = 'accepted'
        and ((here_hat() = 'member' and s.firm_id = here_firm()) or (here_hat() = 'mentor' and s.mentor_id = here_mentor()))))
$$;
--> statement-breakpoint
-- As before, of those who travelled: nothing more is asked of whoever was noted absent after the first mail.
create or replace function open_follow_up_questions(asked timestamptz) returns integer
language sql volatile security definer set search_path = public, pg_temp as $$
  with made as (
    insert into introduction_questions (agency_id, firm_id, introduction_id, month, asked_at)
    select i.agency_id, i.firm_id, i.id, f.month, asked
    from follow_ups f
      join delegation_seats s on s.agency_id = f.agency_id and s.id = f.seat_id and s.state = 'accepted'
      join introductions i on i.agency_id = f.agency_id and i.firm_id = f.firm_id and i.delegation_id = f.delegation_id
    where here_job() = 'follow-ups' and f.agency_id = here_agency() and f.answered_at is null and i.erased_at is null
      and not exists (select 1 from introduction_questions x
        where x.agency_id = i.agency_id and x.introduction_id = i.id and x.month >= f.month)
    on conflict do nothing returning 1)
  select count(*)::integer from made
$$;
--> statement-breakpoint
-- The policy of the introductions reads the seats, also where a job writes questions about them.
grant select (agency_id, delegation_id, firm_id, mentor_id, state) on delegation_seats to landfall_job;
