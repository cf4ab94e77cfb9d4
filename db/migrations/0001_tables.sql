CREATE TABLE "account_events" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid NOT NULL,
	"verb" text NOT NULL,
	"detail" text DEFAULT '' NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"request_id" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "account_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "accounts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"language" text DEFAULT 'en' NOT NULL,
	"time_zone" text DEFAULT 'UTC' NOT NULL,
	"email_verified_at" timestamp (3) with time zone,
	"disabled_at" timestamp (3) with time zone,
	"demonstration" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "accounts_email_unique" UNIQUE("email")
);
--> statement-breakpoint
ALTER TABLE "accounts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "attempts" (
	"key" text NOT NULL,
	"window_start" timestamp (3) with time zone NOT NULL,
	"count" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "attempts_key_window_start_pk" PRIMARY KEY("key","window_start")
);
--> statement-breakpoint
ALTER TABLE "attempts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "credentials" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"password_hash" text,
	"password_changed_at" timestamp (3) with time zone,
	"totp_secret" text,
	"totp_enabled_at" timestamp (3) with time zone,
	"totp_last_step" integer
);
--> statement-breakpoint
ALTER TABLE "credentials" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"account_id" uuid NOT NULL,
	"key" uuid NOT NULL,
	"command" text NOT NULL,
	"input_hash" text NOT NULL,
	"outcome" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_once" UNIQUE("account_id","key")
);
--> statement-breakpoint
ALTER TABLE "idempotency_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mails" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"to_email" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"queued_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "mails" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "recovery_codes" (
	"account_id" uuid NOT NULL,
	"code_hash" text NOT NULL,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "recovery_codes_account_id_code_hash_pk" PRIMARY KEY("account_id","code_hash")
);
--> statement-breakpoint
ALTER TABLE "recovery_codes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"user_agent" text DEFAULT '' NOT NULL,
	"second_factor" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"ended_because" text,
	CONSTRAINT "sessions_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "terms_acceptances" (
	"account_id" uuid NOT NULL,
	"terms_version" text NOT NULL,
	"accepted_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "terms_acceptances_account_id_terms_version_pk" PRIMARY KEY("account_id","terms_version")
);
--> statement-breakpoint
ALTER TABLE "terms_acceptances" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "tokens" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"purpose" text NOT NULL,
	"token_hash" text NOT NULL,
	"account_id" uuid NOT NULL,
	"email" text,
	"second_factor" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "tokens_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "tokens_purpose" CHECK ("tokens"."purpose" in ('verify-email', 'reset-password', 'change-email', 'sign-in', 'second-step'))
);
--> statement-breakpoint
ALTER TABLE "tokens" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "administrators" (
	"agency_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "administrators_agency_id_id_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
ALTER TABLE "administrators" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "agencies" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"country" text NOT NULL,
	"time_zone" text NOT NULL,
	"language" text DEFAULT 'en' NOT NULL,
	"contact_email" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "agencies_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
ALTER TABLE "agencies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "assignments" (
	"agency_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"firm_id" uuid NOT NULL,
	"mentor_id" uuid NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"ended_because" text,
	"assigned_by" uuid,
	CONSTRAINT "assignments_agency_id_id_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
ALTER TABLE "assignments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mentors" (
	"agency_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid NOT NULL,
	"headline" text DEFAULT '' NOT NULL,
	"experience" text DEFAULT '' NOT NULL,
	"markets" text[] DEFAULT '{}' NOT NULL,
	"industries" text[] DEFAULT '{}' NOT NULL,
	"languages" text[] DEFAULT '{}' NOT NULL,
	"knowledge" text[] DEFAULT '{}' NOT NULL,
	"entry_modes" text[] DEFAULT '{}' NOT NULL,
	"state" text DEFAULT 'active' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "mentors_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "mentors_state" CHECK ("mentors"."state" in ('active', 'paused', 'ended'))
);
--> statement-breakpoint
ALTER TABLE "mentors" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "assessments" (
	"agency_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"instrument" text NOT NULL,
	"instrument_version" integer NOT NULL,
	"rater" text DEFAULT 'firm' NOT NULL,
	"rater_account_id" uuid,
	"round" integer NOT NULL,
	"previous_id" uuid,
	"status" text DEFAULT 'draft' NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"started_by" uuid,
	"submitted_at" timestamp (3) with time zone,
	"submitted_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "assessments_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "assessments_of_firm" UNIQUE("agency_id","firm_id","id"),
	CONSTRAINT "assessments_round" UNIQUE("agency_id","firm_id","instrument","rater","round"),
	CONSTRAINT "assessments_status" CHECK ("assessments"."status" in ('draft', 'submitted', 'changes-requested', 'signed-off')),
	CONSTRAINT "assessments_rater" CHECK ("assessments"."rater" in ('firm', 'mentor'))
);
--> statement-breakpoint
ALTER TABLE "assessments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "instrument_versions" (
	"instrument" text NOT NULL,
	"version" integer NOT NULL,
	"definition" jsonb NOT NULL,
	"checksum" text NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "instrument_versions_instrument_version_pk" PRIMARY KEY("instrument","version")
);
--> statement-breakpoint
ALTER TABLE "instrument_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "responses" (
	"agency_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"item_key" text NOT NULL,
	"kind" text NOT NULL,
	"level" smallint,
	"choices" text[] DEFAULT '{}' NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"evidence" text DEFAULT '' NOT NULL,
	"carried" boolean DEFAULT false NOT NULL,
	"answered_at" timestamp (3) with time zone NOT NULL,
	"answered_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "responses_agency_id_assessment_id_item_key_pk" PRIMARY KEY("agency_id","assessment_id","item_key"),
	CONSTRAINT "responses_kind" CHECK ("responses"."kind" in ('level', 'single', 'multiple', 'unknown')),
	CONSTRAINT "responses_level" CHECK (("responses"."kind" = 'level') = ("responses"."level" is not null) and "responses"."level" between 1 and 5)
);
--> statement-breakpoint
ALTER TABLE "responses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "results" (
	"agency_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"assessment_id" uuid NOT NULL,
	"rules_version" integer NOT NULL,
	"phase" text NOT NULL,
	"band" text NOT NULL,
	"diagnosis" jsonb NOT NULL,
	"recommendations" jsonb NOT NULL,
	"computed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "results_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "results_of_firm" UNIQUE("agency_id","firm_id","id")
);
--> statement-breakpoint
ALTER TABLE "results" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit" (
	"agency_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"account_id" uuid,
	"hat" text NOT NULL,
	"verb" text NOT NULL,
	"firm_id" uuid,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"scope" text DEFAULT 'none' NOT NULL,
	"changes" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"because" text DEFAULT '' NOT NULL,
	"request_id" text DEFAULT '' NOT NULL,
	CONSTRAINT "audit_agency_id_id_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
