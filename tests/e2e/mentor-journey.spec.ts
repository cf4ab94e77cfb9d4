import { expect, type Locator, type Page } from "@playwright/test";
import { PASSWORD } from "../lib/accounts/account-life";
import { visiting as test } from "../support/visiting";
import { type Cast, cast } from "./mentor-journey/cast";

const ON_ANSWER = "Who of you keeps the reports when the sales manager is away?";
const ON_ADVICE = "Start with this one: it costs an afternoon.";
const ON_ACTION = "I know two dealers there and can introduce you.";
const REPLY = "Nobody. We have put a folder on the agenda.";
const CHANGES = "Look at the question on storing again: what you told me does not fit the answer.";
const NOTE = "The owner decides alone; ask next time who could stand in.";

let on: Cast;
test.beforeAll(async () => {
  on = await cast();
});
test.afterAll(() => on.close());

test("a mentor's work with a firm, from sign-in to the end of the assignment", async ({ visit }) => {
  test.setTimeout(180_000);
  const mentor = await visit(null);
  await test.step("signs in with a password, by keyboard alone", () => signIn(mentor));
  await test.step("finds a firm among the own ones; the address keeps the state", () => findFirm(mentor));
  await test.step("sees the firm at a glance, and what is new", () => glance(mentor));
  await test.step("comments where the matter is", () => comment(mentor));
  await test.step("asks for changes", () => askForChanges(mentor));
  const firm = await visit(on.owner);
  await test.step("the firm sees who said what", () => firmReads(firm));
  await test.step("the firm changes an answer and hands in again", () => firmChanges(firm));
  await test.step("signs the round off, then the plan", () => signOff(mentor, firm));
  const admin = await visit(on.admin);
  await test.step("keeps a note that nobody else sees", () => keepNote(mentor, [firm, admin]));
  await test.step("sees no more of what the firm withdraws", () => withdraw(mentor, firm));
  await test.step("has no access once the assignment has ended", () => end(mentor, admin));
});

const mine = () => `/mentor/${on.agency.id}`;
const ofFirm = (path = "") => `${mine()}/firms/${on.firm.id}${path}`;
const inFirm = (path = "") => `/firm/${on.firm.id}${path}`;
const inAgency = (path = "") => `/agency/${on.agency.id}${path}`;
const answers = () => `/assessments/${on.assessmentId}`;
const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });

async function signIn(page: Page): Promise<void> {
  await page.goto("/en/sign-in");
  await page.getByLabel("E-mail address").focus();
  await page.keyboard.type(on.mentor.person.email);
  await page.keyboard.press("Tab");
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(mine());
  await expect(heading(page, "My firms")).toBeVisible();
}

async function findFirm(page: Page): Promise<void> {
  const table = page.getByRole("table", { name: "Firms you look after" });
  const names = table.getByRole("rowheader");
  await expect(names).toHaveCount(3);
  await expect(names.first()).toHaveText("Tidewater Lamps");
  const byName = table.getByRole("columnheader", { name: "Firm" });
  await byName.getByRole("link").press("Enter");
  await expect(page).toHaveURL(/sort=name/);
  await expect(names).toHaveText(["Alder Stairs", "Tidewater Lamps", "Zinc Boats"]);
  await expect(byName).toHaveAttribute("aria-sort", "ascending");
  await byName.getByRole("link").press("Enter");
  await expect(page).toHaveURL(/sort=-name/);
  await expect(names).toHaveText(["Zinc Boats", "Tidewater Lamps", "Alder Stairs"]);
  await page.getByLabel("Country").selectOption({ label: "Norway" });
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/country=NO/);
  await expect(names).toHaveText(["Zinc Boats"]);
  await page.getByRole("link", { name: "Clear" }).click();
  await expect(page).not.toHaveURL(/country=NO/);
  const search = page.getByRole("searchbox", { name: "Name or product" });
  await search.fill("tidewater");
  await search.press("Enter");
  await expect(page).toHaveURL(/q=tidewater/);
  await expect(names).toHaveText(["Tidewater Lamps"]);
  await page.reload();
  await expect(names).toHaveText(["Tidewater Lamps"]);
  await expect(search).toHaveValue("tidewater");
  expect((await page.request.get(`${mine()}/firms/${on.stranger.id}`)).status()).toBe(404);
  await table.getByRole("link", { name: "Tidewater Lamps" }).press("Enter");
}

