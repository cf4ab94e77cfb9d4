CREATE TABLE "agenda_items" (
	"agency_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"meeting_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"body" text DEFAULT '' NOT NULL,
	"action_id" uuid,
	"added_by" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "agenda_items_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "agenda_items_kind" CHECK ("agenda_items"."kind" in ('blocked', 'overdue', 'own')),
	CONSTRAINT "agenda_items_action" CHECK (("agenda_items"."kind" = 'own') = ("agenda_items"."action_id" is null))
);
--> statement-breakpoint
ALTER TABLE "agenda_items" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meeting_notes" (
	"agency_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"meeting_id" uuid NOT NULL,
	"body" text NOT NULL,
	"shared" boolean NOT NULL,
	"author_account_id" uuid NOT NULL,
	"author_hat" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "meeting_notes_agency_id_id_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
ALTER TABLE "meeting_notes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meeting_times" (
	"agency_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "meeting_times_agency_id_meeting_id_position_pk" PRIMARY KEY("agency_id","meeting_id","position"),
	CONSTRAINT "meeting_times_position" CHECK ("meeting_times"."position" between 1 and 5)
);
--> statement-breakpoint
ALTER TABLE "meeting_times" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meetings" (
	"agency_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"assignment_id" uuid NOT NULL,
	"mentor_id" uuid NOT NULL,
	"subject" text NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"minutes" smallint NOT NULL,
	"state" text DEFAULT 'proposed' NOT NULL,
	"proposed_by" text NOT NULL,
	"starts_at" timestamp (3) with time zone,
	"spent_minutes" smallint,
	"cancelled_because" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "meetings_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "meetings_of_firm" UNIQUE("agency_id","firm_id","id"),
	CONSTRAINT "meetings_state" CHECK ("meetings"."state" in ('proposed', 'agreed', 'held', 'cancelled')),
	CONSTRAINT "meetings_proposed_by" CHECK ("meetings"."proposed_by" in ('firm', 'mentor')),
	CONSTRAINT "meetings_starts_at" CHECK ("meetings"."state" not in ('agreed', 'held') or "meetings"."starts_at" is not null),
	CONSTRAINT "meetings_spent" CHECK ("meetings"."state" <> 'held' or "meetings"."spent_minutes" is not null)
);
--> statement-breakpoint
ALTER TABLE "meetings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "next_steps" (
	"agency_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"meeting_id" uuid NOT NULL,
	"title" text NOT NULL,
	"due_on" date,
	"action_id" uuid,
	"added_by" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "next_steps_agency_id_id_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
ALTER TABLE "next_steps" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "feedback" (
	"agency_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"assignment_id" uuid NOT NULL,
	"mentor_id" uuid NOT NULL,
	"after_meetings" smallint NOT NULL,
	"side" text NOT NULL,
	"account_id" uuid NOT NULL,
	"worth" smallint NOT NULL,
	"helped" text DEFAULT '' NOT NULL,
	"change" text DEFAULT '' NOT NULL,
	"given_at" timestamp (3) with time zone NOT NULL,
	"opened_at" timestamp (3) with time zone,
	CONSTRAINT "feedback_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "feedback_once" UNIQUE("agency_id","assignment_id","after_meetings","side"),
	CONSTRAINT "feedback_side" CHECK ("feedback"."side" in ('firm', 'mentor')),
	CONSTRAINT "feedback_worth" CHECK ("feedback"."worth" between 1 and 5),
	CONSTRAINT "feedback_after" CHECK ("feedback"."after_meetings" > 0 and "feedback"."after_meetings" % 3 = 0)
);
--> statement-breakpoint
ALTER TABLE "feedback" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "hand_overs" (
	"agency_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"assignment_id" uuid NOT NULL,
	"mentor_id" uuid NOT NULL,
	"firm_name" text NOT NULL,
	"body" text DEFAULT '' NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"written_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "hand_overs_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "hand_overs_once" UNIQUE("agency_id","assignment_id"),
	CONSTRAINT "hand_overs_written" CHECK (("hand_overs"."written_at" is null) = ("hand_overs"."body" = ''))
);
--> statement-breakpoint
ALTER TABLE "hand_overs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "messages" (
	"agency_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"thread_id" uuid NOT NULL,
	"body" text NOT NULL,
	"author_account_id" uuid NOT NULL,
	"author_hat" text NOT NULL,
	"mentions" uuid[] DEFAULT '{}' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "messages_agency_id_id_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
