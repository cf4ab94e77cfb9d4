import { expect, type Page } from "@playwright/test";
import { e2eWorld } from "../support/e2e-world";
import { answerSurvey, type SurveyChoices } from "../support/survey-answers";
import { visiting as test } from "../support/visiting";
import type { TestFirm } from "../support/world";
import { inMain, place, title } from "./support/keyboard";
import { answerTheRest } from "./support/questionnaire-steps";

const SURVEY = "Survey of our coast";
const NAMES = ["Alder Ovens", "Birch Pumps", "Cedar Boats", "Dune Glass", "Elm Tools", "Fir Doors"];
const IN_TEN_DAYS = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);

const world = e2eWorld();
test.afterAll(() => world.close());

test("an agency sends a survey, firms answer, and the agency reads the answers beside the published ones", async ({
  visit,
}) => {
  const { w } = world;
  const agency = await w.agency({ name: "Quay Trade Office" });
  const person = await w.administrator(agency.id, await w.person({ name: "Agnes Friis" }));
  const firms: TestFirm[] = [];
  for (const legalName of NAMES) firms.push(await w.firm(agency.id, { legalName }));
  const [alder, ...others] = firms;
  if (!alder) throw new Error("nobody is asked");
  const admin = await visit(person);
  const address = await test.step("prepares it, sees whom it reaches, and sends it", () =>
    send(admin, agency.id));
  const campaignId = address.split("/").at(-1) ?? "";
  const few = await answerAll(others.slice(0, 3), campaignId);
  await test.step("is shown no figures of so few", () => tooFew(admin, address, few));
  const owner = await visit(alder.owner);
  await test.step("a firm finds it on its home page and answers it", () => answer(owner, alder));
  await answerAll(others.slice(3), campaignId);
  await test.step("the agency reads the figures and takes them along", () => read(admin, address));
  await test.step("closes it, and the firm sees the others' answers", async () => {
    await close(admin);
    await owner.reload();
    await expect(owner.getByText("Firms asked with you, % of 6").first()).toBeVisible();
  });
});

async function answerAll(firms: readonly TestFirm[], campaignId: string): Promise<number> {
  const choices: SurveyChoices = { "survey.activity": ["production"] };
  for (const firm of firms) await answerSurvey(await world.w.memberContext(firm), campaignId, choices);
  return firms.length;
}

async function send(page: Page, agencyId: string): Promise<string> {
  await page.goto(`/agency/${agencyId}`);
  await place(page, "Surveys").click();
  await expect(page.getByText("No survey yet")).toBeVisible();
  await inMain(page, "link", "Prepare a survey").click();
  await page.getByLabel("What you call it").fill(SURVEY);
  await page.getByLabel("A few words to the firms").fill("We plan our seminars by it.");
  await page.getByLabel("Answers until").fill(IN_TEN_DAYS);
  await inMain(page, "button", "Save and see whom it reaches").click();
  await expect(title(page)).toHaveText(SURVEY);
  await expect(page.getByText("6 firms get it.")).toBeVisible();
  await page.locator("summary", { hasText: "Their names" }).click();
  await expect(page.getByText("Birch Pumps")).toBeVisible();
  await inMain(page, "button", "Send it to 6 firms").click();
  await expect(page.getByText(/Sent on .* by Agnes Friis/)).toBeVisible();
  await expect(page.getByText("No firm has answered yet.")).toBeVisible();
  return page.url();
}

async function tooFew(page: Page, address: string, answered: number): Promise<void> {
  await page.goto(address);
  await expect(page.getByText(`${answered} firms have answered.`)).toBeVisible();
  await expect(page.getByText(/^Fewer than 5 firms have answered/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Download as CSV" })).toHaveCount(0);
}

async function answer(page: Page, firm: TestFirm): Promise<void> {
  await page.goto(`/firm/${firm.id}`);
  await expect(page.getByRole("region", { name: "Your agency asks you" })).toContainText(SURVEY);
  await inMain(page, "link", "Answer the survey").click();
  await expect(page.getByText("We plan our seminars by it.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "What your agency sees" })).toBeVisible();
  await inMain(page, "button", "Start the assessment").click();
  await inMain(page, "link", "Begin").click();
  await answerTheRest(page);
  await inMain(page, "button", "Submit and see the result").click();
  await expect(page.getByRole("heading", { name: "Your answers beside those of others" })).toBeVisible();
  await expect(page.getByText(/are shown once the survey has ended/)).toBeVisible();
}

async function read(page: Page, address: string): Promise<void> {
  await page.goto(`${address}?firms=all`);
  await expect(page.getByText("6 firms have answered.")).toBeVisible();
  const activity = page.getByRole("figure").filter({ hasText: "3. Activity of the firm" });
  await expect(activity.getByRole("row", { name: /Industrial production/ })).toContainText("31");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download as CSV" }).click();
  expect((await download).suggestedFilename()).toMatch(/^survey-.*\.csv$/);
  await page.getByLabel("Answers", { exact: true }).selectOption({ label: "Not begun" });
  await page.getByRole("search").getByRole("button", { name: "Show" }).click();
  await expect(page.getByText("No firm fits")).toBeVisible();
}

async function close(page: Page): Promise<void> {
  await page.locator("summary", { hasText: "Close it now" }).click();
  await inMain(page, "button", "Close it now").click();
  await expect(page.getByText(/before its day/)).toBeVisible();
}
