-- A mentor's seats bind every assignment, whoever makes it: the mentor's row is locked, then those in force are counted.
drop trigger assignments_seats on assignments;
--> statement-breakpoint
create or replace function keep_seats() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare seats smallint;
begin
  select m.capacity into seats from mentors m where m.agency_id = new.agency_id and m.id = new.mentor_id for update;
  if (select count(*) from assignments a
      where a.agency_id = new.agency_id and a.mentor_id = new.mentor_id and a.id <> new.id and a.ended_at is null) >= seats then
    raise exception 'the mentor has no seat left' using errcode = '23514', constraint = 'assignments_seats';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger assignments_seats before insert or update of ended_at, mentor_id on assignments
  for each row when (new.ended_at is null) execute function keep_seats();
--> statement-breakpoint
-- What a job does by itself leaves its trace too.
grant insert on audit to landfall_job;
