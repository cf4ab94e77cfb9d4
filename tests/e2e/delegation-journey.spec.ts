import { expect, type Page } from "@playwright/test";
import { visiting as test } from "../support/visiting";
import { arrange, list, prepare } from "./delegation-journey/before";
import { type Cast, cast, dayFromNow } from "./delegation-journey/cast";

let on: Cast;
test.beforeAll(async () => {
  on = await cast();
});
test.afterAll(() => on.close());

const NAME = "Ovens and soups to Oslo";
const STEP = "Send Solvik an offer";

test("a delegation, from its plan to the follow-up after three months", async ({ visit }) => {
  test.setTimeout(180_000);
  const [admin, ovens, soups, mentor] = [
    await visit(on.admin),
    await visit(on.ovens.owner),
    await visit(on.soups.owner),
    await visit(on.mentor.person),
  ];
  await test.step("the agency offers a journey", () => offer(admin));
  await test.step("two firms and a mentor apply", async () => {
    for (const [page, root] of travellers(ovens, soups, mentor)) await apply(page, root);
  });
  await test.step("the groups are worked out, and the invitations sent", () => plan(admin));
  await test.step("all three take their seats", async () => {
    for (const [page, root] of travellers(ovens, soups, mentor)) await accept(page, root);
  });
  await below(admin, root());
  await below(ovens, `/firm/${on.ovens.id}`);
  const both = [admin, admin.url(), ovens, ovens.url()] as const;
  await test.step("the group prepares", () => prepare(...both));
  await test.step("a firm's wish becomes a meeting on the programme", () => arrange(...both));
  await test.step("documents are listed", () => list(...both));
  await test.step("the group travels, and is back", () => travel(admin));
  await test.step("a firm records whom it met", () => meet(ovens));
  await test.step("hands in what it cost, and the agency pays its share", () => settle(ovens, admin));
  await test.step("reports, and takes its next step into the plan", () => report(ovens));
  await test.step("says after a month what became of it", () => afterOneMonth(ovens));
  await test.step("and after three", () => afterThreeMonths(ovens));
  await test.step("the agency sees the result of its programme", () => result(admin));
});

const root = () => `/agency/${on.agency.id}`;
const travellers = (ovens: Page, soups: Page, mentor: Page): [Page, string][] => [
  [ovens, `/firm/${on.ovens.id}`],
  [soups, `/firm/${on.soups.id}`],
  [mentor, `/mentor/${on.agency.id}`],
];
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).press("Enter");

/** To the journey by its name, then to a page below it. */
async function below(page: Page, from: string, link?: string): Promise<void> {
  await page.goto(`${from}/delegations`);
  await page.getByRole("link", { name: new RegExp(NAME) }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: NAME })).toBeVisible();
  if (!link) return;
  await page
    .getByRole("region", { name: "After the journey" })
    .getByRole("link", { name: link })
    .press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: NAME })).toHaveCount(0);
}

async function offer(page: Page): Promise<void> {
  await page.goto(`${root()}/delegations/new`);
  const fields: [string, string][] = [
    ["Name", NAME],
    ["Trade office", "Trade Council Oslo"],
    ["First day", dayFromNow(20)],
    ["Last day", dayFromNow(23)],
    ["Seats in all", "4"],
    ["Firms new to the market, at least", "1"],
    ["People who know it, at least", "1"],
    ["Cost of a seat, in whole units", "1800"],
    ["Share paid by the agency, per cent", "40"],
    ["Currency (three letters)", "EUR"],
  ];
  for (const [label, value] of fields) await page.getByLabel(label, { exact: true }).fill(value);
  await page.getByLabel("Market", { exact: true }).selectOption({ label: "Norway" });
  await press(page, "Save");
  await expect(page.getByRole("heading", { level: 1, name: NAME })).toBeVisible();
  await press(page, "Open for applications");
  await expect(page.getByRole("button", { name: "Take back to prepare" })).toBeVisible();
}

async function apply(page: Page, from: string): Promise<void> {
  await below(page, from);
  await page.getByLabel(/What you hope for/).fill("A dealer with a workshop.");
  await press(page, "Apply");
  await expect(page.getByRole("button", { name: "Change the application" })).toBeVisible();
}

async function plan(page: Page): Promise<void> {
  await page.goto(`${root()}/delegations/plan`);
  await press(page, "Plan the open delegations");
  await expect(page.getByText(/points = bound: nobody can do better\./)).toBeVisible();
  await expect(
    page.getByRole("region", { name: NAME }).getByText("Journey Ovens", { exact: true }),
  ).toBeVisible();
  await press(page, "Send the invitations");
  await expect(page.getByRole("button", { name: "Send the invitations" })).toHaveCount(0);
}

async function accept(page: Page, from: string): Promise<void> {
  await below(page, from);
  await press(page, "Take the seat");
  await expect(page.getByRole("heading", { name: "You come along" })).toBeVisible();
}

