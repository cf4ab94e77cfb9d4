import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { accounts, tokens } from "@/db/schema/accounts";
import { administrators, agencies } from "@/db/schema/agencies";
import { foundAgency } from "../../scripts/lib/found-agency";
import { type World, world } from "../support/world";

let w: World;
const origin = "https://portal.example";
const whole = {
  slug: "harbour",
  agency: "Harbour Agency",
  country: "EE",
  zone: "Europe/Tallinn",
  contact: "office@harbour.example",
  name: "Piret Tamm",
  email: "Piret@Harbour.example",
};

beforeAll(async () => {
  w = await world();
});

it("founds an agency with an administrator who proves the account by a link", async () => {
  const link = await foundAgency(w.database.urls.owner, origin, whole);
  expect(link).toMatch(/^https:\/\/portal\.example\/en\/reset-password\?token=[\w-]{43}$/);
  const [account] = await w.owner.select().from(accounts).where(eq(accounts.email, "piret@harbour.example"));
  expect(await w.owner.$count(administrators, eq(administrators.accountId, account?.id ?? ""))).toBe(1);
  expect(await w.owner.$count(tokens, eq(tokens.purpose, "reset-password"))).toBe(1);
});

it("adds nothing twice", async () => {
  await foundAgency(w.database.urls.owner, origin, {
    slug: "harbour",
    name: "Piret Tamm",
    email: "piret@harbour.example",
  });
  expect(await w.owner.$count(agencies)).toBe(1);
  expect(await w.owner.$count(administrators)).toBe(1);
});

it.each([
  [{ ...whole, slug: "sign-in" }, "--slug"],
  [{ ...whole, slug: "new-one", country: "XX" }, "--country"],
  [{ ...whole, email: "nobody" }, "--email"],
  [{ slug: "new-one", name: "A", email: "a@b.example" }, "This agency is new"],
])("says what is wrong with %o", async (given, words) => {
  await expect(foundAgency(w.database.urls.owner, origin, given)).rejects.toThrow(words);
  expect(await w.owner.$count(agencies)).toBe(1);
});
