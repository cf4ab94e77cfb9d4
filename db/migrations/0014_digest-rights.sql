-- The policies of how far people have read look into the threads.
grant select on threads to landfall_job;
