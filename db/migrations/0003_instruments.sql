ALTER TABLE "assessments" DROP CONSTRAINT "assessments_round";--> statement-breakpoint
ALTER TABLE "responses" DROP CONSTRAINT "responses_kind";--> statement-breakpoint
DROP INDEX "assessments_one_draft";--> statement-breakpoint
ALTER TABLE "results" ALTER COLUMN "phase" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "results" ALTER COLUMN "band" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "subject" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "responses" ADD COLUMN "taken_from" uuid;--> statement-breakpoint
ALTER TABLE "results" ADD COLUMN "instrument" text DEFAULT 'knowledge-innovation' NOT NULL;--> statement-breakpoint
ALTER TABLE "results" ALTER COLUMN "instrument" DROP DEFAULT;--> statement-breakpoint
CREATE UNIQUE INDEX "assessments_one_draft" ON "assessments" USING btree ("agency_id","firm_id","instrument","subject","rater") WHERE status in ('draft', 'changes-requested');--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_round" UNIQUE("agency_id","firm_id","instrument","subject","rater","round");--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_kind" CHECK ("responses"."kind" in ('level', 'single', 'multiple', 'rank', 'unknown'));--> statement-breakpoint
ALTER TABLE "results" ADD CONSTRAINT "results_phase" CHECK (("results"."instrument" = 'knowledge-innovation') = ("results"."phase" is not null and "results"."band" is not null));