-- How much the crisp values would have moved since the last closed round if the open one were closed now: the mean over
-- the points that both have, and how many these are. One figure over all points, and none before three experts have rated
-- everything, so that it tells of nobody. The values are the centroids of the five levels. For administrators.
create function panel_open_change(panel uuid)
returns table (change double precision, points integer)
language sql stable security definer set search_path = public, pg_temp as $$
  with crisp (level, value) as (values (0, 1.0 / 12), (1, 0.25), (2, 0.5), (3, 0.75), (4, 11.0 / 12)),
  before as (
    select c.indicator_id, sum(n.counted * s.value) / sum(n.counted) as value
    from panel_counts(panel) c
      cross join lateral unnest(c.counts) with ordinality as n (counted, place)
      join crisp s on s.level = n.place - 1
    where c.round_number = (select max(o.round_number) from panel_counts(panel) o)
    group by c.indicator_id
    having sum(n.counted) > 0
  ),
  now as (
    select r.indicator_id, avg(s.value) as value
    from panel_ratings r
      join panel_rounds o on o.agency_id = r.agency_id and o.id = r.round_id and o.closed_at is null
      join panel_experts e on e.agency_id = r.agency_id and e.id = r.expert_id and e.withdrawn_at is null
      join crisp s on s.level = r.level
    where r.agency_id = here_agency() and r.panel_id = panel
    group by r.indicator_id
    having count(*) >= 3
  )
  select avg(abs(now.value - before.value))::double precision, count(*)::integer
  from now join before on before.indicator_id = now.indicator_id
  where here_hat() = 'admin' and readable_panel(panel)
    and (select p.finished from panel_progress(panel) p) >= 3
$$;
--> statement-breakpoint
revoke all on function panel_open_change(uuid) from public;
--> statement-breakpoint
grant execute on function panel_open_change(uuid) to landfall_app;
