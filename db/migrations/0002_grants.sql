-- What the two working roles may do. Rows are narrowed further by the policies.
revoke all on all functions in schema public from public;
--> statement-breakpoint
grant usage on schema public to landfall_app, landfall_job;
--> statement-breakpoint
grant execute on all functions in schema public to landfall_app, landfall_job;
--> statement-breakpoint
grant select, insert, update on agencies, firms, memberships, join_requests, invitations, administrators, mentors,
  assignments, assessments, idempotency_keys, results, plans, actions, comments, visits, offers, interests, credentials, sessions, tokens
  to landfall_app;
--> statement-breakpoint
grant select, insert, update, delete on firm_markets, sharing, responses, private_notes, recovery_codes to landfall_app;
--> statement-breakpoint
revoke insert on agencies from landfall_app;
--> statement-breakpoint
grant select, insert on accounts, audit, account_events, reviews, terms_acceptances to landfall_app;
--> statement-breakpoint
grant update (email, name, language, time_zone, email_verified_at, disabled_at, version) on accounts to landfall_app;
--> statement-breakpoint
grant select on instrument_versions to landfall_app;
--> statement-breakpoint
grant insert on mails to landfall_app;
--> statement-breakpoint
grant select, update, delete on mails to landfall_job;
--> statement-breakpoint
grant select, delete on attempts, idempotency_keys, tokens to landfall_job;
--> statement-breakpoint
create index firms_name_trigram on firms using gin (legal_name extensions.gin_trgm_ops);
--> statement-breakpoint
create index firms_products_trigram on firms using gin (products extensions.gin_trgm_ops);
--> statement-breakpoint
-- Clears what was counted under a key, after a success.
create function forgive_attempts(attempt_key text) returns void
language sql security definer set search_path = public, pg_temp as $$
  delete from attempts where key = attempt_key
$$;
--> statement-breakpoint
revoke all on function forgive_attempts(text) from public;
--> statement-breakpoint
grant execute on function forgive_attempts(text) to landfall_app;