ALTER TABLE "audit" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "firm_markets" (
	"agency_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"country" text NOT NULL,
	"since_year" smallint,
	"modes" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "firm_markets_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "firm_markets_once" UNIQUE("agency_id","firm_id","country")
);
--> statement-breakpoint
ALTER TABLE "firm_markets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "firms" (
	"agency_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"legal_name" text NOT NULL,
	"country" text NOT NULL,
	"region" text,
	"registration_number" text,
	"registration_key" text,
	"nace_section" text,
	"nace_division" text,
	"size_class" text,
	"founded_year" smallint,
	"products" text DEFAULT '' NOT NULL,
	"hs_chapters" text[] DEFAULT '{}' NOT NULL,
	"languages" text[] DEFAULT '{}' NOT NULL,
	"target_markets" text[] DEFAULT '{}' NOT NULL,
	"foreign_sales_share" smallint,
	"goals" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "firms_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "firms_id" UNIQUE("id"),
	CONSTRAINT "firms_share" CHECK ("firms"."foreign_sales_share" between 0 and 100),
	CONSTRAINT "firms_size_class" CHECK ("firms"."size_class" in ('micro', 'small', 'medium', 'large'))
);
--> statement-breakpoint
ALTER TABLE "firms" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invitations" (
	"agency_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"email" text NOT NULL,
	"firm_id" uuid,
	"role" text,
	"token_hash" text NOT NULL,
	"invited_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	"sends" integer DEFAULT 1 NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"accepted_at" timestamp (3) with time zone,
	"accepted_by" uuid,
	"withdrawn_at" timestamp (3) with time zone,
	CONSTRAINT "invitations_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "invitations_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "invitations_kind" CHECK ("invitations"."kind" in ('member', 'mentor', 'administrator')),
	CONSTRAINT "invitations_firm_of_member" CHECK (("invitations"."kind" = 'member') = ("invitations"."firm_id" is not null))
);
--> statement-breakpoint
ALTER TABLE "invitations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "join_requests" (
	"agency_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid NOT NULL,
	"requested_at" timestamp (3) with time zone NOT NULL,
	"decided_at" timestamp (3) with time zone,
	"decided_by" uuid,
	"decision" text,
	CONSTRAINT "join_requests_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "join_requests_decision" CHECK ("join_requests"."decision" in ('accepted', 'declined'))
);
--> statement-breakpoint
ALTER TABLE "join_requests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "memberships" (
	"agency_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid NOT NULL,
	"role" text NOT NULL,
	"joined_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "memberships_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "memberships_role" CHECK ("memberships"."role" in ('owner', 'member'))
);
--> statement-breakpoint
ALTER TABLE "memberships" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sharing" (
	"agency_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"scope" text NOT NULL,
	"granted_at" timestamp (3) with time zone NOT NULL,
	"granted_by" uuid,
	CONSTRAINT "sharing_agency_id_firm_id_scope_pk" PRIMARY KEY("agency_id","firm_id","scope"),
	CONSTRAINT "sharing_scope" CHECK ("sharing"."scope" in ('diagnosis', 'answers', 'plan', 'drafts'))
);
--> statement-breakpoint
ALTER TABLE "sharing" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "interests" (
	"agency_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"offer_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"noted_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	CONSTRAINT "interests_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "interests_of_firm" UNIQUE("agency_id","firm_id","id")
);
--> statement-breakpoint
ALTER TABLE "interests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "offers" (
	"agency_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"summary" text DEFAULT '' NOT NULL,
	"body" text DEFAULT '' NOT NULL,
	"provider" text DEFAULT '' NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"country" text,
	"website" text DEFAULT '' NOT NULL,
	"starts_on" date,
	"ends_on" date,
	"deadline" timestamp (3) with time zone,
	"time_zone" text NOT NULL,
	"phases" text[] DEFAULT '{}' NOT NULL,
	"industries" text[] DEFAULT '{}' NOT NULL,
	"markets" text[] DEFAULT '{}' NOT NULL,
	"regions" text[] DEFAULT '{}' NOT NULL,
	"knowledge" text[] DEFAULT '{}' NOT NULL,
	"innovations" text[] DEFAULT '{}' NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"published_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" uuid,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "offers_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "offers_kind" CHECK ("offers"."kind" in ('programme', 'fair')),
	CONSTRAINT "offers_status" CHECK ("offers"."status" in ('draft', 'published', 'archived'))
);
--> statement-breakpoint
ALTER TABLE "offers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "actions" (
	"agency_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"title" text NOT NULL,
	"why" text DEFAULT '' NOT NULL,
	"rule_id" text,
	"result_id" uuid,
	"owner_account_id" uuid,
	"due_on" date,
	"effort" text NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"blocked_by" text DEFAULT '' NOT NULL,
	"expects" text[] DEFAULT '{}' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" uuid,
	"ended_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "actions_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "actions_of_firm" UNIQUE("agency_id","firm_id","id"),
	CONSTRAINT "actions_rule_once" UNIQUE("agency_id","firm_id","result_id","rule_id"),
	CONSTRAINT "actions_effort" CHECK ("actions"."effort" in ('small', 'medium', 'large')),
	CONSTRAINT "actions_status" CHECK ("actions"."status" in ('open', 'in-progress', 'blocked', 'done', 'already-in-place', 'not-for-us')),
	CONSTRAINT "actions_blocked_by" CHECK ("actions"."status" <> 'blocked' or "actions"."blocked_by" <> '')
);
--> statement-breakpoint
ALTER TABLE "actions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plans" (
	"agency_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"submitted_at" timestamp (3) with time zone,
	"submitted_by" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "plans_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "plans_one" UNIQUE("agency_id","firm_id"),
	CONSTRAINT "plans_of_firm" UNIQUE("agency_id","firm_id","id"),
	CONSTRAINT "plans_status" CHECK ("plans"."status" in ('draft', 'submitted', 'changes-requested', 'signed-off'))
);
--> statement-breakpoint
ALTER TABLE "plans" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "comments" (
	"agency_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"item_key" text DEFAULT '' NOT NULL,
	"body" text NOT NULL,
	"author_account_id" uuid NOT NULL,
	"author_hat" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"resolved_at" timestamp (3) with time zone,
	"resolved_by" uuid,
	CONSTRAINT "comments_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "comments_subject_kind" CHECK ("comments"."subject_kind" in ('assessment', 'result', 'plan', 'action'))
);
--> statement-breakpoint
ALTER TABLE "comments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "private_notes" (
	"agency_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"mentor_id" uuid NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "private_notes_agency_id_id_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
