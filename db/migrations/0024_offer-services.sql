ALTER TABLE "offers" ADD COLUMN "services" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "offers" ADD COLUMN "subjects" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_services" CHECK ("offers"."services" <@ array['information', 'training', 'advice', 'network', 'delegation', 'finance']);--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_subjects" CHECK ("offers"."subjects" <@ array['strategy', 'organisation', 'people', 'networks', 'institutions', 'finance']);