async function glance(page: Page): Promise<void> {
  await expect(heading(page, "Tidewater Lamps")).toBeVisible();
  const waiting = page.getByRole("region", { name: "Waits for your review" });
  await expect(waiting.getByRole("link", { name: /The plan/ })).toBeVisible();
  await expect(page.getByText(/\d+ new things.* since your visit on/)).toBeVisible();
  await expect(page.getByRole("region", { name: "Open actions" }).getByText(on.action)).toBeVisible();
  await waiting.getByRole("link", { name: /Knowledge and innovation: answers of round 1/ }).press("Enter");
  await expect(heading(page, "Answers, round 1")).toBeVisible();
}

const entry = (page: Page, text: string) => page.getByRole("listitem").filter({ hasText: text }).first();
const said = (place: Locator, text: string) => place.getByRole("listitem").filter({ hasText: text });

async function say(place: Locator, text: string, fold = "Comment"): Promise<void> {
  await place.locator("summary", { hasText: new RegExp(`^${fold}$`) }).press("Enter");
  await place.getByRole("textbox", { name: "Your comment" }).fill(text);
  await place.getByRole("button", { name: "Send the comment" }).press("Enter");
  await expect(said(place, text)).toBeVisible();
}

async function comment(page: Page): Promise<void> {
  await say(entry(page, on.question), ON_ANSWER);
  const views = page.getByRole("navigation", { name: "Views of this firm" });
  await views.getByRole("link", { name: "Result" }).press("Enter");
  await expect(heading(page, "Result of round 1")).toBeVisible();
  await say(entry(page, on.advice), ON_ADVICE);
  await views.getByRole("link", { name: "Plan" }).press("Enter");
  await expect(heading(page, "Plan")).toBeVisible();
  await say(entry(page, on.action), ON_ACTION);
}

const review = (page: Page) => page.getByRole("complementary", { name: "Review and comments" });

async function askForChanges(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Answers", exact: true }).press("Enter");
  await expect(heading(page, "Answers, round 1")).toBeVisible();
  const ask = review(page).getByRole("button", { name: "Ask for changes" });
  await ask.click();
  await expect(review(page).getByText("Say what should change.").first()).toBeVisible();
  await review(page).getByLabel("What you want to say to the firm").fill(CHANGES);
  await ask.click();
  await expect(review(page).getByText("Marta Lund asked for changes on")).toBeVisible();
  await expect(ask).toHaveCount(0);
}

async function firmReads(page: Page): Promise<void> {
  await page.goto(inFirm("/history"));
  await expect(entry(page, CHANGES)).toContainText("Marta Lund (mentor)");
  await page.goto(inFirm(`${answers()}/result`));
  await expect(said(entry(page, on.advice), ON_ADVICE)).toContainText("Marta Lund (mentor)");
  await page.goto(inFirm("/plan"));
  await page.getByRole("link", { name: on.action }).first().click();
  await expect(said(page.getByRole("main"), ON_ACTION)).toContainText("Marta Lund (mentor)");
  await page.goto(inFirm());
  await page.getByRole("link", { name: "Open the answers" }).press("Enter");
  await expect(page.getByText("Marta Lund asked for changes on")).toBeVisible();
  await expect(page.getByText(CHANGES)).toBeVisible();
}

async function firmChanges(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Check your answers" }).press("Enter");
  await expect(heading(page, "Check your answers")).toBeVisible();
  const answer = entry(page, on.question);
  await expect(said(answer, ON_ANSWER)).toContainText("Marta Lund (mentor)");
  await say(answer, REPLY, "Reply");
  await answer.getByRole("link", { name: /^Change/ }).press("Enter");
  await expect(page.getByRole("radio", { checked: true })).toBeFocused();
  await page.keyboard.press("1");
  await page.getByRole("button", { name: "Save and return to your answers" }).press("Enter");
  await expect(heading(page, "Check your answers")).toBeVisible();
  await page.getByRole("button", { name: "Submit and see the result" }).press("Enter");
  await expect(heading(page, "Result of round 1")).toBeVisible();
}

