-- As before; of a mentor it keeps what the mentor stands for, which is no organisation, and the mentor's own country.
create or replace function answer_tie(tie uuid, answer text, at timestamptz) returns text
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
    insert into introductions (agency_id, firm_id, delegation_id, tie_id, kind, place, person_name, person_role, organisation, country,
      introduced_on, consent_on, recorded_at, recorded_by)
    select t.agency_id, side.firm_id, t.delegation_id, t.id, 'participant', 'delegation', a.name,
      coalesce(m.headline, ''), coalesce(f.legal_name, ''), coalesce(f.country, m.country, g.country), least(d.ends_on, at::date), at::date, at, here_account()
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
