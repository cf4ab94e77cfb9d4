import { Pool } from "pg";
import { openDatabase } from "@/db/client";
import { required } from "./browser-session";
import { World } from "./make-world";

/** A world in the database of the portal that the browser tests visit, in its own agencies and at today's time. */
export function e2eWorld(): { w: World; close: () => Promise<void> } {
  const urls = {
    owner: required("E2E_DATABASE_URL_OWNER"),
    app: required("E2E_DATABASE_URL"),
    job: required("E2E_DATABASE_URL_JOB"),
  };
  process.env.AUTH_SECRET = required("E2E_AUTH_SECRET");
  const pool = (connectionString: string) => new Pool({ connectionString, max: 2 });
  const pools = { owner: pool(urls.owner), app: pool(urls.app), job: pool(urls.job) };
  const app = openDatabase(urls.app, { max: 2, name: "landfall-browser-tests" });
  const close = async () => {
    await Promise.all([app.close(), ...Object.values(pools).map((one) => one.end())]);
  };
  return { w: new World({ urls, superuserUrl: "", ...pools }, app, new Date()), close };
}