async function signOff(page: Page, firm: Page): Promise<void> {
  await page.goto(ofFirm(answers()));
  await expect(said(entry(page, on.question), REPLY)).toContainText("Olga Brink (firm)");
  await review(page).getByRole("button", { name: "Sign off" }).press("Enter");
  await expect(review(page).getByText("Marta Lund signed this off on")).toBeVisible();
  await expect(review(page).getByText("Marta Lund asked for changes on")).toBeVisible();
  await page.goto(ofFirm("/plan"));
  await review(page).getByLabel("What you want to say to the firm").fill("Few things, each with a day.");
  await review(page).getByRole("button", { name: "Sign off" }).press("Enter");
  await expect(review(page).getByText("Marta Lund signed this off on")).toBeVisible();
  await firm.goto(inFirm("/plan"));
  await expect(firm.getByText("Signed off by your mentor")).toBeVisible();
  await expect(firm.getByText("Few things, each with a day.")).toBeVisible();
}

async function keepNote(page: Page, [firm, admin]: [Page, Page]): Promise<void> {
  await page.getByRole("link", { name: "Private notes" }).press("Enter");
  await page.getByRole("textbox", { name: "New note" }).fill(NOTE);
  await page.getByRole("button", { name: "Save the note" }).press("Enter");
  await expect(said(page.getByRole("main"), NOTE)).toBeVisible();
  const notes = ofFirm("/notes");
  const pagesOf = (person: Page, ...addresses: string[]) => ({ person, addresses });
  for (const { person, addresses } of [
    pagesOf(firm, inFirm(), inFirm("/history"), inFirm("/plan"), inFirm(`${answers()}/check`)),
    pagesOf(admin, inAgency(), inAgency("/history"), inAgency(`/firms/${on.firm.id}`)),
  ]) {
    for (const address of addresses) {
      const response = await person.goto(address);
      expect(response?.status(), address).toBe(200);
      expect(await response?.text(), address).not.toContain(NOTE);
    }
    expect((await person.goto(notes))?.status()).toBe(404);
  }
}

async function withdraw(page: Page, firm: Page): Promise<void> {
  await page.goto(ofFirm("/plan"));
  await expect(page.getByRole("heading", { name: on.action })).toBeVisible();
  await firm.goto(inFirm("/sharing"));
  await firm.getByRole("checkbox", { name: "The plan" }).uncheck();
  await firm.getByRole("checkbox", { name: "Submitted answers" }).uncheck();
  await firm.getByRole("button", { name: "Save" }).press("Enter");
  await expect(firm.getByText("Saved. It holds from now on.")).toBeVisible();
  await page.reload();
  await expect(page.getByText("Tidewater Lamps does not share its plan with mentors.")).toBeVisible();
  await expect(page.getByText(on.action)).toHaveCount(0);
  await page.goto(ofFirm(answers()));
  await expect(page.getByText("Tidewater Lamps does not share its answers with mentors.")).toBeVisible();
  await expect(page.getByText(ON_ANSWER)).toHaveCount(0);
}

async function end(page: Page, admin: Page): Promise<void> {
  await page.goto(ofFirm());
  await expect(heading(page, "Tidewater Lamps")).toBeVisible();
  await admin.goto(inAgency(`/firms/${on.firm.id}`));
  const assignment = entry(admin, "Marta Lund");
  await assignment.locator("summary", { hasText: "End it" }).press("Enter");
  await assignment.getByRole("radio", { name: "The work is finished" }).check();
  await assignment.getByRole("button", { name: "End the work of Marta Lund" }).press("Enter");
  await expect(admin.getByText("No mentor looks after this firm.")).toBeVisible();
  expect((await page.reload())?.status()).toBe(404);
  await page.goto(mine());
  const table = page.getByRole("table", { name: "Firms you look after" });
  await expect(table).toBeVisible();
  await expect(table.getByRole("link", { name: "Tidewater Lamps" })).toHaveCount(0);
  // What is left of the firm is to hand it over, without access to it.
  await expect(page.getByRole("link", { name: /Tidewater Lamps/ })).toHaveCount(1);
}
