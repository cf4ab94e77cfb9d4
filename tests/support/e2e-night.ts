import { openDatabase } from "@/db/client";
import { askAfterJourneys } from "@/lib/jobs/follow-ups";
import { required } from "./browser-session";

/** The portal's nightly question about journeys, in a process of its own, with the worker's settings. */
process.env.DATABASE_URL ??= required("E2E_DATABASE_URL");
process.env.APP_ORIGIN ??= required("E2E_ORIGIN");
process.env.AUTH_SECRET ??= required("E2E_AUTH_SECRET");
const database = openDatabase(required("E2E_DATABASE_URL_JOB"), { max: 1 });
await askAfterJourneys({ database, now: new Date(), requestId: "night" });
await database.close();
