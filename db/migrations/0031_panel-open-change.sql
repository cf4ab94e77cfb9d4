-- Whether the opinions of a panel would be stable if its open round were closed now: the mean change of the crisp values
-- since the last closed round against the panel's threshold, over the points that both have. A yes or no over all points,
-- of experts who have rated everything, three at least, and nothing where there is one point alone or an expert was
-- taken out since the round began: a figure, read again after each answer, would tell what one person rated. The values
-- are the centroids of the five levels. For administrators.
create function panel_would_be_stable(panel uuid)
returns table (stable boolean, points integer)
language sql stable security definer set search_path = public, pg_temp as $$
  with crisp (level, value) as (values (0, 1.0 / 12), (1, 0.25), (2, 0.5), (3, 0.75), (4, 11.0 / 12)),
  open as (
    select o.id, o.opened_at, p.stable_under,
      (select count(*) from panel_indicators i where i.agency_id = p.agency_id and i.panel_id = p.id) as asked
    from panels p
      join panel_rounds o on o.agency_id = p.agency_id and o.panel_id = p.id and o.closed_at is null
    where p.agency_id = here_agency() and p.id = panel
  ),
  before as (
    select c.indicator_id, sum(n.counted * s.value) / sum(n.counted) as value
    from panel_counts(panel) c
      cross join lateral unnest(c.counts) with ordinality as n (counted, place)
      join crisp s on s.level = n.place - 1
    where c.round_number = (select max(o.round_number) from panel_counts(panel) o)
    group by c.indicator_id
    having sum(n.counted) > 0
  ),
  finished as (
    select e.id
    from panel_experts e
      join open on true
      join panel_ratings r on r.agency_id = e.agency_id and r.expert_id = e.id and r.round_id = open.id
    where e.agency_id = here_agency() and e.panel_id = panel and e.withdrawn_at is null
    group by e.id, open.asked
    having count(*) >= open.asked
  ),
  now as (
    select r.indicator_id, avg(s.value) as value
    from panel_ratings r
      join open on open.id = r.round_id
      join finished f on f.id = r.expert_id
      join crisp s on s.level = r.level
    where r.agency_id = here_agency()
    group by r.indicator_id
  )
  select avg(abs(now.value - before.value)) < max(open.stable_under), count(*)::integer
  from now
    join before on before.indicator_id = now.indicator_id
    join open on true
  where here_hat() = 'admin' and readable_panel(panel)
    and (select count(*) from finished) >= 3
    and not exists (select 1 from panel_experts e
      where e.agency_id = here_agency() and e.panel_id = panel and e.withdrawn_at >= open.opened_at)
  having count(*) >= 2
$$;
--> statement-breakpoint
revoke all on function panel_would_be_stable(uuid) from public;
--> statement-breakpoint
grant execute on function panel_would_be_stable(uuid) to landfall_app;
