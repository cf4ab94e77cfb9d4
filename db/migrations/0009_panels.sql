create function here_panel() returns uuid language sql stable parallel safe
  return nullif(current_setting('landfall.panel_id', true), '')::uuid;
--> statement-breakpoint
create function here_expert() returns uuid language sql stable parallel safe
  return nullif(current_setting('landfall.expert_id', true), '')::uuid;
--> statement-breakpoint
revoke all on function here_panel(), here_expert() from public;
--> statement-breakpoint
grant execute on function here_panel(), here_expert() to landfall_app, landfall_job;
--> statement-breakpoint
CREATE TABLE "panel_imports" (
	"agency_id" uuid NOT NULL,
	"panel_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"indicator_id" uuid NOT NULL,
	"counts" smallint[] NOT NULL,
	CONSTRAINT "panel_imports_agency_id_round_id_indicator_id_pk" PRIMARY KEY("agency_id","round_id","indicator_id"),
	CONSTRAINT "panel_imports_five" CHECK (cardinality("panel_imports"."counts") = 5 and 0 <= all ("panel_imports"."counts"))
);
--> statement-breakpoint
ALTER TABLE "panel_imports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "panel_proposals" (
	"agency_id" uuid NOT NULL,
	"panel_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"round_id" uuid NOT NULL,
	"expert_id" uuid NOT NULL,
	"body" text NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"because" text DEFAULT '' NOT NULL,
	"decided_at" timestamp (3) with time zone,
	"indicator_id" uuid,
	CONSTRAINT "panel_proposals_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "panel_proposals_once" UNIQUE("agency_id","round_id","expert_id","body"),
	CONSTRAINT "panel_proposals_state" CHECK ("panel_proposals"."state" in ('open', 'taken', 'declined')),
	CONSTRAINT "panel_proposals_taken" CHECK (("panel_proposals"."state" = 'taken') = ("panel_proposals"."indicator_id" is not null))
);
--> statement-breakpoint
ALTER TABLE "panel_proposals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "panel_publications" (
	"agency_id" uuid NOT NULL,
	"panel_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"instrument" text NOT NULL,
	"base_version" smallint NOT NULL,
	"weights" jsonb NOT NULL,
	"provenance" jsonb NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"published_by" uuid,
	CONSTRAINT "panel_publications_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "panel_publications_once" UNIQUE("agency_id","panel_id")
);
--> statement-breakpoint
ALTER TABLE "panel_publications" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "panel_experts" (
	"agency_id" uuid NOT NULL,
	"panel_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"account_id" uuid,
	"name" text DEFAULT '' NOT NULL,
	"email" text DEFAULT '' NOT NULL,
	"state" text DEFAULT 'invited' NOT NULL,
	"invited_at" timestamp (3) with time zone NOT NULL,
	"joined_at" timestamp (3) with time zone,
	"withdrawn_at" timestamp (3) with time zone,
	"sends" smallint DEFAULT 1 NOT NULL,
	"link_hash" text,
	"link_expires_at" timestamp (3) with time zone,
	"access_hash" text,
	"access_expires_at" timestamp (3) with time zone,
	CONSTRAINT "panel_experts_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "panel_experts_of_panel" UNIQUE("agency_id","panel_id","id"),
	CONSTRAINT "panel_experts_kind" CHECK ("panel_experts"."kind" in ('mentor', 'administrator', 'guest')),
	CONSTRAINT "panel_experts_state" CHECK ("panel_experts"."state" in ('invited', 'joined', 'withdrawn')),
	CONSTRAINT "panel_experts_guest_or_account" CHECK (("panel_experts"."kind" = 'guest') = ("panel_experts"."account_id" is null))
);
--> statement-breakpoint
ALTER TABLE "panel_experts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "panel_indicators" (
	"agency_id" uuid NOT NULL,
	"panel_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"position" smallint NOT NULL,
	"item_key" text,
	"wording" text NOT NULL,
	"heading" text DEFAULT '' NOT NULL,
	CONSTRAINT "panel_indicators_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "panel_indicators_of_panel" UNIQUE("agency_id","panel_id","id"),
	CONSTRAINT "panel_indicators_item" UNIQUE("agency_id","panel_id","item_key")
);
--> statement-breakpoint
ALTER TABLE "panel_indicators" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "panel_ratings" (
	"agency_id" uuid NOT NULL,
	"panel_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"indicator_id" uuid NOT NULL,
	"expert_id" uuid NOT NULL,
	"level" smallint NOT NULL,
	"comment" text DEFAULT '' NOT NULL,
	"rated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "panel_ratings_agency_id_round_id_expert_id_indicator_id_pk" PRIMARY KEY("agency_id","round_id","expert_id","indicator_id"),
	CONSTRAINT "panel_ratings_level" CHECK ("panel_ratings"."level" between 0 and 4)
);
--> statement-breakpoint
ALTER TABLE "panel_ratings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "panel_rounds" (
	"agency_id" uuid NOT NULL,
	"panel_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"number" smallint NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"due_on" date,
	"closed_at" timestamp (3) with time zone,
	"imported" boolean DEFAULT false NOT NULL,
	CONSTRAINT "panel_rounds_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "panel_rounds_of_panel" UNIQUE("agency_id","panel_id","id"),
	CONSTRAINT "panel_rounds_number" UNIQUE("agency_id","panel_id","number"),
	CONSTRAINT "panel_rounds_number_from_one" CHECK ("panel_rounds"."number" > 0),
	CONSTRAINT "panel_rounds_imported_closed" CHECK (not "panel_rounds"."imported" or "panel_rounds"."closed_at" is not null)
);
--> statement-breakpoint
ALTER TABLE "panel_rounds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "panels" (
	"agency_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"title" text NOT NULL,
	"intro" text DEFAULT '' NOT NULL,
	"instrument" text NOT NULL,
	"instrument_version" smallint NOT NULL,
	"threshold" double precision DEFAULT 0.5 NOT NULL,
	"stable_under" double precision NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "panels_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "panels_id" UNIQUE("id"),
	CONSTRAINT "panels_state" CHECK ("panels"."state" in ('draft', 'running', 'accepted', 'ended')),
	CONSTRAINT "panels_threshold" CHECK ("panels"."threshold" between 0 and 1),
	CONSTRAINT "panels_stable_under" CHECK ("panels"."stable_under" > 0 and "panels"."stable_under" <= 0.5)
);
--> statement-breakpoint
ALTER TABLE "panels" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "panel_imports" ADD CONSTRAINT "panel_imports_agency_id_panel_id_round_id_panel_rounds_agency_id_panel_id_id_fk" FOREIGN KEY ("agency_id","panel_id","round_id") REFERENCES "public"."panel_rounds"("agency_id","panel_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_imports" ADD CONSTRAINT "panel_imports_agency_id_panel_id_indicator_id_panel_indicators_agency_id_panel_id_id_fk" FOREIGN KEY ("agency_id","panel_id","indicator_id") REFERENCES "public"."panel_indicators"("agency_id","panel_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_proposals" ADD CONSTRAINT "panel_proposals_agency_id_panel_id_round_id_panel_rounds_agency_id_panel_id_id_fk" FOREIGN KEY ("agency_id","panel_id","round_id") REFERENCES "public"."panel_rounds"("agency_id","panel_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_proposals" ADD CONSTRAINT "panel_proposals_agency_id_panel_id_expert_id_panel_experts_agency_id_panel_id_id_fk" FOREIGN KEY ("agency_id","panel_id","expert_id") REFERENCES "public"."panel_experts"("agency_id","panel_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_proposals" ADD CONSTRAINT "panel_proposals_agency_id_panel_id_indicator_id_panel_indicators_agency_id_panel_id_id_fk" FOREIGN KEY ("agency_id","panel_id","indicator_id") REFERENCES "public"."panel_indicators"("agency_id","panel_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_publications" ADD CONSTRAINT "panel_publications_published_by_accounts_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_publications" ADD CONSTRAINT "panel_publications_agency_id_panel_id_panels_agency_id_id_fk" FOREIGN KEY ("agency_id","panel_id") REFERENCES "public"."panels"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_experts" ADD CONSTRAINT "panel_experts_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_experts" ADD CONSTRAINT "panel_experts_agency_id_panel_id_panels_agency_id_id_fk" FOREIGN KEY ("agency_id","panel_id") REFERENCES "public"."panels"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_indicators" ADD CONSTRAINT "panel_indicators_agency_id_panel_id_panels_agency_id_id_fk" FOREIGN KEY ("agency_id","panel_id") REFERENCES "public"."panels"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_ratings" ADD CONSTRAINT "panel_ratings_agency_id_panel_id_round_id_panel_rounds_agency_id_panel_id_id_fk" FOREIGN KEY ("agency_id","panel_id","round_id") REFERENCES "public"."panel_rounds"("agency_id","panel_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_ratings" ADD CONSTRAINT "panel_ratings_agency_id_panel_id_indicator_id_panel_indicators_agency_id_panel_id_id_fk" FOREIGN KEY ("agency_id","panel_id","indicator_id") REFERENCES "public"."panel_indicators"("agency_id","panel_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_ratings" ADD CONSTRAINT "panel_ratings_agency_id_panel_id_expert_id_panel_experts_agency_id_panel_id_id_fk" FOREIGN KEY ("agency_id","panel_id","expert_id") REFERENCES "public"."panel_experts"("agency_id","panel_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_rounds" ADD CONSTRAINT "panel_rounds_agency_id_panel_id_panels_agency_id_id_fk" FOREIGN KEY ("agency_id","panel_id") REFERENCES "public"."panels"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panels" ADD CONSTRAINT "panels_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panels" ADD CONSTRAINT "panels_created_by_accounts_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "panel_experts_account" ON "panel_experts" USING btree ("agency_id","panel_id","account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "panel_experts_guest" ON "panel_experts" USING btree ("agency_id","panel_id","email") WHERE account_id is null;--> statement-breakpoint
CREATE UNIQUE INDEX "panel_experts_link" ON "panel_experts" USING btree ("link_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "panel_experts_access" ON "panel_experts" USING btree ("access_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "panel_rounds_one_open" ON "panel_rounds" USING btree ("agency_id","panel_id") WHERE closed_at is null;--> statement-breakpoint
CREATE POLICY "panel_imports_read" ON "panel_imports" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and (select here_hat()) in ('admin'));--> statement-breakpoint
CREATE POLICY "panel_imports_write" ON "panel_imports" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and (select here_hat()) in ('admin')) WITH CHECK (agency_id = (select here_agency()) and (select here_hat()) in ('admin'));--> statement-breakpoint
CREATE POLICY "panel_proposals_read" ON "panel_proposals" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('admin')) or (agency_id = (select here_agency()) and (select here_hat()) in ('expert') and panel_id = (select here_panel()) and expert_id = (select here_expert())));--> statement-breakpoint
CREATE POLICY "panel_proposals_write" ON "panel_proposals" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('admin')) or (agency_id = (select here_agency()) and (select here_hat()) in ('expert') and panel_id = (select here_panel()) and expert_id = (select here_expert()))) WITH CHECK ((agency_id = (select here_agency()) and (select here_hat()) in ('admin')) or (agency_id = (select here_agency()) and (select here_hat()) in ('expert') and panel_id = (select here_panel()) and expert_id = (select here_expert())));--> statement-breakpoint
CREATE POLICY "panel_publications_read" ON "panel_publications" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'member', 'mentor', 'system'));--> statement-breakpoint
CREATE POLICY "panel_publications_write" ON "panel_publications" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and (select here_hat()) in ('admin')) WITH CHECK (agency_id = (select here_agency()) and (select here_hat()) in ('admin'));--> statement-breakpoint
CREATE POLICY "panel_experts_read" ON "panel_experts" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('admin')) or (agency_id = (select here_agency()) and (select here_hat()) in ('expert') and id = (select here_expert())));--> statement-breakpoint
CREATE POLICY "panel_experts_write" ON "panel_experts" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and (select here_hat()) in ('admin')) WITH CHECK (agency_id = (select here_agency()) and (select here_hat()) in ('admin'));--> statement-breakpoint
CREATE POLICY "panel_indicators_read" ON "panel_indicators" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('admin')) or (agency_id = (select here_agency()) and (select here_hat()) in ('expert') and panel_id = (select here_panel())));--> statement-breakpoint
CREATE POLICY "panel_indicators_write" ON "panel_indicators" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and (select here_hat()) in ('admin')) WITH CHECK (agency_id = (select here_agency()) and (select here_hat()) in ('admin'));--> statement-breakpoint
CREATE POLICY "panel_ratings_read" ON "panel_ratings" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('expert') and panel_id = (select here_panel()) and expert_id = (select here_expert())));--> statement-breakpoint
CREATE POLICY "panel_ratings_write" ON "panel_ratings" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('expert') and panel_id = (select here_panel()) and expert_id = (select here_expert()))) WITH CHECK ((agency_id = (select here_agency()) and (select here_hat()) in ('expert') and panel_id = (select here_panel()) and expert_id = (select here_expert())));--> statement-breakpoint
CREATE POLICY "panel_rounds_read" ON "panel_rounds" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('admin')) or (agency_id = (select here_agency()) and (select here_hat()) in ('expert') and panel_id = (select here_panel())));--> statement-breakpoint
CREATE POLICY "panel_rounds_write" ON "panel_rounds" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and (select here_hat()) in ('admin')) WITH CHECK (agency_id = (select here_agency()) and (select here_hat()) in ('admin'));--> statement-breakpoint
CREATE POLICY "panels_read" ON "panels" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('admin')) or (agency_id = (select here_agency()) and (select here_hat()) in ('expert') and id = (select here_panel())));--> statement-breakpoint
CREATE POLICY "panels_write" ON "panels" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and (select here_hat()) in ('admin')) WITH CHECK (agency_id = (select here_agency()) and (select here_hat()) in ('admin'));
--> statement-breakpoint
grant select, insert, update on panels, panel_rounds to landfall_app;
--> statement-breakpoint
grant select, insert on panel_indicators, panel_imports, panel_publications to landfall_app;
--> statement-breakpoint
-- Hashes of links and accesses are written by the application and read by the functions below alone.
grant insert, update on panel_experts to landfall_app;
--> statement-breakpoint
grant select (agency_id, panel_id, id, kind, account_id, name, email, state, invited_at, joined_at, withdrawn_at, sends, link_expires_at)
  on panel_experts to landfall_app;
