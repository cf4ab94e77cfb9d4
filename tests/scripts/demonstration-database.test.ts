import { expect, it } from "vitest";
import { givenUrls } from "../../scripts/lib/demonstration-database";

const app = "postgres://landfall_app@db.example/landfall";
const owner = "postgres://landfall_owner@db.example/landfall";
const job = "postgres://landfall_job@db.example/landfall";

it("uses a server of one's own when all three addresses are given", () => {
  const urls = givenUrls({
    NODE_ENV: "test",
    DATABASE_URL: app,
    DATABASE_URL_OWNER: owner,
    DATABASE_URL_JOB: job,
  });
  expect(urls).toEqual({ app, owner, job });
});

it("starts one of its own when none is given", () => {
  expect(givenUrls({ NODE_ENV: "test" })).toBeUndefined();
});

it("names what is missing when only some are given", () => {
  expect(() => givenUrls({ NODE_ENV: "test", DATABASE_URL: app })).toThrow(
    /^DATABASE_URL_OWNER and DATABASE_URL_JOB are missing/,
  );
});