ALTER TABLE "private_notes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reviews" (
	"agency_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"mentor_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"verdict" text NOT NULL,
	"body" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "reviews_agency_id_id_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "reviews_subject_kind" CHECK ("reviews"."subject_kind" in ('assessment', 'plan')),
	CONSTRAINT "reviews_verdict" CHECK ("reviews"."verdict" in ('changes-requested', 'signed-off'))
);
--> statement-breakpoint
ALTER TABLE "reviews" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "visits" (
	"agency_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"hat" text NOT NULL,
	"last_at" timestamp (3) with time zone NOT NULL,
	"previous_at" timestamp (3) with time zone,
	CONSTRAINT "visits_once" UNIQUE("agency_id","firm_id","account_id","hat")
);
--> statement-breakpoint
ALTER TABLE "visits" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "account_events" ADD CONSTRAINT "account_events_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "terms_acceptances" ADD CONSTRAINT "terms_acceptances_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tokens" ADD CONSTRAINT "tokens_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "administrators" ADD CONSTRAINT "administrators_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "administrators" ADD CONSTRAINT "administrators_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_assigned_by_accounts_id_fk" FOREIGN KEY ("assigned_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_agency_id_firm_id_firms_agency_id_id_fk" FOREIGN KEY ("agency_id","firm_id") REFERENCES "public"."firms"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_agency_id_mentor_id_mentors_agency_id_id_fk" FOREIGN KEY ("agency_id","mentor_id") REFERENCES "public"."mentors"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentors" ADD CONSTRAINT "mentors_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentors" ADD CONSTRAINT "mentors_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_rater_account_id_accounts_id_fk" FOREIGN KEY ("rater_account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_started_by_accounts_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_submitted_by_accounts_id_fk" FOREIGN KEY ("submitted_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_agency_id_firm_id_firms_agency_id_id_fk" FOREIGN KEY ("agency_id","firm_id") REFERENCES "public"."firms"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_instrument_instrument_version_instrument_versions_instrument_version_fk" FOREIGN KEY ("instrument","instrument_version") REFERENCES "public"."instrument_versions"("instrument","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_agency_id_firm_id_previous_id_assessments_agency_id_firm_id_id_fk" FOREIGN KEY ("agency_id","firm_id","previous_id") REFERENCES "public"."assessments"("agency_id","firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_answered_by_accounts_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_agency_id_firm_id_assessment_id_assessments_agency_id_firm_id_id_fk" FOREIGN KEY ("agency_id","firm_id","assessment_id") REFERENCES "public"."assessments"("agency_id","firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "results" ADD CONSTRAINT "results_agency_id_firm_id_assessment_id_assessments_agency_id_firm_id_id_fk" FOREIGN KEY ("agency_id","firm_id","assessment_id") REFERENCES "public"."assessments"("agency_id","firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit" ADD CONSTRAINT "audit_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit" ADD CONSTRAINT "audit_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "firm_markets" ADD CONSTRAINT "firm_markets_agency_id_firm_id_firms_agency_id_id_fk" FOREIGN KEY ("agency_id","firm_id") REFERENCES "public"."firms"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "firms" ADD CONSTRAINT "firms_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_invited_by_accounts_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_accepted_by_accounts_id_fk" FOREIGN KEY ("accepted_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_agency_id_firm_id_firms_agency_id_id_fk" FOREIGN KEY ("agency_id","firm_id") REFERENCES "public"."firms"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "join_requests" ADD CONSTRAINT "join_requests_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "join_requests" ADD CONSTRAINT "join_requests_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "join_requests" ADD CONSTRAINT "join_requests_agency_id_firm_id_firms_agency_id_id_fk" FOREIGN KEY ("agency_id","firm_id") REFERENCES "public"."firms"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_agency_id_firm_id_firms_agency_id_id_fk" FOREIGN KEY ("agency_id","firm_id") REFERENCES "public"."firms"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sharing" ADD CONSTRAINT "sharing_granted_by_accounts_id_fk" FOREIGN KEY ("granted_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sharing" ADD CONSTRAINT "sharing_agency_id_firm_id_firms_agency_id_id_fk" FOREIGN KEY ("agency_id","firm_id") REFERENCES "public"."firms"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interests" ADD CONSTRAINT "interests_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interests" ADD CONSTRAINT "interests_agency_id_firm_id_firms_agency_id_id_fk" FOREIGN KEY ("agency_id","firm_id") REFERENCES "public"."firms"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interests" ADD CONSTRAINT "interests_agency_id_offer_id_offers_agency_id_id_fk" FOREIGN KEY ("agency_id","offer_id") REFERENCES "public"."offers"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_created_by_accounts_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actions" ADD CONSTRAINT "actions_owner_account_id_accounts_id_fk" FOREIGN KEY ("owner_account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actions" ADD CONSTRAINT "actions_created_by_accounts_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actions" ADD CONSTRAINT "actions_agency_id_firm_id_plan_id_plans_agency_id_firm_id_id_fk" FOREIGN KEY ("agency_id","firm_id","plan_id") REFERENCES "public"."plans"("agency_id","firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actions" ADD CONSTRAINT "actions_agency_id_firm_id_result_id_results_agency_id_firm_id_id_fk" FOREIGN KEY ("agency_id","firm_id","result_id") REFERENCES "public"."results"("agency_id","firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_submitted_by_accounts_id_fk" FOREIGN KEY ("submitted_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_agency_id_firm_id_firms_agency_id_id_fk" FOREIGN KEY ("agency_id","firm_id") REFERENCES "public"."firms"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_author_account_id_accounts_id_fk" FOREIGN KEY ("author_account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_resolved_by_accounts_id_fk" FOREIGN KEY ("resolved_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_agency_id_firm_id_firms_agency_id_id_fk" FOREIGN KEY ("agency_id","firm_id") REFERENCES "public"."firms"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "private_notes" ADD CONSTRAINT "private_notes_agency_id_firm_id_firms_agency_id_id_fk" FOREIGN KEY ("agency_id","firm_id") REFERENCES "public"."firms"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "private_notes" ADD CONSTRAINT "private_notes_agency_id_mentor_id_mentors_agency_id_id_fk" FOREIGN KEY ("agency_id","mentor_id") REFERENCES "public"."mentors"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_agency_id_firm_id_firms_agency_id_id_fk" FOREIGN KEY ("agency_id","firm_id") REFERENCES "public"."firms"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_agency_id_mentor_id_mentors_agency_id_id_fk" FOREIGN KEY ("agency_id","mentor_id") REFERENCES "public"."mentors"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_agency_id_firm_id_firms_agency_id_id_fk" FOREIGN KEY ("agency_id","firm_id") REFERENCES "public"."firms"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "account_events_account" ON "account_events" USING btree ("account_id","at");--> statement-breakpoint
CREATE INDEX "mails_queued" ON "mails" USING btree ("queued_at");--> statement-breakpoint
CREATE INDEX "sessions_account" ON "sessions" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "tokens_account" ON "tokens" USING btree ("account_id","purpose");--> statement-breakpoint
CREATE UNIQUE INDEX "administrators_active" ON "administrators" USING btree ("agency_id","account_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "administrators_account" ON "administrators" USING btree ("account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "assignments_active" ON "assignments" USING btree ("agency_id","firm_id","mentor_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "assignments_mentor" ON "assignments" USING btree ("agency_id","mentor_id");--> statement-breakpoint
CREATE UNIQUE INDEX "mentors_account" ON "mentors" USING btree ("agency_id","account_id");--> statement-breakpoint
CREATE INDEX "mentors_by_account" ON "mentors" USING btree ("account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "assessments_one_draft" ON "assessments" USING btree ("agency_id","firm_id","instrument","rater") WHERE status in ('draft', 'changes-requested');--> statement-breakpoint
CREATE INDEX "results_assessment" ON "results" USING btree ("agency_id","assessment_id");--> statement-breakpoint
CREATE INDEX "audit_firm" ON "audit" USING btree ("agency_id","firm_id","at");--> statement-breakpoint
CREATE INDEX "audit_subject" ON "audit" USING btree ("agency_id","subject_id");--> statement-breakpoint
CREATE UNIQUE INDEX "firms_registration" ON "firms" USING btree ("agency_id","registration_key");--> statement-breakpoint
CREATE INDEX "firms_name" ON "firms" USING btree ("agency_id","legal_name");--> statement-breakpoint
CREATE INDEX "invitations_firm" ON "invitations" USING btree ("agency_id","firm_id");--> statement-breakpoint
CREATE UNIQUE INDEX "join_requests_open" ON "join_requests" USING btree ("agency_id","firm_id","account_id") WHERE decided_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "memberships_active" ON "memberships" USING btree ("agency_id","firm_id","account_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "memberships_account" ON "memberships" USING btree ("account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "interests_active" ON "interests" USING btree ("agency_id","firm_id","offer_id") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "interests_offer" ON "interests" USING btree ("agency_id","offer_id");--> statement-breakpoint
CREATE INDEX "offers_catalogue" ON "offers" USING btree ("agency_id","status","starts_on");--> statement-breakpoint
CREATE INDEX "actions_plan" ON "actions" USING btree ("agency_id","plan_id");--> statement-breakpoint
CREATE INDEX "comments_subject" ON "comments" USING btree ("agency_id","firm_id","subject_id");--> statement-breakpoint
CREATE INDEX "private_notes_firm" ON "private_notes" USING btree ("agency_id","firm_id","mentor_id");--> statement-breakpoint
CREATE INDEX "reviews_subject" ON "reviews" USING btree ("agency_id","firm_id","subject_id");--> statement-breakpoint
CREATE POLICY "account_events_read" ON "account_events" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (account_id = (select here_account()) or (select here_job()) = 'accounts');--> statement-breakpoint
CREATE POLICY "account_events_write" ON "account_events" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (account_id = (select here_account()) or (select here_job()) = 'accounts') WITH CHECK (account_id = (select here_account()) or (select here_job()) = 'accounts');--> statement-breakpoint
CREATE POLICY "accounts_read" ON "accounts" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (id = (select here_account()) or (select here_job()) = 'accounts' or id = any ((select visible_accounts())::uuid[]));--> statement-breakpoint
CREATE POLICY "accounts_write" ON "accounts" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (id = (select here_account()) or (select here_job()) = 'accounts') WITH CHECK (id = (select here_account()) or (select here_job()) = 'accounts');--> statement-breakpoint
CREATE POLICY "attempts_read" ON "attempts" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((select here_job()) = 'accounts');--> statement-breakpoint
CREATE POLICY "attempts_write" ON "attempts" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING ((select here_job()) = 'accounts') WITH CHECK ((select here_job()) = 'accounts');--> statement-breakpoint
CREATE POLICY "credentials_read" ON "credentials" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (account_id = (select here_account()) or (select here_job()) = 'accounts');--> statement-breakpoint
CREATE POLICY "credentials_write" ON "credentials" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (account_id = (select here_account()) or (select here_job()) = 'accounts') WITH CHECK (account_id = (select here_account()) or (select here_job()) = 'accounts');--> statement-breakpoint
CREATE POLICY "idempotency_keys_read" ON "idempotency_keys" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (account_id = (select here_account()) or (select here_job()) = 'accounts');--> statement-breakpoint
CREATE POLICY "idempotency_keys_write" ON "idempotency_keys" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (account_id = (select here_account()) or (select here_job()) = 'accounts') WITH CHECK (account_id = (select here_account()) or (select here_job()) = 'accounts');--> statement-breakpoint
CREATE POLICY "mails_read" ON "mails" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((select here_job()) = 'mail');--> statement-breakpoint
CREATE POLICY "mails_write" ON "mails" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "recovery_codes_read" ON "recovery_codes" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (account_id = (select here_account()) or (select here_job()) = 'accounts');--> statement-breakpoint
CREATE POLICY "recovery_codes_write" ON "recovery_codes" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (account_id = (select here_account()) or (select here_job()) = 'accounts') WITH CHECK (account_id = (select here_account()) or (select here_job()) = 'accounts');--> statement-breakpoint
CREATE POLICY "sessions_read" ON "sessions" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (account_id = (select here_account()) or (select here_job()) = 'accounts');--> statement-breakpoint
CREATE POLICY "sessions_write" ON "sessions" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (account_id = (select here_account()) or (select here_job()) = 'accounts') WITH CHECK (account_id = (select here_account()) or (select here_job()) = 'accounts');--> statement-breakpoint
CREATE POLICY "terms_acceptances_read" ON "terms_acceptances" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (account_id = (select here_account()) or (select here_job()) = 'accounts');--> statement-breakpoint
CREATE POLICY "terms_acceptances_write" ON "terms_acceptances" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (account_id = (select here_account()) or (select here_job()) = 'accounts') WITH CHECK (account_id = (select here_account()) or (select here_job()) = 'accounts');--> statement-breakpoint
CREATE POLICY "tokens_read" ON "tokens" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((select here_job()) = 'accounts');--> statement-breakpoint
CREATE POLICY "tokens_write" ON "tokens" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING ((select here_job()) = 'accounts') WITH CHECK ((select here_job()) = 'accounts');--> statement-breakpoint
CREATE POLICY "administrators_read" ON "administrators" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (account_id = (select here_account()) or (agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'system')) or (select here_job()) = 'accounts');--> statement-breakpoint
CREATE POLICY "administrators_write" ON "administrators" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'system')) WITH CHECK (agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'system'));--> statement-breakpoint
CREATE POLICY "agencies_read" ON "agencies" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (true);--> statement-breakpoint
CREATE POLICY "agencies_write" ON "agencies" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (id = (select here_agency()) and (select here_hat()) = 'admin') WITH CHECK (id = (select here_agency()) and (select here_hat()) = 'admin');--> statement-breakpoint
CREATE POLICY "assignments_read" ON "assignments" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and (select here_hat()) in ('admin')) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and mentor_id = (select here_mentor())));--> statement-breakpoint
CREATE POLICY "assignments_write" ON "assignments" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'system')) WITH CHECK (agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'system'));--> statement-breakpoint
CREATE POLICY "mentors_read" ON "mentors" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (account_id = (select here_account()) or (agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'system')) or id = any ((select mentors_of_firm())::uuid[]) or (select here_job()) = 'accounts');--> statement-breakpoint
CREATE POLICY "mentors_write" ON "mentors" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'system')) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and id = (select here_mentor()))) WITH CHECK ((agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'system')) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and id = (select here_mentor())));--> statement-breakpoint
CREATE POLICY "assessments_read" ON "assessments" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and (select here_hat()) in ('admin')) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and (firm_id = any ((select mentored_firms('diagnosis'))::uuid[]) and status <> 'draft' or firm_id = any ((select mentored_firms('drafts'))::uuid[]))));--> statement-breakpoint
CREATE POLICY "assessments_write" ON "assessments" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('diagnosis'))::uuid[]) and status <> 'draft')) WITH CHECK ((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('diagnosis'))::uuid[]) and status <> 'draft'));--> statement-breakpoint
CREATE POLICY "instrument_versions_read" ON "instrument_versions" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (true);--> statement-breakpoint
CREATE POLICY "responses_read" ON "responses" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and (select here_hat()) in ('admin')) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and assessment_id = any ((select readable_assessments())::uuid[])));--> statement-breakpoint
CREATE POLICY "responses_write" ON "responses" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) WITH CHECK (agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm()))));--> statement-breakpoint
CREATE POLICY "results_read" ON "results" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and (select here_hat()) in ('admin')) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('diagnosis'))::uuid[])));--> statement-breakpoint
CREATE POLICY "results_write" ON "results" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) WITH CHECK (agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm()))));--> statement-breakpoint
CREATE POLICY "audit_read" ON "audit" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'system')) or (firm_id is not null and ((agency_id = (select here_agency()) and ((select here_hat()) in ('admin', 'system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())) or ((select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('any'))::uuid[])))) and ((select here_hat()) <> 'mentor' or account_id = (select here_account()) or firm_id = any ((select mentored_firms(scope))::uuid[])))));--> statement-breakpoint
CREATE POLICY "audit_write" ON "audit" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and (account_id = (select here_account()) or (select here_hat()) = 'system')) WITH CHECK (agency_id = (select here_agency()) and (account_id = (select here_account()) or (select here_hat()) = 'system'));--> statement-breakpoint
CREATE POLICY "firm_markets_read" ON "firm_markets" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and ((select here_hat()) in ('admin', 'system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())) or ((select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('any'))::uuid[]))));--> statement-breakpoint
CREATE POLICY "firm_markets_write" ON "firm_markets" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) WITH CHECK (agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm()))));--> statement-breakpoint
CREATE POLICY "firms_read" ON "firms" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and ((select here_hat()) in ('admin', 'system') or ((select here_hat()) = 'member' and id = (select here_firm())) or ((select here_hat()) = 'mentor' and id = any ((select mentored_firms('any'))::uuid[]))));--> statement-breakpoint
CREATE POLICY "firms_write" ON "firms" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and ((select here_hat()) = 'system' or ((select here_hat()) = 'member' and id = (select here_firm())))) WITH CHECK (agency_id = (select here_agency()) and ((select here_hat()) = 'system' or ((select here_hat()) = 'member' and id = (select here_firm()))));--> statement-breakpoint
CREATE POLICY "invitations_read" ON "invitations" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'system') and (firm_id is null or (select here_hat()) = 'system')) or (firm_id is not null and agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (select here_job()) = 'accounts');--> statement-breakpoint
CREATE POLICY "invitations_write" ON "invitations" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'system') and (firm_id is null or (select here_hat()) = 'system')) or (firm_id is not null and agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (select here_job()) = 'accounts') WITH CHECK ((agency_id = (select here_agency()) and (select here_hat()) in ('admin', 'system') and (firm_id is null or (select here_hat()) = 'system')) or (firm_id is not null and agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (select here_job()) = 'accounts');--> statement-breakpoint
CREATE POLICY "join_requests_read" ON "join_requests" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm()))));--> statement-breakpoint
CREATE POLICY "join_requests_write" ON "join_requests" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) WITH CHECK (agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm()))));--> statement-breakpoint
CREATE POLICY "memberships_read" ON "memberships" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (account_id = (select here_account()) or (agency_id = (select here_agency()) and ((select here_hat()) in ('admin', 'system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())) or ((select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('any'))::uuid[])))) or (select here_job()) = 'accounts');--> statement-breakpoint
CREATE POLICY "memberships_write" ON "memberships" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) WITH CHECK (agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm()))));--> statement-breakpoint
CREATE POLICY "sharing_read" ON "sharing" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and ((select here_hat()) in ('admin', 'system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())) or ((select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('any'))::uuid[]))));--> statement-breakpoint
CREATE POLICY "sharing_write" ON "sharing" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) WITH CHECK (agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm()))));--> statement-breakpoint
CREATE POLICY "interests_read" ON "interests" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and (select here_hat()) in ('admin')));--> statement-breakpoint
CREATE POLICY "interests_write" ON "interests" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) WITH CHECK (agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm()))));--> statement-breakpoint
CREATE POLICY "offers_read" ON "offers" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and (status = 'published' or (select here_hat()) in ('admin', 'system') or id = any ((select offers_of_interest())::uuid[])));--> statement-breakpoint
CREATE POLICY "offers_write" ON "offers" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and (select here_hat()) in ('admin')) WITH CHECK (agency_id = (select here_agency()) and (select here_hat()) in ('admin'));--> statement-breakpoint
CREATE POLICY "actions_read" ON "actions" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and ((select here_hat()) in ('admin', 'system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())) or ((select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('plan'))::uuid[]))));--> statement-breakpoint
CREATE POLICY "actions_write" ON "actions" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) WITH CHECK (agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm()))));--> statement-breakpoint
CREATE POLICY "plans_read" ON "plans" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and ((select here_hat()) in ('admin', 'system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())) or ((select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('plan'))::uuid[]))));--> statement-breakpoint
CREATE POLICY "plans_write" ON "plans" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('plan'))::uuid[]))) WITH CHECK ((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('plan'))::uuid[])));--> statement-breakpoint
CREATE POLICY "comments_read" ON "comments" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and (select here_hat()) in ('admin')) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms(case subject_kind when 'assessment' then 'answers' when 'result' then 'diagnosis' else 'plan' end))::uuid[]) and (subject_kind <> 'assessment' or subject_id = any ((select readable_assessments())::uuid[]))));--> statement-breakpoint
CREATE POLICY "comments_write" ON "comments" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms(case subject_kind when 'assessment' then 'answers' when 'result' then 'diagnosis' else 'plan' end))::uuid[]) and (subject_kind <> 'assessment' or subject_id = any ((select readable_assessments())::uuid[])))) WITH CHECK ((agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms(case subject_kind when 'assessment' then 'answers' when 'result' then 'diagnosis' else 'plan' end))::uuid[]) and (subject_kind <> 'assessment' or subject_id = any ((select readable_assessments())::uuid[]))));--> statement-breakpoint
CREATE POLICY "private_notes_read" ON "private_notes" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('any'))::uuid[]) and mentor_id = (select here_mentor()));--> statement-breakpoint
CREATE POLICY "private_notes_write" ON "private_notes" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('any'))::uuid[]) and mentor_id = (select here_mentor())) WITH CHECK (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('any'))::uuid[]) and mentor_id = (select here_mentor()));--> statement-breakpoint
CREATE POLICY "reviews_read" ON "reviews" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and ((select here_hat()) in ('admin', 'system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())) or ((select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('any'))::uuid[]))));--> statement-breakpoint
CREATE POLICY "reviews_write" ON "reviews" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING ((agency_id = (select here_agency()) and (select here_hat()) in ('system')) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('any'))::uuid[]) and mentor_id = (select here_mentor()))) WITH CHECK ((agency_id = (select here_agency()) and (select here_hat()) in ('system')) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('any'))::uuid[]) and mentor_id = (select here_mentor())));--> statement-breakpoint
CREATE POLICY "visits_read" ON "visits" AS PERMISSIVE FOR SELECT TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and account_id = (select here_account()));--> statement-breakpoint
CREATE POLICY "visits_write" ON "visits" AS PERMISSIVE FOR ALL TO "landfall_app", "landfall_job" USING (agency_id = (select here_agency()) and account_id = (select here_account()) and ((agency_id = (select here_agency()) and (select here_hat()) in ('admin')) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('any'))::uuid[])) or (agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm())))))) WITH CHECK (agency_id = (select here_agency()) and account_id = (select here_account()) and ((agency_id = (select here_agency()) and (select here_hat()) in ('admin')) or (agency_id = (select here_agency()) and (select here_hat()) in ('mentor') and firm_id = any ((select mentored_firms('any'))::uuid[])) or (agency_id = (select here_agency()) and ((select here_hat()) in ('system') or ((select here_hat()) in ('member') and firm_id = (select here_firm()))))));