--> statement-breakpoint
grant select, insert, update on panel_ratings to landfall_app;
--> statement-breakpoint
grant insert on panel_proposals to landfall_app;
--> statement-breakpoint
grant select (agency_id, panel_id, id, round_id, body, state, because, decided_at, indicator_id) on panel_proposals to landfall_app;
--> statement-breakpoint
grant update (state, because, decided_at, indicator_id) on panel_proposals to landfall_app;
--> statement-breakpoint
-- No rating or proposal reaches a closed round: whoever closes it waits for those under way, whoever comes later is refused.
create function panel_round_is_open() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform 1 from panel_rounds r
    where r.agency_id = new.agency_id and r.id = new.round_id and r.closed_at is null for share;
  if not found then
    raise exception 'this round is closed' using errcode = 'check_violation', constraint = 'panel_round_is_open';
  end if;
  return new;
end $$;
--> statement-breakpoint
revoke all on function panel_round_is_open() from public;
--> statement-breakpoint
create trigger panel_ratings_while_open before insert or update on panel_ratings
  for each row execute function panel_round_is_open();
--> statement-breakpoint
create trigger panel_proposals_while_open before insert on panel_proposals
  for each row execute function panel_round_is_open();
--> statement-breakpoint
-- As enter(), for an expert of a panel: by the session of the account that was invited, or by a guest's own access.
create function enter_panel(secret_hash text, as_guest boolean, panel uuid, at timestamptz)
returns table (status text, account_id uuid, session_id uuid, agency_id uuid, firm_id uuid, firm_role text,
  mentor_id uuid, language text, time_zone text, name text, email text, last_seen_at timestamptz, expert_id uuid)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  who record;
  expert record;
