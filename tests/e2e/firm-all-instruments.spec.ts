import { expect, type Page } from "@playwright/test";
import type { Context } from "@/lib/context/context";
import { e2eWorld } from "../support/e2e-world";
import { visiting as test } from "../support/visiting";
import { fill } from "./firm-all-instruments/fill";

const { w, close } = e2eWorld();
test.afterAll(close);

const YEAR = new Date().getUTCFullYear();
/** The day that pages show beside an answer taken over: today, by whatever clock. */
const TODAY = new RegExp(`\\d{1,2} \\w+ ${YEAR}`);

const title = (page: Page) => page.getByRole("heading", { level: 1 });
const choices = (page: Page) => page.getByRole("main").getByRole("radio");
const lead = (page: Page, name: string | RegExp) =>
  page.getByRole("main").getByRole("link", { name, exact: typeof name === "string" });

test("a firm answers every questionnaire, reads the picture and compares two markets", async ({ visit }) => {
  test.setTimeout(120_000);
  const agency = await w.agency({ name: "Fjord Trade Agency" });
  const firm = await w.firm(agency.id, { legalName: "Juniper Looms", country: "DK" });
  const context = await w.memberContext(firm);
  const page = await visit(firm.owner);
  const home = `/firm/${firm.id}`;
  const take = (of: Of) => answerAndSubmit(page, context, { firmId: firm.id, ...of });

  await test.step("answers the first questionnaire", async () => {
    await page.goto(`${home}/assessments/start/knowledge-innovation`);
    await take({ name: "Knowledge and innovation", reused: false });
    await expect(page.getByRole("heading", { name: "What to do first" })).toBeVisible();
  });

  await test.step("is not asked twice what the others share", async () => {
    for (const [id, name, shown] of [
      ["competence", "Competence for business abroad", /[Ff]our areas/],
      ["antecedents", "Strengths for high technology", /[Nn]ine/],
    ] as const) {
      await page.goto(`${home}/assessments/start/${id}`);
      await expect(page.getByText(/answered already, here or in another questionnaire/)).toBeVisible();
      await take({ name, reused: true });
      await expect(page.getByRole("main").getByText(shown).first()).toBeAttached();
    }
  });

  await test.step("answers the eight steps in short", async () => {
    await page.goto(`${home}/assessments/start/navigator`);
    await take({ name: "Framework navigator", reused: false });
    await expect(
      page
        .getByRole("main")
        .getByText(/[Ee]ight steps/)
        .first(),
    ).toBeAttached();
  });

  await test.step("reads them as one picture, down to an answer", () => readPicture(page, home));
  await test.step("finds the cheapest way to a goal", () => findWay(page));

  await test.step("answers for two markets, the second from the first", async () => {
    for (const country of ["Sweden", "Norway"]) {
      await page.goto(`${home}/entry-modes`);
      await page.getByLabel("Country").selectOption({ label: country });
      await page.getByRole("button", { name: "Go to this market" }).click();
      await expect(title(page)).toHaveText(`Ways in: ${country}`);
      await take({ name: `Ways into a market: ${country}`, reused: true });
      await lead(page, "What if, reminders and competences").click();
      await expect(
        page.getByRole("region", { name: /^(The ways in, by fit|Ruled out for now)$/ }).first(),
      ).toBeVisible();
    }
  });

  await test.step("sets the two side by side", async () => {
    await page.goto(`${home}/entry-modes`);
    const both = page.getByRole("region", { name: "Two markets side by side" });
    for (const country of ["Norway", "Sweden"])
      await expect(both.getByRole("columnheader", { name: country })).toBeVisible();
    await expect(both.getByRole("row")).toHaveCount(13);
    await expect(both.getByText(/^\d+\. \(\d+ of 100\)/).first()).toBeVisible();
  });

  await test.step("asks what if, by address alone", () => askWhatIf(page, `${home}/entry-modes/SE`));
  await test.step("sets a day to look again", () => setReminder(page, home));
});

type Of = { name: string; reused: boolean };

/** From the start page to the result: some answers on the pages themselves, the rest as quickly as can be. */
async function answerAndSubmit(
  page: Page,
  context: Context,
  { firmId, name, reused }: Of & { firmId: string },
) {
  await page.getByRole("button", { name: "Start the assessment" }).click();
  await expect(title(page)).toHaveText(new RegExp(`^${name}.*, round 1$`));
  const base = new URL(page.url()).pathname;
  const place = { firmId, assessmentId: base.split("/").at(-1) ?? "" };
  if (reused) await confirmAndChange(page);
  else await answerFirst(page);
  await fill(context, place);
  await page.goto(`${base}/check`);
  await page.getByRole("button", { name: "Submit and see the result" }).click();
  await expect(title(page)).toHaveText("Result of round 1");
}

