DROP POLICY "panel_publications_read" ON "panel_publications" CASCADE;--> statement-breakpoint
DROP POLICY "panel_publications_write" ON "panel_publications" CASCADE;--> statement-breakpoint
DROP TABLE "panel_publications" CASCADE;