begin
  perform set_config('landfall.agency_id', '', true), set_config('landfall.account_id', '', true),
    set_config('landfall.firm_id', '', true), set_config('landfall.mentor_id', '', true),
    set_config('landfall.panel_id', '', true), set_config('landfall.expert_id', '', true),
    set_config('landfall.hat', 'nobody', true), set_config('landfall.job', '', true);
  select null::uuid as account_id, null::uuid as session_id, null::text as language, null::text as time_zone,
    null::text as name, null::text as email, null::timestamptz as last_seen_at into who;
  if as_guest then
    select e.agency_id, e.panel_id, e.id into expert from panel_experts e
      where e.access_hash = secret_hash and e.access_expires_at > at and e.withdrawn_at is null;
    if not found then
      return query select 'signed-out', null::uuid, null::uuid, null::uuid, null::uuid, null::text, null::uuid,
        null::text, null::text, null::text, null::text, null::timestamptz, null::uuid;
      return;
    end if;
  else
    select a.id as account_id, s.id as session_id, a.language, a.time_zone, a.name, a.email, s.last_seen_at into who
      from sessions s join accounts a on a.id = s.account_id
      where s.token_hash = secret_hash and s.ended_at is null and a.disabled_at is null
        and s.expires_at > at and s.last_seen_at > at - interval '7 days';
    if not found then
      return query select 'signed-out', null::uuid, null::uuid, null::uuid, null::uuid, null::text, null::uuid,
        null::text, null::text, null::text, null::text, null::timestamptz, null::uuid;
      return;
    end if;
    select e.agency_id, e.panel_id, e.id into expert from panel_experts e
      where e.panel_id = panel and e.account_id = who.account_id and e.withdrawn_at is null;
  end if;
  if expert.id is null or expert.panel_id <> panel
    or not exists (select 1 from panels p where p.agency_id = expert.agency_id and p.id = panel and p.state <> 'draft') then
    return query select 'no-hat', who.account_id, who.session_id, null::uuid, null::uuid, null::text, null::uuid,
      who.language, who.time_zone, who.name, who.email, who.last_seen_at, null::uuid;
    return;
  end if;
  perform set_config('landfall.account_id', coalesce(who.account_id::text, ''), true),
    set_config('landfall.hat', 'expert', true), set_config('landfall.agency_id', expert.agency_id::text, true),
    set_config('landfall.panel_id', expert.panel_id::text, true), set_config('landfall.expert_id', expert.id::text, true);
  return query select 'ok', who.account_id, who.session_id, expert.agency_id, null::uuid, null::text, null::uuid,
    who.language, who.time_zone, who.name, who.email, who.last_seen_at, expert.id;
