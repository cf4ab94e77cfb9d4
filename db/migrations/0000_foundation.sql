-- Functions that the policies of the tables call. They are written before the tables, so bodies are not checked yet.
set local check_function_bodies = off;
--> statement-breakpoint
create schema extensions;
--> statement-breakpoint
create extension pg_trgm schema extensions;
--> statement-breakpoint
create function here_agency() returns uuid language sql stable parallel safe
  return nullif(current_setting('landfall.agency_id', true), '')::uuid;
--> statement-breakpoint
create function here_account() returns uuid language sql stable parallel safe
  return nullif(current_setting('landfall.account_id', true), '')::uuid;
--> statement-breakpoint
create function here_firm() returns uuid language sql stable parallel safe
  return nullif(current_setting('landfall.firm_id', true), '')::uuid;
--> statement-breakpoint
create function here_mentor() returns uuid language sql stable parallel safe
  return nullif(current_setting('landfall.mentor_id', true), '')::uuid;
--> statement-breakpoint
create function here_hat() returns text language sql stable parallel safe
  return coalesce(nullif(current_setting('landfall.hat', true), ''), 'nobody');
--> statement-breakpoint
create function here_job() returns text language sql stable parallel safe
  return coalesce(nullif(current_setting('landfall.job', true), ''), 'none');
--> statement-breakpoint
-- Firms that the mentor in force looks after now and that share the scope with mentors ('any' asks for no sharing).
create function mentored_firms(wanted text) returns uuid[]
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if here_hat() <> 'mentor' then return array[]::uuid[]; end if;
  return coalesce((
    select array_agg(a.firm_id) from assignments a
    where a.agency_id = here_agency() and a.mentor_id = here_mentor() and a.ended_at is null
      and (wanted = 'any' or exists (
        select 1 from sharing s where s.agency_id = a.agency_id and s.firm_id = a.firm_id and s.scope = wanted))
  ), array[]::uuid[]);
end $$;
--> statement-breakpoint
-- Assessments whose answers the mentor in force may read: submitted where answers are shared, drafts where drafts are.
create function readable_assessments() returns uuid[]
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if here_hat() <> 'mentor' then return array[]::uuid[]; end if;
  return coalesce((
    select array_agg(s.id) from assessments s
    where s.agency_id = here_agency()
      and ((s.status <> 'draft' and s.firm_id = any (mentored_firms('answers')))
        or s.firm_id = any (mentored_firms('drafts')))
  ), array[]::uuid[]);
end $$;
--> statement-breakpoint
create function mentors_of_firm() returns uuid[]
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if here_hat() <> 'member' then return array[]::uuid[]; end if;
  return coalesce((
    select array_agg(a.mentor_id) from assignments a
    where a.agency_id = here_agency() and a.firm_id = here_firm()
  ), array[]::uuid[]);
end $$;
--> statement-breakpoint
-- Offers that the firm in force noted interest in stay readable to it when they leave the catalogue.
create function offers_of_interest() returns uuid[]
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if here_hat() <> 'member' then return array[]::uuid[]; end if;
  return coalesce((
    select array_agg(i.offer_id) from interests i
    join offers o on o.agency_id = i.agency_id and o.id = i.offer_id and o.status <> 'draft'
    where i.agency_id = here_agency() and i.firm_id = here_firm()
  ), array[]::uuid[]);
end $$;
--> statement-breakpoint
-- People whose name and address the person in force may see: those of the firm, of the firms mentored, of the agency.
create function visible_accounts() returns uuid[]
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return case here_hat()
    when 'member' then array(
      select m.account_id from memberships m where m.agency_id = here_agency() and m.firm_id = here_firm()
      union select t.account_id from assignments a
        join mentors t on t.agency_id = a.agency_id and t.id = a.mentor_id
        where a.agency_id = here_agency() and a.firm_id = here_firm()
      union select j.account_id from join_requests j
        where j.agency_id = here_agency() and j.firm_id = here_firm() and j.decided_at is null
      union select u.account_id from audit u
        where u.agency_id = here_agency() and u.firm_id = here_firm() and u.account_id is not null
      union select d.account_id from administrators d where d.agency_id = here_agency() and d.ended_at is null)
    when 'mentor' then array(
      select m.account_id from memberships m where m.agency_id = here_agency() and m.firm_id = any (mentored_firms('any'))
      union select t.account_id from assignments a
        join mentors t on t.agency_id = a.agency_id and t.id = a.mentor_id
        where a.agency_id = here_agency() and a.firm_id = any (mentored_firms('any')))
    when 'admin' then array(
      select m.account_id from memberships m where m.agency_id = here_agency()
      union select t.account_id from mentors t where t.agency_id = here_agency()
      union select d.account_id from administrators d where d.agency_id = here_agency())
    else array[]::uuid[] end;