async function travel(page: Page): Promise<void> {
  await below(page, root());
  await press(page, "The group is certain");
  await expect(page.getByText(/you can note that they are back/)).toBeVisible();
  await on.travelBack(NAME, 1);
  await page.reload();
  await press(page, "They are back");
  await expect(page.getByRole("button", { name: "Close the delegation" })).toBeVisible();
}

async function meet(page: Page): Promise<void> {
  await page.goto(`/firm/${on.ovens.id}/contacts`);
  await page.getByLabel("Where?").selectOption({ label: "On a delegation" });
  await page.getByLabel("Name", { exact: true }).fill("Britta Solvik");
  await page.getByLabel("Organisation", { exact: true }).fill("Solvik Bakery Supply");
  await page.getByLabel("Country").selectOption({ label: "Norway" });
  await page.getByLabel("Day", { exact: true }).fill(dayFromNow(-2));
  await page.getByLabel("Delegation", { exact: true }).selectOption({ label: NAME });
  await page.getByLabel(/This person agrees/).check();
  await press(page, "Record");
  await expect(page.getByText("Britta Solvik", { exact: true })).toBeVisible();
}

async function settle(firm: Page, admin: Page): Promise<void> {
  await below(firm, `/firm/${on.ovens.id}`, "Travel costs");
  await firm.getByLabel(/^Amount in EUR/).fill("412.50");
  await press(firm, "Add");
  await expect(firm.getByText("40 % of 412.50 EUR = 165.00 EUR", { exact: false })).toBeVisible();
  await press(firm, "Hand the costs in");
  await expect(firm.getByText("With the agency")).toBeVisible();
  await below(admin, root(), "Travel costs");
  await press(admin, "Accept the costs of Journey Ovens");
  await press(admin, "Note 165.00 EUR as paid to Journey Ovens");
  await expect(admin.getByText("The agency paid 165.00 EUR.")).toBeVisible();
  await firm.reload();
  await expect(firm.getByText("The agency paid 165.00 EUR.")).toBeVisible();
}

async function report(page: Page): Promise<void> {
  await below(page, `/firm/${on.ovens.id}`, "Report");
  await page.getByLabel("What did you want to learn?").fill("Who repairs ovens there.");
  await page.getByLabel("The market", { exact: true }).fill("Chains decide in autumn.");
  await page.getByLabel("Step 1", { exact: true }).fill(STEP);
  await page.getByRole("radio", { name: "Yes" }).check();
  await press(page, "Hand the report in");
  await expect(page.getByText("Handed in")).toBeVisible();
  await press(page, "Take this step into the plan");
  await page.getByRole("link", { name: "in the plan" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: STEP })).toBeVisible();
}

async function afterOneMonth(page: Page): Promise<void> {
  await on.travelBack(NAME, 32);
  await on.night();
  await page.goto(`/firm/${on.ovens.id}`);
  const asked = "After 1 month: did you use the contact with Britta Solvik?";
  await expect(page.getByRole("link", { name: asked })).toBeVisible();
  await below(page, `/firm/${on.ovens.id}`, "What became of it");
  const contact = page.getByRole("group", { name: "Britta Solvik, Solvik Bakery Supply" });
  await contact.getByRole("radio", { name: "Yes" }).check();
  await contact.getByRole("checkbox", { name: "A customer" }).check();
  await page.getByLabel(STEP).selectOption({ label: "Done" });
  await page.getByLabel("Orders, in EUR").selectOption({ label: "10,000 to 50,000" });
  await page.getByLabel("What would have happened without the journey?").selectOption({
    label: "It would have come later",
  });
  await press(page, "Send the answers");
  await expect(page.getByText("used for a customer")).toBeVisible();
  await page.goto(`/firm/${on.ovens.id}/contacts`);
  await expect(page.getByText("After 1 month: used for a customer.")).toBeVisible();
}

async function afterThreeMonths(page: Page): Promise<void> {
  await on.travelBack(NAME, 95);
  await on.night();
  await below(page, `/firm/${on.ovens.id}`, "What became of it");
  await expect(page.getByRole("heading", { name: "After 3 months" })).toBeVisible();
  // What became of the step is known.
  await expect(page.getByLabel(STEP)).toHaveCount(0);
  const contact = page.getByRole("group", { name: "Britta Solvik, Solvik Bakery Supply" });
  await contact.getByRole("radio", { name: "Not so far" }).check();
  await press(page, "Send the answers");
  await expect(page.getByRole("button", { name: "Send the answers" })).toHaveCount(0);
}

async function result(page: Page): Promise<void> {
  await below(page, root(), "What became of it");
  const third = page.getByRole("region", { name: "After 3 months" });
  await expect(third.getByText("1 of 3 travellers")).toBeVisible();
  await third.getByRole("button", { name: "Remind Journey Soups" }).press("Enter");
  await expect(third.getByText(/^reminded on/)).toBeVisible();
  await page.goto(`${root()}/contacts`);
  const journeys = page.getByRole("region", { name: "By delegation" });
  await expect(journeys.getByText(NAME)).toBeVisible();
  await expect(journeys.getByText("1 introduction, 1 asked and answered", { exact: false })).toBeVisible();
}