end $$;
--> statement-breakpoint
revoke all on function enter_panel(text, boolean, uuid, timestamptz) from public;
--> statement-breakpoint
grant execute on function enter_panel(text, boolean, uuid, timestamptz) to landfall_app;
--> statement-breakpoint
-- Whether the figures of a panel are for whoever asks: its agency's administrators and its own experts.
create function readable_panel(panel uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select (here_hat() = 'admin' and exists (select 1 from panels p where p.agency_id = here_agency() and p.id = panel))
    or (here_hat() = 'expert' and panel = here_panel())
$$;
--> statement-breakpoint
revoke all on function readable_panel(uuid) from public;
--> statement-breakpoint
-- Ratings that count: those of experts who still took part when the round was closed.
create function counted_ratings(panel uuid)
returns table (round_id uuid, indicator_id uuid, expert_id uuid, level smallint, comment text)
language sql stable security definer set search_path = public, pg_temp as $$
  select r.round_id, r.indicator_id, r.expert_id, r.level, r.comment
  from panel_ratings r
    join panel_rounds o on o.agency_id = r.agency_id and o.id = r.round_id and o.closed_at is not null
    join panel_experts e on e.agency_id = r.agency_id and e.id = r.expert_id
  where r.agency_id = here_agency() and r.panel_id = panel and readable_panel(panel)
    and (e.withdrawn_at is null or e.withdrawn_at >= o.closed_at)
$$;
--> statement-breakpoint
revoke all on function counted_ratings(uuid) from public;
--> statement-breakpoint
-- How many experts chose each level, of closed rounds alone, and nothing where fewer than three rated: it would tell who.
create function panel_counts(panel uuid)
returns table (round_number smallint, indicator_id uuid, counts integer[])
language sql stable security definer set search_path = public, pg_temp as $$
  select o.number, c.indicator_id,
    array[count(*) filter (where c.level = 0), count(*) filter (where c.level = 1), count(*) filter (where c.level = 2),
      count(*) filter (where c.level = 3), count(*) filter (where c.level = 4)]::integer[]
  from counted_ratings(panel) c
    join panel_rounds o on o.agency_id = here_agency() and o.id = c.round_id
  group by o.number, c.indicator_id
  having count(*) >= 3
  union all
  select o.number, i.indicator_id, i.counts::integer[]
  from panel_imports i
    join panel_rounds o on o.agency_id = i.agency_id and o.id = i.round_id
  where i.agency_id = here_agency() and i.panel_id = panel and readable_panel(panel)
  order by 1, 2
$$;
--> statement-breakpoint
revoke all on function panel_counts(uuid) from public;
--> statement-breakpoint
grant execute on function panel_counts(uuid) to landfall_app;
--> statement-breakpoint
-- What experts wrote beside their ratings, of closed rounds, in an order that says nothing.
create function panel_comments(panel uuid)
returns table (round_number smallint, indicator_id uuid, comment text)
language sql stable security definer set search_path = public, pg_temp as $$
  select o.number, c.indicator_id, c.comment
  from counted_ratings(panel) c
    join panel_rounds o on o.agency_id = here_agency() and o.id = c.round_id
  where c.comment <> ''
  order by 1, 2, md5(c.comment), 3
$$;
--> statement-breakpoint
revoke all on function panel_comments(uuid) from public;
--> statement-breakpoint
grant execute on function panel_comments(uuid) to landfall_app;
--> statement-breakpoint
-- How far the open round is: experts asked, those who began, those who rated everything. For administrators.
create function panel_progress(panel uuid)
returns table (asked integer, begun integer, finished integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select count(*)::integer, count(*) filter (where n.rated > 0)::integer,
    count(*) filter (where n.rated >= (select count(*) from panel_indicators i
      where i.agency_id = here_agency() and i.panel_id = panel))::integer
  from panel_experts e
    cross join lateral (select count(*) as rated from panel_ratings r
      join panel_rounds o on o.agency_id = r.agency_id and o.id = r.round_id and o.closed_at is null
      where r.agency_id = e.agency_id and r.panel_id = panel and r.expert_id = e.id) n
  where e.agency_id = here_agency() and e.panel_id = panel and e.withdrawn_at is null
    and here_hat() = 'admin' and readable_panel(panel)
$$;
--> statement-breakpoint
revoke all on function panel_progress(uuid) from public;
--> statement-breakpoint
grant execute on function panel_progress(uuid) to landfall_app;
--> statement-breakpoint
-- Of which kind the experts are whose ratings of a round count. For administrators.
create function panel_raters(panel uuid, round smallint)
returns table (kind text, experts integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select e.kind, count(distinct e.id)::integer
  from counted_ratings(panel) c
    join panel_rounds o on o.agency_id = here_agency() and o.id = c.round_id and o.number = round
    join panel_experts e on e.agency_id = here_agency() and e.id = c.expert_id
  where here_hat() = 'admin'
  group by e.kind
$$;
--> statement-breakpoint
revoke all on function panel_raters(uuid, smallint) from public;
--> statement-breakpoint
grant execute on function panel_raters(uuid, smallint) to landfall_app;
--> statement-breakpoint
-- What a guest's link leads to, without using it up. For the work of the sign-in pages.
create function panel_link(hash text, at timestamptz)
returns table (agency_id uuid, panel_id uuid, title text, intro text, agency text, time_zone text, expires_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.agency_id, p.id, p.title, p.intro, g.name, g.time_zone, e.link_expires_at
  from panel_experts e
    join panels p on p.agency_id = e.agency_id and p.id = e.panel_id and p.state = 'running'
    join agencies g on g.id = p.agency_id
  where here_job() = 'accounts' and e.link_hash = hash and e.link_expires_at > at and e.withdrawn_at is null
$$;
--> statement-breakpoint
revoke all on function panel_link(text, timestamptz) from public;
--> statement-breakpoint
grant execute on function panel_link(text, timestamptz) to landfall_app;
--> statement-breakpoint
-- Uses a guest's link up and gives the access of its own that replaces it; of two who come at once, one gets it.
create function take_panel_link(hash text, access text, at timestamptz, until timestamptz) returns uuid
language sql security definer set search_path = public, pg_temp as $$
  update panel_experts e
    set link_hash = null, access_hash = access, access_expires_at = until, state = 'joined', joined_at = coalesce(e.joined_at, at)
    where here_job() = 'accounts' and e.agency_id = here_agency() and e.link_hash = hash and e.link_expires_at > at
      and e.withdrawn_at is null
  returning e.id
$$;
--> statement-breakpoint
revoke all on function take_panel_link(text, text, timestamptz, timestamptz) from public;
--> statement-breakpoint
grant execute on function take_panel_link(text, text, timestamptz, timestamptz) to landfall_app;
--> statement-breakpoint
-- Panels that the person in force was asked to.
create function my_panels()
returns table (panel_id uuid, title text, agency text, state text, round_number smallint, due_on date)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, p.title, g.name, p.state, o.number, o.due_on
  from panel_experts e
    join panels p on p.agency_id = e.agency_id and p.id = e.panel_id and p.state <> 'draft'
    join agencies g on g.id = p.agency_id
    left join panel_rounds o on o.agency_id = p.agency_id and o.panel_id = p.id and o.closed_at is null
  where e.account_id = here_account() and here_hat() in ('account', 'mentor', 'admin', 'member') and e.withdrawn_at is null
  order by (o.id is null), p.created_at desc, p.id
$$;
--> statement-breakpoint
revoke all on function my_panels() from public;
--> statement-breakpoint
grant execute on function my_panels() to landfall_app;
