import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { mails } from "@/db/schema/accounts";
import { e2eWorld } from "../support/e2e-world";
import { visiting as test, type Visit } from "../support/visiting";
import type { TestPerson } from "../support/world";
import { inMain, place, title } from "./support/keyboard";

const PANEL = "What matters on our coast";
const POINTS = 3;
// Of this run alone, so that no older mail is taken for theirs.
const GUESTS = [1, 2].map((at) => `guest.${at}.${randomUUID().slice(0, 8)}@elsewhere.example`);
// Opinions differ in the first round and meet in the second: the levels that each expert chooses, by round.
const ROUNDS = [
  ["Very high", "High", "Medium", "High", "Low", "High", "Medium", "High"],
  Array(8).fill("High"),
];

const world = e2eWorld();
test.afterAll(() => world.close());

test("a panel of eight experts, two of them guests, runs two rounds and publishes weights", async ({
  visit,
}) => {
  test.setTimeout(180_000);
  const { w } = world;
  const agency = await w.agency({ name: "Skerry Trade Office" });
  const adminPerson = await w.administrator(agency.id, await w.person({ name: "Anna Holm" }));
  const mentors = await Promise.all(
    ["Bo", "Cai", "Dag", "Eva", "Finn"].map(async (name) => {
      const { person } = await w.mentor(agency.id, { person: await w.person({ name: `${name} Lind` }) });
      return person;
    }),
  );
  const admin = await visit(adminPerson);
  await test.step("is set up on three points", () => setUp(admin, agency.id));
  await test.step("asks mentors, an administrator and guests", () => ask(admin));
  await test.step("opens its first round", () => open(admin, 1));
  const experts = await test.step("lets experts in, guests by a link that works once", () =>
    enter(visit, [...mentors, adminPerson], admin.url()));
  await rateAll(experts, 0);
  await test.step("shows the group's figures when the round is closed", () => close(admin, 1));
  await expect(admin.getByText("Whether opinions are stable shows after a second one.")).toBeVisible();
  await open(admin, 2);
  await test.step("shows each expert the group's result and the own rating", () => compare(experts));
  await rateAll(experts, 1);
  await test.step("says of the open round whether closing it now would be stable", () => standing(admin));
  await close(admin, 2);
  await expect(admin.getByText("Still moving").or(admin.getByText("Stable", { exact: true }))).toBeVisible();
  await test.step("publishes weights with their origin, without names", () => publish(admin));
});

async function setUp(page: Page, agencyId: string): Promise<void> {
  await page.goto(`/agency/${agencyId}`);
  await place(page, "Expert panels").click();
  await expect(page.getByText("No panel yet")).toBeVisible();
  await inMain(page, "link", "New panel").click();
  await page.getByLabel("Questionnaire").selectOption({ label: "Strengths for high technology" });
  await inMain(page, "button", "Continue").click();
  await page.getByLabel("Name of the panel").fill(PANEL);
  await page.waitForLoadState("networkidle");
  const points = page.getByRole("group", { name: "Points to rate" });
  await points.getByText(/Points chosen/).click();
  for (const box of (await points.getByRole("checkbox").all()).slice(POINTS)) await box.uncheck();
  await inMain(page, "button", "Set the panel up").click();
  await expect(title(page)).toHaveText(PANEL);
}

async function ask(page: Page): Promise<void> {
  const people = page.getByRole("group", { name: "Mentors and administrators" });
  for (const box of await people.getByRole("checkbox").all()) await box.check();
  await inMain(page, "button", "Ask these people").click();
  await expect(page.getByText("Everyone of the agency is asked already.")).toBeAttached();
  const section = page.getByRole("region", { name: "Experts" });
  await section.locator("summary", { hasText: "Ask a guest" }).click();
  for (const [at, email] of GUESTS.entries()) {
    await section.getByLabel("Name").fill(`Guest ${at + 1}`);
    await section.getByLabel("E-mail address").fill(email);
    await inMain(page, "button", "Ask this guest").click();
    await expect(section.getByText(email)).toBeVisible();
  }
}

async function open(page: Page, round: number): Promise<void> {
  await inMain(page, "button", `Open round ${round}`).click();
  await expect(page.getByText("0 of 8 have rated everything, 0 have begun.")).toBeVisible();
}

async function enter(visit: Visit, people: TestPerson[], address: string): Promise<Page[]> {
  const panelId = address.split("/").at(-1);
  const pages: Page[] = [];
  for (const person of people) {
    const page = await visit(person);
    await page.goto(`/panels/${panelId}`);
    pages.push(page);
  }
  for (const email of GUESTS) {
    const [mail] = await world.w.owner
      .select({ body: mails.body })
      .from(mails)
      .where(eq(mails.toEmail, email));
    const link = /https?:\S+/.exec(mail?.body ?? "")?.[0] ?? "";
    const page = await visit(null);
    await page.goto(link);
    await expect(title(page)).toHaveText("Your judgement is asked for");
    await inMain(page, "button", "Open the panel").click();
    await expect(page).toHaveURL(`/guest/panels/${panelId}`);
    const other = await visit(null);
    await other.goto(link);
    await expect(title(other)).toHaveText("This link no longer works");
    pages.push(page);
  }
  return pages;
}

async function rateAll(experts: readonly Page[], round: number): Promise<void> {
  for (const [at, page] of experts.entries()) await rate(page, ROUNDS[round]?.[at] ?? "High");
}

/** Each choice is saved by itself. */
async function rate(page: Page, level: string): Promise<void> {
  for (let at = 0; at < POINTS; at++) {
    await page.getByRole("radio", { name: level, exact: true }).nth(at).click();
    await expect(page.getByText(`${at + 1} of ${POINTS} rated`)).toBeVisible();
  }
  await page.reload();
  await expect(page.getByText("You have rated everything.", { exact: false })).toBeVisible();
}

async function close(page: Page, round: number): Promise<void> {
  await page.reload();
  await expect(page.getByText("8 of 8 have rated everything, 8 have begun.")).toBeVisible();
  await expect(page.getByText("Figures appear when the first round is closed.")).toBeVisible({
    visible: round === 1,
  });
  await inMain(page, "button", `Close round ${round}`).click();
  await expect(page.getByRole("table", { name: "Points with the group’s result" })).toContainText("Accepted");
}

async function standing(page: Page): Promise<void> {
  await page.reload();
  await expect(page.getByText("Still moving as it stands")).toBeVisible();
  await expect(page.getByText("moved by 0.05 or more on average since round 1.")).toBeVisible();
}

async function compare([expert, ...others]: readonly Page[]): Promise<void> {
  if (!expert) throw new Error("nobody is asked");
  for (const page of [expert, ...others]) await page.reload();
  await expect(expert.getByText(/^Group: 0\.\d\d \(accepted\)/)).toHaveCount(POINTS);
  await expect(expert.getByText("You last time: very high")).toHaveCount(POINTS);
  await expect(expert.getByText(`0 of ${POINTS} rated`)).toBeVisible();
}

async function publish(page: Page): Promise<void> {
  await inMain(page, "button", "Accept and publish").click();
  const published = page.getByRole("region", { name: "Published as edition 1 of your agency" });
  await expect(published).toContainText("Rated by 8 experts");
  await expect(published).toContainText("5 mentors");
  await expect(published).toContainText("1 administrator");
  await expect(published).toContainText("2 guests");
  await expect(published).toContainText("2 rounds");
  await expect(published).toContainText("3 accepted, 0 rejected, 0 not judged.");
  await expect(published).not.toContainText("Lind");
}