end $$;
--> statement-breakpoint
-- Checks session and hat against rows and sets what the policies read, for this transaction alone.
-- `status`: ok · signed-out (no live session) · no-hat (the person does not wear it) · second-factor (an administrator without one).
create function enter(session_hash text, wanted_hat text, wanted_id uuid, at timestamptz)
returns table (status text, account_id uuid, session_id uuid, agency_id uuid, firm_id uuid, firm_role text,
  mentor_id uuid, language text, time_zone text, name text, email text, last_seen_at timestamptz)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  who record;
  hat record;
begin
  perform set_config('landfall.agency_id', '', true), set_config('landfall.account_id', '', true),
    set_config('landfall.firm_id', '', true), set_config('landfall.mentor_id', '', true),
    set_config('landfall.hat', 'nobody', true), set_config('landfall.job', '', true);
  if wanted_hat = 'anonymous' then
    perform set_config('landfall.hat', 'anonymous', true),
      set_config('landfall.agency_id', coalesce(wanted_id::text, ''), true);
    return query select 'ok', null::uuid, null::uuid, wanted_id, null::uuid, null::text, null::uuid,
      null::text, null::text, null::text, null::text, null::timestamptz;
    return;
  end if;
  select s.id as session_id, s.second_factor, s.last_seen_at, a.* into who
    from sessions s join accounts a on a.id = s.account_id
    where s.token_hash = session_hash and s.ended_at is null and a.disabled_at is null
      and s.expires_at > at and s.last_seen_at > at - interval '7 days';
  if not found then
    return query select 'signed-out', null::uuid, null::uuid, null::uuid, null::uuid, null::text, null::uuid,
      null::text, null::text, null::text, null::text, null::timestamptz;
    return;
  end if;
  select null::uuid as agency_id, null::uuid as firm_id, null::text as firm_role, null::uuid as mentor_id,
    'ok' as status into hat;
  if wanted_hat = 'member' then
    select m.agency_id, m.firm_id, m.role as firm_role, null::uuid as mentor_id, 'ok' as status into hat from memberships m
      where m.firm_id = wanted_id and m.account_id = who.id and m.ended_at is null;
  elsif wanted_hat = 'mentor' then
    select t.agency_id, null::uuid as firm_id, null::text as firm_role, t.id as mentor_id, 'ok' as status into hat from mentors t
      where t.agency_id = wanted_id and t.account_id = who.id and t.state <> 'ended';
  elsif wanted_hat = 'admin' then
    select d.agency_id, null::uuid as firm_id, null::text as firm_role, null::uuid as mentor_id,
      case when who.second_factor then 'ok' else 'second-factor' end as status into hat from administrators d
      where d.agency_id = wanted_id and d.account_id = who.id and d.ended_at is null;
  elsif wanted_hat <> 'account' then
    hat := null;
  end if;
  if hat is null or hat.status is null then
    return query select 'no-hat', who.id, who.session_id, null::uuid, null::uuid, null::text, null::uuid,
      who.language, who.time_zone, who.name, who.email, who.last_seen_at;
    return;
  end if;
  perform set_config('landfall.account_id', who.id::text, true);
  if hat.status = 'ok' then
    perform set_config('landfall.hat', wanted_hat, true),
      set_config('landfall.agency_id', coalesce(hat.agency_id::text, ''), true),
      set_config('landfall.firm_id', coalesce(hat.firm_id::text, ''), true),
      set_config('landfall.mentor_id', coalesce(hat.mentor_id::text, ''), true);
  end if;
  return query select hat.status, who.id, who.session_id, hat.agency_id, hat.firm_id, hat.firm_role, hat.mentor_id,
    who.language, who.time_zone, who.name, who.email, who.last_seen_at;
