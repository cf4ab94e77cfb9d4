-- The job that asks about introductions writes questions: their policy looks up which introductions a mentor made.
grant select (agency_id, id) on introductions to landfall_job;