async function answerFirst(page: Page): Promise<void> {
  await lead(page, "Begin").click();
  await page.waitForURL(/\/questions\//);
  await expect(choices(page).first()).toBeVisible();
  const question = await title(page).innerText();
  await choices(page).first().check();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(title(page)).not.toHaveText(question);
}

/** One answer from another questionnaire still holds, another has changed since. */
async function confirmAndChange(page: Page): Promise<void> {
  await expect(
    page.getByText("Some of these questions you have answered in another questionnaire."),
  ).toBeVisible();
  await lead(page, "Check your answers").click();
  await expect(title(page)).toHaveText("Check your answers");
  const waiting = page.getByRole("listitem").filter({ hasText: "From before, not confirmed" });
  const count = await waiting.count();
  expect(count).toBeGreaterThan(0);
  if (count > 1) {
    await waiting.last().getByRole("button", { name: "Still true" }).click();
    await expect(waiting).toHaveCount(count - 1);
  }
  await waiting
    .first()
    .getByRole("link", { name: /^Change/ })
    .click();
  const notice = page.getByText(/^Answered already in “.+”, /);
  await expect(notice).toHaveText(TODAY);
  await expect(choices(page).and(page.locator(":checked"))).toHaveCount(1);
  await choices(page).and(page.locator(":not(:checked)")).first().check();
  await page.getByRole("button", { name: "Save and return to your answers" }).click();
  await expect(title(page)).toHaveText("Check your answers");
  await expect(waiting).toHaveCount(Math.max(0, count - (count > 1 ? 2 : 1)));
}

async function readPicture(page: Page, home: string): Promise<void> {
  await page.goto(`${home}/picture`);
  await expect(title(page)).toHaveText("Where we stand");
  await expect(page.getByRole("region", { name: "In one sentence" })).toContainText("questionnaires");
  const map = page.getByRole("region", { name: "What holds you back, and where it shows" });
  await expect(map.getByText("Not answered yet")).toHaveCount(0);
  const theme = map.getByRole("listitem").filter({ hasText: "Markets and trades abroad" }).first();
  await theme
    .getByText(/^The \d+ answers$/)
    .first()
    .click();
  const answer = theme.getByRole("link").first();
  const question = await answer.innerText();
  await answer.click();
  await expect(title(page)).toHaveText("Answers");
  const behind = page.getByRole("listitem").filter({ hasText: question }).first();
  await expect(behind).toBeInViewport();
  await expect(behind).toHaveId(decodeURIComponent(new URL(page.url()).hash.slice(1)));
  await page.goBack();
}

async function findWay(page: Page): Promise<void> {
  await lead(page, /Find the cheapest way to a goal/)
    .first()
    .click();
  await expect(title(page)).toHaveText("The cheapest way to a goal");
  await page.getByLabel("Goal").selectOption({ index: 0 });
  await page.getByRole("button", { name: "Find the way" }).click();
  await expect(page).toHaveURL(/goal=/);
  await expect(
    page.getByText(
      /No other choice of open steps does it with less|The search was cut short|Cannot be reached/,
    ),
  ).toBeVisible();
}

async function askWhatIf(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.getByText("Change answers", { exact: true }).click();
  const factor = page.getByRole("group", { name: "This market" }).getByRole("combobox").first();
  const now = await factor.inputValue();
  const other = now === "5" ? "1" : "5";
  await factor.selectOption(other);
  await page.getByRole("button", { name: "Show the list with these answers" }).click();
  const changed = page.getByText(/^This is a what-if: 1 answer is changed/);
  await expect(changed).toBeVisible();
  // Nobody else's page is needed: whoever has the address sees the same.
  await page.goto(page.url());
  await expect(changed).toBeVisible();
  await lead(page, "Back to our answers").first().click();
  await expect(page).toHaveURL(new RegExp(`${path}$`));
  await expect(changed).toHaveCount(0);
}

async function setReminder(page: Page, home: string): Promise<void> {
  const form = page.getByRole("region", { name: "Remind us to look again" });
  await form.getByLabel("What to look at").selectOption({ index: 1 });
  await form.getByLabel("On which day").fill(`${YEAR + 1}-12-01`);
  await form.getByLabel("Note").fill("Ask the dealer first.");
  await form.getByRole("button", { name: "Remind us" }).click();
  await expect(page.getByText("The reminder is set.")).toBeVisible();
  await page.goto(`${home}/entry-modes`);
  const days = page.getByRole("region", { name: "Days to look again" });
  await expect(days.getByRole("listitem")).toHaveCount(1);
  await expect(days).toContainText("Ask the dealer first.");
  await expect(days).toContainText(`1 Dec ${YEAR + 1}`);
}