end $$;
--> statement-breakpoint
-- A context of the portal's own work: an agency (or none) and the name of the work.
create function enter_system(agency uuid, job text, on_behalf_of uuid) returns void
language plpgsql set search_path = public, pg_temp as $$
begin
  perform set_config('landfall.agency_id', coalesce(agency::text, ''), true),
    set_config('landfall.account_id', coalesce(on_behalf_of::text, ''), true),
    set_config('landfall.firm_id', '', true), set_config('landfall.mentor_id', '', true),
    set_config('landfall.hat', 'system', true), set_config('landfall.job', job, true);
end $$;
--> statement-breakpoint
-- The hats that the person in force can put on.
create function my_hats() returns table (hat text, id uuid, agency_id uuid, agency_slug text, name text, role text)
language sql stable security definer set search_path = public, pg_temp as $$
  select 'member', m.firm_id, m.agency_id, g.slug, f.legal_name, m.role
    from memberships m join firms f on f.agency_id = m.agency_id and f.id = m.firm_id join agencies g on g.id = m.agency_id
    where m.account_id = here_account() and m.ended_at is null
  union all
  select 'mentor', t.agency_id, t.agency_id, g.slug, g.name, t.state
    from mentors t join agencies g on g.id = t.agency_id where t.account_id = here_account() and t.state <> 'ended'
  union all
  select 'admin', d.agency_id, d.agency_id, g.slug, g.name, 'administrator'
    from administrators d join agencies g on g.id = d.agency_id where d.account_id = here_account() and d.ended_at is null
  order by 1, 5, 2
$$;
--> statement-breakpoint
-- Text search over firms: ILIKE is not leakproof, so under row-level security it would use no index.
-- Returns ids of the agency in force only; the table's own policy still decides which of them are seen.
create function firms_matching(words text) returns uuid[]
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if here_hat() not in ('admin', 'mentor', 'system') then return array[]::uuid[]; end if;
  return coalesce((
    select array_agg(f.id) from firms f
    where f.agency_id = here_agency()
      and (f.legal_name ilike '%' || replace(replace(replace(words, '\', '\\'), '%', '\%'), '_', '\_') || '%'
        or f.products ilike '%' || replace(replace(replace(words, '\', '\\'), '%', '\%'), '_', '\_') || '%')
  ), array[]::uuid[]);
end $$;
--> statement-breakpoint
-- Pairs of firms with names alike, for administrators.
create function firms_alike() returns table (firm_id uuid, other_id uuid, other_name text, likeness real)
language plpgsql stable security definer set search_path = public, extensions, pg_temp as $$
begin
  if here_hat() <> 'admin' then return; end if;
  return query select a.id, b.id, b.legal_name, similarity(a.legal_name, b.legal_name)
    from firms a join firms b on b.agency_id = a.agency_id and b.id <> a.id and b.country = a.country
      and a.legal_name % b.legal_name
    where a.agency_id = here_agency() and similarity(a.legal_name, b.legal_name) > 0.6;
end $$;
--> statement-breakpoint
-- Counts one attempt under a key and says how many there were in this window, the attempt included.
create function count_attempt(attempt_key text, window_seconds integer, at timestamptz) returns integer
language sql security definer set search_path = public, pg_temp as $$
  insert into attempts as a (key, window_start, count)
  values (attempt_key, to_timestamp(floor(extract(epoch from at) / window_seconds) * window_seconds), 1)
  on conflict (key, window_start) do update set count = a.count + 1
  returning a.count
$$;
--> statement-breakpoint
-- The newest migration applied, for the readiness check: the working roles do not read the journal itself.
create function applied_migration() returns text
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (select max(m.created_at)::text from drizzle.__drizzle_migrations m);
end $$;
--> statement-breakpoint
-- True where people of the demonstration live; production refuses to start there.
create function has_demonstration() returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from accounts where demonstration)
$$;
