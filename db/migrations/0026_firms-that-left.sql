-- Travellers of the agency in force whose journey ended as long ago as a follow-up's months and who were not asked yet,
-- one row for each person to write to. A firm without members, a mentor who has
-- left, and who did not travel, is not asked.
create or replace function due_follow_ups(day date)
returns table (seat_id uuid, delegation_id uuid, firm_id uuid, mentor_id uuid, month smallint, delegation text, email text, name text, language text)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.id, d.id, s.firm_id, s.mentor_id, q.month::smallint, d.name, a.email, a.name, a.language
  from delegations d
    join delegation_seats s on s.agency_id = d.agency_id and s.delegation_id = d.id and s.state = 'accepted'
    cross join (values (1), (3), (12)) as q (month)
    left join memberships m on m.agency_id = s.agency_id and m.firm_id = s.firm_id and m.ended_at is null
    left join mentors t on t.agency_id = s.agency_id and t.id = s.mentor_id and t.state <> 'ended'
    join accounts a on a.id = coalesce(m.account_id, t.account_id) and a.disabled_at is null and a.email_verified_at is not null
  where here_job() = 'follow-ups' and d.agency_id = here_agency() and d.state in ('travelled', 'closed')
    and d.ends_on + make_interval(months => q.month) <= day
    -- What a worker that was down has missed is asked late, but not a year late.
    and d.ends_on + make_interval(months => q.month + 2) > day
    and not exists (select 1 from follow_ups x
      where x.agency_id = s.agency_id and x.seat_id = s.id and x.month >= q.month)
  order by s.id, q.month, a.email
$$;