ALTER TABLE "messages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "thread_reads" (
	"agency_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"thread_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"hat" text NOT NULL,
	"read_at" timestamp (3) with time zone,
	"told_at" timestamp (3) with time zone,
	CONSTRAINT "thread_reads_agency_id_thread_id_account_id_hat_pk" PRIMARY KEY("agency_id","thread_id","account_id","hat")
);
--> statement-breakpoint
ALTER TABLE "thread_reads" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "threads" (
	"agency_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"subject" text NOT NULL,
	"mentor_ids" uuid[] NOT NULL,
	"agency_invited_at" timestamp (3) with time zone,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "threads_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "threads_of_firm" UNIQUE("agency_id","firm_id","id")
);
--> statement-breakpoint
ALTER TABLE "threads" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_added_by_accounts_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_agency_id_firm_id_meeting_id_meetings_agency_id_firm_id_id_fk" FOREIGN KEY ("agency_id","firm_id","meeting_id") REFERENCES "public"."meetings"("agency_id","firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_agency_id_firm_id_action_id_actions_agency_id_firm_id_id_fk" FOREIGN KEY ("agency_id","firm_id","action_id") REFERENCES "public"."actions"("agency_id","firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_notes" ADD CONSTRAINT "meeting_notes_author_account_id_accounts_id_fk" FOREIGN KEY ("author_account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_notes" ADD CONSTRAINT "meeting_notes_agency_id_firm_id_meeting_id_meetings_agency_id_firm_id_id_fk" FOREIGN KEY ("agency_id","firm_id","meeting_id") REFERENCES "public"."meetings"("agency_id","firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_times" ADD CONSTRAINT "meeting_times_agency_id_firm_id_meeting_id_meetings_agency_id_firm_id_id_fk" FOREIGN KEY ("agency_id","firm_id","meeting_id") REFERENCES "public"."meetings"("agency_id","firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_created_by_accounts_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_agency_id_assignment_id_assignments_agency_id_id_fk" FOREIGN KEY ("agency_id","assignment_id") REFERENCES "public"."assignments"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_agency_id_mentor_id_mentors_agency_id_id_fk" FOREIGN KEY ("agency_id","mentor_id") REFERENCES "public"."mentors"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "next_steps" ADD CONSTRAINT "next_steps_added_by_accounts_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "next_steps" ADD CONSTRAINT "next_steps_agency_id_firm_id_meeting_id_meetings_agency_id_firm_id_id_fk" FOREIGN KEY ("agency_id","firm_id","meeting_id") REFERENCES "public"."meetings"("agency_id","firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "next_steps" ADD CONSTRAINT "next_steps_agency_id_firm_id_action_id_actions_agency_id_firm_id_id_fk" FOREIGN KEY ("agency_id","firm_id","action_id") REFERENCES "public"."actions"("agency_id","firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_agency_id_firm_id_firms_agency_id_id_fk" FOREIGN KEY ("agency_id","firm_id") REFERENCES "public"."firms"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_agency_id_assignment_id_assignments_agency_id_id_fk" FOREIGN KEY ("agency_id","assignment_id") REFERENCES "public"."assignments"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_agency_id_mentor_id_mentors_agency_id_id_fk" FOREIGN KEY ("agency_id","mentor_id") REFERENCES "public"."mentors"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hand_overs" ADD CONSTRAINT "hand_overs_agency_id_firm_id_firms_agency_id_id_fk" FOREIGN KEY ("agency_id","firm_id") REFERENCES "public"."firms"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hand_overs" ADD CONSTRAINT "hand_overs_agency_id_assignment_id_assignments_agency_id_id_fk" FOREIGN KEY ("agency_id","assignment_id") REFERENCES "public"."assignments"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hand_overs" ADD CONSTRAINT "hand_overs_agency_id_mentor_id_mentors_agency_id_id_fk" FOREIGN KEY ("agency_id","mentor_id") REFERENCES "public"."mentors"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_author_account_id_accounts_id_fk" FOREIGN KEY ("author_account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_agency_id_firm_id_thread_id_threads_agency_id_firm_id_id_fk" FOREIGN KEY ("agency_id","firm_id","thread_id") REFERENCES "public"."threads"("agency_id","firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_reads" ADD CONSTRAINT "thread_reads_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_reads" ADD CONSTRAINT "thread_reads_agency_id_firm_id_thread_id_threads_agency_id_firm_id_id_fk" FOREIGN KEY ("agency_id","firm_id","thread_id") REFERENCES "public"."threads"("agency_id","firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_created_by_accounts_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_agency_id_firm_id_firms_agency_id_id_fk" FOREIGN KEY ("agency_id","firm_id") REFERENCES "public"."firms"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agenda_items_meeting" ON "agenda_items" USING btree ("agency_id","meeting_id");--> statement-breakpoint
CREATE INDEX "meeting_notes_meeting" ON "meeting_notes" USING btree ("agency_id","meeting_id");--> statement-breakpoint
CREATE INDEX "meetings_assignment" ON "meetings" USING btree ("agency_id","assignment_id");--> statement-breakpoint
CREATE INDEX "meetings_firm" ON "meetings" USING btree ("agency_id","firm_id","starts_at");--> statement-breakpoint
CREATE INDEX "next_steps_meeting" ON "next_steps" USING btree ("agency_id","meeting_id");--> statement-breakpoint
CREATE INDEX "hand_overs_firm" ON "hand_overs" USING btree ("agency_id","firm_id");--> statement-breakpoint
CREATE INDEX "messages_thread" ON "messages" USING btree ("agency_id","thread_id","created_at");--> statement-breakpoint
CREATE INDEX "threads_firm" ON "threads" USING btree ("agency_id","firm_id","last_at");--> statement-breakpoint
CREATE POLICY "agenda_items_read" ON "agenda_items" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and meeting_id in (select m.id from meetings m where m.agency_id = (select here_agency())));--> statement-breakpoint
CREATE POLICY "agenda_items_write" ON "agenda_items" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING ((select here_hat()) in ('member', 'mentor', 'system') and agency_id = (select here_agency()) and meeting_id in (select m.id from meetings m where m.agency_id = (select here_agency()))) WITH CHECK ((select here_hat()) in ('member', 'mentor', 'system') and agency_id = (select here_agency()) and meeting_id in (select m.id from meetings m where m.agency_id = (select here_agency())));--> statement-breakpoint
CREATE POLICY "meeting_notes_read" ON "meeting_notes" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and meeting_id in (select m.id from meetings m where m.agency_id = (select here_agency())) and (shared or author_account_id = (select here_account())));--> statement-breakpoint
CREATE POLICY "meeting_notes_write" ON "meeting_notes" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING ((select here_hat()) in ('member', 'mentor') and agency_id = (select here_agency()) and meeting_id in (select m.id from meetings m where m.agency_id = (select here_agency())) and author_account_id = (select here_account())) WITH CHECK ((select here_hat()) in ('member', 'mentor') and agency_id = (select here_agency()) and meeting_id in (select m.id from meetings m where m.agency_id = (select here_agency())) and author_account_id = (select here_account()));--> statement-breakpoint
CREATE POLICY "meeting_times_read" ON "meeting_times" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and meeting_id in (select m.id from meetings m where m.agency_id = (select here_agency())));--> statement-breakpoint
CREATE POLICY "meeting_times_write" ON "meeting_times" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING ((select here_hat()) in ('member', 'mentor', 'system') and agency_id = (select here_agency()) and meeting_id in (select m.id from meetings m where m.agency_id = (select here_agency()))) WITH CHECK ((select here_hat()) in ('member', 'mentor', 'system') and agency_id = (select here_agency()) and meeting_id in (select m.id from meetings m where m.agency_id = (select here_agency())));--> statement-breakpoint
CREATE POLICY "meetings_read" ON "meetings" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and (select here_hat()) in ('admin')) or (agency_id = (select here_agency()) and ((select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('any'))::uuid[])) and mentor_id = (select here_mentor())));--> statement-breakpoint
CREATE POLICY "meetings_write" ON "meetings" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and ((select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('any'))::uuid[])) and mentor_id = (select here_mentor()))) WITH CHECK ((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and ((select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('any'))::uuid[])) and mentor_id = (select here_mentor())));--> statement-breakpoint
CREATE POLICY "next_steps_read" ON "next_steps" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and meeting_id in (select m.id from meetings m where m.agency_id = (select here_agency())));--> statement-breakpoint
CREATE POLICY "next_steps_write" ON "next_steps" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING ((select here_hat()) in ('member', 'mentor', 'system') and agency_id = (select here_agency()) and meeting_id in (select m.id from meetings m where m.agency_id = (select here_agency()))) WITH CHECK ((select here_hat()) in ('member', 'mentor', 'system') and agency_id = (select here_agency()) and meeting_id in (select m.id from meetings m where m.agency_id = (select here_agency())));--> statement-breakpoint
CREATE POLICY "feedback_read" ON "feedback" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'system')) or (agency_id = (select here_agency()) and (select here_hat()) in ('member') and firm_id = (select here_firm()) and (side = 'firm' or opened_at is not null)) or (agency_id = (select here_agency()) and ((select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('any'))::uuid[])) and mentor_id = (select here_mentor()) and (side = 'mentor' or opened_at is not null)));--> statement-breakpoint
CREATE POLICY "feedback_write" ON "feedback" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('system')) or (agency_id = (select here_agency()) and (select here_hat()) in ('member') and firm_id = (select here_firm()) and side = 'firm') or (agency_id = (select here_agency()) and ((select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('any'))::uuid[])) and mentor_id = (select here_mentor()) and side = 'mentor')) WITH CHECK ((agency_id = (select here_agency()) and (select here_hat()) in ('system')) or (agency_id = (select here_agency()) and (select here_hat()) in ('member') and firm_id = (select here_firm()) and side = 'firm') or (agency_id = (select here_agency()) and ((select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('any'))::uuid[])) and mentor_id = (select here_mentor()) and side = 'mentor'));--> statement-breakpoint
CREATE POLICY "hand_overs_read" ON "hand_overs" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'system')) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and (mentor_id = (select here_mentor()) or (written_at is not null and firm_id = any ((select mentored_firms('any'))::uuid[])))));--> statement-breakpoint
CREATE POLICY "hand_overs_write" ON "hand_overs" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'system')) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and mentor_id = (select here_mentor()))) WITH CHECK ((agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'system')) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and mentor_id = (select here_mentor())));--> statement-breakpoint
CREATE POLICY "messages_read" ON "messages" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and thread_id in (select t.id from threads t where t.agency_id = (select here_agency())));--> statement-breakpoint
CREATE POLICY "messages_write" ON "messages" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and thread_id in (select t.id from threads t where t.agency_id = (select here_agency())) and author_account_id = (select here_account())) WITH CHECK (agency_id = (select here_agency()) and thread_id in (select t.id from threads t where t.agency_id = (select here_agency())) and author_account_id = (select here_account()));--> statement-breakpoint
CREATE POLICY "thread_reads_read" ON "thread_reads" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and thread_id in (select t.id from threads t where t.agency_id = (select here_agency())) and account_id = (select here_account()) and hat = (select here_hat())) or (agency_id = (select here_agency()) and (select here_job()) = 'message-digest'));--> statement-breakpoint
CREATE POLICY "thread_reads_write" ON "thread_reads" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and thread_id in (select t.id from threads t where t.agency_id = (select here_agency())) and account_id = (select here_account()) and hat = (select here_hat())) or (agency_id = (select here_agency()) and (select here_job()) = 'message-digest')) WITH CHECK ((agency_id = (select here_agency()) and thread_id in (select t.id from threads t where t.agency_id = (select here_agency())) and account_id = (select here_account()) and hat = (select here_hat())) or (agency_id = (select here_agency()) and (select here_job()) = 'message-digest'));--> statement-breakpoint
CREATE POLICY "threads_read" ON "threads" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('any'))::uuid[]) and (select here_mentor()) = any (mentor_ids)) or (agency_id = (select here_agency()) and (select here_hat()) in ('admin') and agency_invited_at is not null));--> statement-breakpoint
CREATE POLICY "threads_write" ON "threads" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('any'))::uuid[]) and (select here_mentor()) = any (mentor_ids)) or (agency_id = (select here_agency()) and (select here_hat()) in ('admin') and agency_invited_at is not null)) WITH CHECK ((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('any'))::uuid[]) and (select here_mentor()) = any (mentor_ids)) or (agency_id = (select here_agency()) and (select here_hat()) in ('admin') and agency_invited_at is not null));--> statement-breakpoint
grant select, insert, update on meetings, thread_reads, hand_overs to landfall_app;
--> statement-breakpoint
grant select, insert, update, delete on meeting_times, agenda_items, meeting_notes, next_steps to landfall_app;
--> statement-breakpoint
grant select, insert on threads, messages, feedback to landfall_app;
--> statement-breakpoint
grant update (agency_invited_at, last_at) on threads to landfall_app;
--> statement-breakpoint
grant select, insert, update (told_at) on thread_reads to landfall_job;
--> statement-breakpoint
grant select, update (opened_at) on feedback to landfall_job;
--> statement-breakpoint
-- Opens what both sides said to each other, once both have; true when it did.
create function open_feedback(assignment uuid, after smallint, at timestamptz) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  opened integer;
begin
  update feedback f set opened_at = at
    where f.agency_id = here_agency() and f.assignment_id = assignment and f.after_meetings = after and f.opened_at is null
      and ((here_hat() = 'member' and f.firm_id = here_firm())
        or (here_hat() = 'mentor' and f.mentor_id = here_mentor() and f.firm_id = any (mentored_firms('any'))))
      and (select count(*) from feedback b where b.agency_id = f.agency_id and b.assignment_id = f.assignment_id
        and b.after_meetings = f.after_meetings) = 2;
  get diagnostics opened = row_count;
  return opened > 0;
