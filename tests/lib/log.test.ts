import { sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { accounts } from "@/db/schema/accounts";
import { loggedError } from "@/lib/log";
import { type World, world } from "../support/world";

let w: World;
beforeAll(async () => {
  w = await world();
});

const failure = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

it("writes where and why a query failed, and nothing that somebody typed", async () => {
  const person = await w.person({ email: "secret.person@people.example" });
  const again = { email: person.email, name: "Someone Private", createdAt: w.now };
  const error = await failure(w.owner.insert(accounts).values(again));
  const written = loggedError(error);
  expect(written).toMatchObject({ code: "23505", constraint: "accounts_email_unique" });
  expect(written.stack).toContain("    at ");
  expect(JSON.stringify(written)).not.toMatch(/secret\.person|Someone Private/);
  const odd = await failure(w.owner.execute(sql`select ${"not-a-number-of-mine"}::int`));
  expect(JSON.stringify(loggedError(odd))).not.toContain("not-a-number-of-mine");
});

it("keeps the words of the portal's own errors", () => {
  expect(loggedError(new Error("the agency was not written"))).toMatchObject({
    message: "the agency was not written",
  });
});
