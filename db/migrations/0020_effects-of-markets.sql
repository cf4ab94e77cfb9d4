-- What a firm says of itself when it answers about a market counts too: no action moves what holds for that market alone.
create or replace function observed_moves() returns table (phase text, industry text, size text, actions integer, answers integer, rose integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if here_job() is distinct from 'observe-effects' then return; end if;
  return query
  with done as (
    select a.firm_id, a.id, a.ended_at, s.submitted_at as taken_at, unnest(a.expects) as item
    from actions a
      join results r on r.agency_id = a.agency_id and r.id = a.result_id
      join assessments s on s.agency_id = r.agency_id and s.id = r.assessment_id
    where a.agency_id = here_agency() and a.status = 'done' and a.ended_at is not null
  ), said as (
    select p.firm_id, p.item_key, p.level, s.submitted_at
    from responses p join assessments s on s.agency_id = p.agency_id and s.id = p.assessment_id
    where p.agency_id = here_agency() and s.rater = 'firm' and s.submitted_at is not null
  ), moved as (
    select d.firm_id, d.id, was.level as was, later.level as later
    from done d
      join lateral (
        select x.level from said x
        where x.firm_id = d.firm_id and x.item_key = d.item and x.submitted_at <= d.ended_at
        order by (x.submitted_at <= d.taken_at) desc, x.submitted_at desc limit 1
      ) was on was.level < 5
      join lateral (
        select x.level from said x
        where x.firm_id = d.firm_id and x.item_key = d.item and x.submitted_at > d.ended_at
        order by x.submitted_at limit 1
      ) later on later.level is not null
  )
  select
    (select r.phase from results r where r.agency_id = f.agency_id and r.firm_id = f.id and r.phase is not null and r.rescored_at is null
      order by r.computed_at desc, r.id desc limit 1),
    f.nace_section, f.size_class, count(distinct m.id)::integer, count(*)::integer,
    (count(*) filter (where m.later > m.was))::integer
  from moved m join firms f on f.agency_id = here_agency() and f.id = m.firm_id
  group by f.agency_id, f.id, f.nace_section, f.size_class
  order by f.id;
end $$;