end $$;
--> statement-breakpoint
revoke all on function open_feedback(uuid, smallint, timestamptz) from public;
--> statement-breakpoint
grant execute on function open_feedback(uuid, smallint, timestamptz) to landfall_app;
--> statement-breakpoint
-- Whoever reads a thread now, for those who read it themselves: a mentor knows the agency's people from nowhere else.
create function thread_people(thread uuid)
returns table (account_id uuid, hat text, name text, email text, language text)
language sql stable security definer set search_path = public, pg_temp as $$
  with here as (
    select t.* from threads t where t.agency_id = here_agency() and t.id = thread
      and ((here_hat() = 'member' and t.firm_id = here_firm())
        or (here_hat() = 'mentor' and here_mentor() = any (t.mentor_ids) and t.firm_id = any (mentored_firms('any')))
        or (here_hat() = 'admin' and t.agency_invited_at is not null)))
  select p.account_id, p.hat, a.name, a.email, a.language from (
    select m.account_id, 'member' as hat from here h
      join memberships m on m.agency_id = h.agency_id and m.firm_id = h.firm_id and m.ended_at is null
    union select t.account_id, 'mentor' from here h
      join assignments s on s.agency_id = h.agency_id and s.firm_id = h.firm_id and s.ended_at is null and s.mentor_id = any (h.mentor_ids)
      join mentors t on t.agency_id = s.agency_id and t.id = s.mentor_id and t.state <> 'ended'
    union select d.account_id, 'admin' from here h
      join administrators d on d.agency_id = h.agency_id and d.ended_at is null
      where h.agency_invited_at is not null) p
    join accounts a on a.id = p.account_id and a.disabled_at is null
