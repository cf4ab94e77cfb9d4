import { expect, type Page } from "@playwright/test";
import { and, eq } from "drizzle-orm";
import { meetings } from "@/db/schema/meetings";
import { visiting as test } from "../support/visiting";
import { type Cast, cast } from "./mentor-month/cast";

let on: Cast;
test.beforeAll(async () => {
  on = await cast();
});
test.afterAll(() => on.close());

const YEAR = new Date().getUTCFullYear() + 2;
const SUBJECT = "Prices for Sweden";
const STEP = "Send the list of dealers";
const LEFT = "Talk to the son; he signs.";

test("a mentor's month with a firm, to the end of the assignment", async ({ visit }) => {
  test.setTimeout(60_000);
  const mentor = await visit(on.mentor.person);
  const owner = await visit(on.owner);
  await test.step("sees that it has been quiet, and proposes a meeting", () => propose(mentor));
  await test.step("the firm reads the times by its own clock and picks one", () => agree(owner));
  await test.step("notes what was said and what comes next", () => hold(mentor));
  await test.step("the firm takes the next step into its plan", () => take(owner));
  await test.step("after the third meeting both say how it goes", () => lookBack(mentor, owner));
  await test.step("the two write to each other", () => write(owner, mentor));
  await test.step("access is gone once the assignment has ended", async () =>
    end(mentor, await visit(on.admin)));
  await test.step("leaves a note without seeing the firm", () => handOver(mentor));
});

const mine = () => `/mentor/${on.agency.id}`;
const ofFirm = (path = "") => `${mine()}/firms/${on.firm.id}${path}`;
const inFirm = (path = "") => `/firm/${on.firm.id}${path}`;
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).press("Enter");

async function propose(page: Page): Promise<void> {
  await page.goto(mine());
  await expect(page.getByRole("table").getByText("quiet for 50 days")).toBeVisible();
  await page.goto(ofFirm("/meetings"));
  await page.getByRole("link", { name: "Propose a meeting" }).press("Enter");
  await page.getByLabel("What about").fill(SUBJECT);
  await page.getByLabel("Time 1", { exact: true }).fill(`${YEAR}-07-01T15:00`);
  await press(page, "Send the proposal");
  await expect(page.getByRole("heading", { level: 1, name: SUBJECT })).toBeVisible();
  await expect(page.getByRole("region", { name: "Agenda" }).getByText("Ask the bank")).toBeVisible();
}

async function agree(page: Page): Promise<void> {
  await page.goto(inFirm());
  await page
    .getByRole("region", { name: "Next meetings" })
    .getByRole("link", { name: new RegExp(SUBJECT) })
    .press("Enter");
  await page.getByRole("radio", { name: /1 Jul \d+, 09:00/ }).check();
  await press(page, "Agree on this time");
  await expect(page.getByRole("link", { name: "Put it into your calendar" })).toBeVisible();
}

async function hold(page: Page): Promise<void> {
  // The day comes.
  const begun = { startsAt: new Date(Date.now() - 3_600_000) };
  await on.w.owner
    .update(meetings)
    .set(begun)
    .where(and(eq(meetings.firmId, on.firm.id), eq(meetings.subject, SUBJECT)));
  await page.reload();
  await page.getByLabel("Your time in minutes").fill("90");
  await press(page, "It took place");
  await expect(page.getByText("90 minutes of the mentor's time")).toBeVisible();
  await page.getByLabel("New note").fill("They quote in their own currency now.");
  await page.getByLabel("Share this note").check();
  await press(page, "Save the note");
  await expect(page.getByText(/\(shared\)/)).toBeVisible();
  await page.getByLabel("Another step").fill(STEP);
  await press(page, "Add the step");
  await expect(page.getByRole("region", { name: "Next steps" }).getByText(STEP)).toBeVisible();
}

async function take(page: Page): Promise<void> {
  await page.reload();
  await expect(page.getByText("They quote in their own currency now.")).toBeVisible();
  await press(page, "Take this step into the plan");
  await page.getByRole("link", { name: "in the plan" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: STEP })).toBeVisible();
}

async function lookBack(mentor: Page, owner: Page): Promise<void> {
  for (const [page, path] of [
    [mentor, ofFirm("/feedback")],
    [owner, inFirm("/feedback")],
  ] as const) {
    await page.goto(path);
    await page.getByRole("radio", { name: "Most of what we hoped for" }).check();
    await press(page, "Send");
    await expect(page.getByRole("listitem").filter({ hasText: "After 3 meetings" }).first()).toBeVisible();
  }
  await expect(owner.getByText(/After 3 meetings, the mentor Marta Lund/)).toBeVisible();
}

async function write(owner: Page, mentor: Page): Promise<void> {
  await owner.goto(inFirm("/messages/new"));
  await owner.getByLabel("What about").fill("Freight");
  await owner.getByLabel("Message").fill("Who pays the duty?");
  await press(owner, "Send the message");
  await expect(owner.getByRole("heading", { level: 1, name: "Freight" })).toBeVisible();
  await mentor.goto(mine());
  await mentor
    .getByRole("link", { name: /^Messages\s*1$/ })
    .first()
    .press("Enter");
  await mentor.getByRole("link", { name: /Freight.*1 unread/ }).press("Enter");
  await mentor.getByLabel("Your answer").fill("The buyer; say so in the offer.");
  await press(mentor, "Send");
  await expect(mentor.getByRole("listitem").filter({ hasText: "The buyer; say so" })).toBeVisible();
}

async function end(mentor: Page, admin: Page): Promise<void> {
  const thread = mentor.url();
  await admin.goto(`/agency/${on.agency.id}/firms/${on.firm.id}`);
  const assignment = admin.getByRole("listitem").filter({ hasText: "Marta Lund" }).first();
  await assignment.locator("summary", { hasText: "End it" }).press("Enter");
  await assignment.getByRole("radio", { name: "The work is finished" }).check();
  await assignment.getByRole("button", { name: "End the work of Marta Lund" }).press("Enter");
  await expect(admin.getByText("No mentor looks after this firm.")).toBeVisible();
  for (const path of [thread, ofFirm(), ofFirm("/meetings"), ofFirm("/feedback")])
    expect((await mentor.goto(path))?.status(), path).toBe(404);
}

async function handOver(page: Page): Promise<void> {
  await page.goto(mine());
  await page.getByRole("link", { name: /Your work with Month Lamps ended/ }).press("Enter");
  await page.getByLabel("To the next mentor").fill(LEFT);
  await press(page, "Save the note");
  await expect(page.getByText("Saved. Thank you.")).toBeVisible();
}