$$;
--> statement-breakpoint
revoke all on function thread_people(uuid) from public;
--> statement-breakpoint
grant execute on function thread_people(uuid) to landfall_app;
--> statement-breakpoint
-- For the daily mail: who has messages of others from before an instant, neither read nor told of, one row a thread.
create function unread_messages(before timestamptz)
returns table (account_id uuid, hat text, hat_id uuid, email text, name text, language text, firm_id uuid, firm_name text,
  thread_id uuid, subject text, unread integer, newest_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  with readers as (
    select t.agency_id, t.id as thread_id, m.account_id, 'member' as hat, t.firm_id as hat_id, m.joined_at as since from threads t
      join memberships m on m.agency_id = t.agency_id and m.firm_id = t.firm_id and m.ended_at is null
    union all select t.agency_id, t.id, n.account_id, 'mentor', t.agency_id, s.since from threads t
      join assignments s on s.agency_id = t.agency_id and s.firm_id = t.firm_id and s.ended_at is null and s.mentor_id = any (t.mentor_ids)
      join mentors n on n.agency_id = s.agency_id and n.id = s.mentor_id and n.state <> 'ended'
    union all select t.agency_id, t.id, d.account_id, 'admin', t.agency_id, t.agency_invited_at from threads t
      join administrators d on d.agency_id = t.agency_id and d.ended_at is null where t.agency_invited_at is not null)
  select r.account_id, r.hat, r.hat_id, a.email, a.name, a.language, t.firm_id, f.legal_name, t.id, t.subject,
    count(*)::integer, max(m.created_at)
  from readers r
    join threads t on t.agency_id = r.agency_id and t.id = r.thread_id
    join firms f on f.agency_id = t.agency_id and f.id = t.firm_id
    join accounts a on a.id = r.account_id and a.disabled_at is null and a.email_verified_at is not null
    left join thread_reads d on d.agency_id = r.agency_id and d.thread_id = r.thread_id and d.account_id = r.account_id and d.hat = r.hat
    join messages m on m.agency_id = t.agency_id and m.thread_id = t.id and m.author_account_id <> r.account_id
      and m.created_at <= before and m.created_at > coalesce(greatest(d.read_at, d.told_at), r.since)
  where here_job() = 'message-digest' and r.agency_id = here_agency()
  group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
  order by a.email, r.hat, t.id
$$;
--> statement-breakpoint
revoke all on function unread_messages(timestamptz) from public;
--> statement-breakpoint
grant execute on function unread_messages(timestamptz) to landfall_job;
