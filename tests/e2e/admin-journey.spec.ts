import { expect, type Page } from "@playwright/test";
import { CODE_SECRET, codeAt, PASSWORD } from "../lib/accounts/account-life";
import { visiting as test } from "../support/visiting";
import { type Cast, cast } from "./admin-journey/cast";
import { inMain, place, press, tick, title, type } from "./support/keyboard";
import { mailedLink } from "./support/mailbox";

const PROGRAMME = "Evening desk for the first order";
const INTEREST = "Two of us would come on Thursdays.";
const DEADLINE = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);

let on: Cast;
test.beforeAll(async () => {
  on = await cast();
});
test.afterAll(() => on.close());

test("an administrator's work, from sign-in to a programme that a firm wants", async ({ visit }) => {
  test.setTimeout(180_000);
  const admin = await visit(null);
  await test.step("signs in with a password and a one-time code, by keyboard alone", () => signIn(admin));
  await test.step("finds firms and people in tables whose state is the address", () => useTables(admin));
  const mentor = await visit(null);
  await test.step("invites a mentor, who accepts by the link of the mail", () => invite(admin, mentor));
  await test.step("assigns the mentor to a firm", () => assign(admin, mentor));
  const anybody = await visit(null);
  await test.step("writes a programme, which stays a draft until it is complete", () =>
    write(admin, anybody));
  await test.step("publishes it, and anybody can read it", () => publish(admin, anybody));
  const firm = await visit(on.owner);
  await test.step("a firm whose gap it serves sees why, and notes interest", () => noteInterest(firm));
  await test.step("sees who is interested", () => seeInterest(admin));
  await test.step("archives it; only the interested still find it", () => archive(admin, anybody, firm));
});

const root = () => `/agency/${on.agency.id}`;
const catalogue = () => `/en/${on.agency.slug}/programmes`;
const inFirm = (path: string) => `/firm/${on.firm.id}${path}`;

async function signIn(page: Page): Promise<void> {
  await page.goto("/en/sign-in");
  await type(page.getByLabel("E-mail address"), on.admin.email);
  await type(page.getByLabel("Password", { exact: true }), PASSWORD);
  await page.keyboard.press("Enter");
  await expect(title(page)).toHaveText("One more step");
  await type(page.getByLabel("Code"), await codeAt(new Date(), CODE_SECRET));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(root());
  await expect(title(page)).toHaveText("Coastal Trade Office");
}

async function useTables(page: Page): Promise<void> {
  await press(place(page, "Firms"));
  await expect(title(page)).toHaveText("Firms");
  const names = page.getByRole("table", { name: "Firms" }).getByRole("rowheader");
  await expect(names).toHaveCount(20);
  await expect(page.getByText("1–20 of 25")).toBeVisible();
  await press(page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Next" }));
  await expect(page).toHaveURL(/page=2/);
  await expect(names).toHaveText(["Firm 20", "Firm 21", "Firm 22", "Firm 23", "Firm 24"]);
  const byName = page.getByRole("columnheader", { name: "Firm", exact: true });
  await press(byName.getByRole("link"));
  await expect(page).toHaveURL(/sort=-name/);
  await expect(page).not.toHaveURL(/page=/);
  await expect(names.first()).toHaveText("Firm 24");
  await expect(byName).toHaveAttribute("aria-sort", "descending");
  await page.getByLabel("Country").selectOption({ label: "Norway" });
  await press(page.getByRole("button", { name: "Show" }));
  await expect(page).toHaveURL(/country=NO/);
  await expect(names).toHaveText(["Firm 24", "Firm 16", "Firm 08"]);
  await page.reload();
  await expect(names).toHaveText(["Firm 24", "Firm 16", "Firm 08"]);
  await press(place(page, "People"));
  await type(page.getByRole("searchbox", { name: "Name or e-mail" }), "bodil");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/people\?.*q=bodil/);
  await expect(page.getByRole("table", { name: "People" }).getByRole("rowheader")).toHaveText(["Bodil Hede"]);
}

async function invite(page: Page, guest: Page): Promise<void> {
  const { name, email, password } = on.guest;
  await press(place(page, "Invitations"));
  const form = page.getByRole("region", { name: "Invite a mentor" });
  await type(form.getByLabel("E-mail address"), email);
  await page.keyboard.press("Enter");
  await expect(form.getByText("The invitation is on its way.")).toBeVisible();
  const sent = page.getByRole("table", { name: "Sent invitations" }).getByRole("row", { name: email });
  await expect(sent).toContainText("Waiting");
  await guest.goto(await mailedLink(page, email, "invites you to be a mentor"));
  await expect(title(guest)).toHaveText("You are invited");
  await type(guest.getByLabel("Your name"), name);
  await type(guest.getByLabel("Password", { exact: true }), password);
  await tick(guest.getByRole("checkbox", { name: "I accept the terms of use." }));
  await press(inMain(guest, "button", "Make the account and accept"));
  await expect(guest).toHaveURL(`/mentor/${on.agency.id}`);
  await expect(guest.getByText("No firm is assigned to you", { exact: true })).toBeVisible();
  await page.reload();
  await expect(sent).toContainText("Accepted");
}

async function assign(page: Page, mentor: Page): Promise<void> {
  await press(place(page, "Firms"));
  await type(page.getByRole("searchbox", { name: "Name or products" }), "bramble");
  await page.keyboard.press("Enter");
  await press(page.getByRole("table", { name: "Firms" }).getByRole("link", { name: "Bramble Ovens" }));
  await expect(title(page)).toHaveText("Bramble Ovens");
  const mentors = page.getByRole("region", { name: "Mentors" });
  await expect(mentors.getByText("No mentor looks after this firm.")).toBeVisible();
  await press(mentors.locator("summary", { hasText: "Assign a mentor" }));
  await mentors.getByRole("combobox", { name: "Mentor" }).selectOption({ label: "Gorm Falk (no firm)" });
  await press(mentors.getByRole("button", { name: "Assign a mentor" }));
  await expect(mentors.getByRole("link", { name: "Gorm Falk" })).toBeVisible();
  await mentor.reload();
  await press(inMain(mentor, "link", "Bramble Ovens"));
  await expect(title(mentor)).toHaveText("Bramble Ovens");
}

async function write(page: Page, anybody: Page): Promise<void> {
  await press(place(page, "Programmes and fairs"));
  await press(inMain(page, "link", "New programme or fair"));
  await expect(title(page)).toHaveText("New programme or fair");
  await page.getByLabel("Title").fill(PROGRAMME);
  await page.getByLabel("In one or two sentences").fill("Somebody answers while you write it.");
  await page.getByLabel("Text", { exact: true }).fill("Four evenings. Bring a real enquiry.");
  await page.getByLabel("Deadline: day").fill(DEADLINE);
  await page.getByLabel("Deadline: time").fill("17:00");
  await page.getByLabel("Time zone of the deadline").selectOption("Asia/Tokyo");
  const help = page.getByRole("group", { name: "Kinds of help" });
  for (const kind of ["Information", "Training", "Advice", "Contacts with other firms"])
    await help.getByRole("checkbox", { name: kind }).check();
  const kinds = page.getByRole("group", { name: "Kinds of knowledge" });
  await kinds.getByText("None chosen").click();
  const gap = kinds.getByRole("checkbox");
  await gap.and(page.getByLabel(new RegExp(`^${on.gap}`, "i"))).check();
  await inMain(page, "button", "Save as a draft").press("Enter");
  await expect(title(page)).toHaveText(PROGRAMME);
  await inMain(page, "button", "Publish").press("Enter");
  await expect(page.getByText("Something is still missing before this can be published.")).toBeVisible();
  await anybody.goto(catalogue());
  await expect(anybody.getByText("Nothing is published yet")).toBeVisible();
  await page.getByLabel("Provider or organiser").fill("Coastal Trade Office");
  await inMain(page, "button", "Save").press("Enter");
  await expect(
    page.getByText("Complete. Publishing puts it into the public catalogue at once."),
  ).toBeVisible();
}

async function publish(page: Page, anybody: Page): Promise<void> {
  await inMain(page, "button", "Publish").press("Enter");
  await expect(page.getByText(/In the catalogue since/)).toBeVisible();
  await anybody.reload();
  await press(inMain(anybody, "link", PROGRAMME));
  await expect(title(anybody)).toHaveText(PROGRAMME);
  await expect(anybody.getByText(/17:00,? \(?Tokyo time/).first()).toBeVisible();
  await expect(anybody.getByText("Four evenings. Bring a real enquiry.")).toBeVisible();
}

async function noteInterest(page: Page): Promise<void> {
  await page.goto(inFirm(`/assessments/${on.assessmentId}/result`));
  const beside = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: PROGRAMME }) });
  await expect(beside.last()).toContainText(`helps with ${on.gap}`);
  await press(place(page, "Support"));
  const fitting = page.getByRole("region", { name: "These serve what you need now" });
  await expect(fitting.getByText(`It helps with what you lack: ${on.gap}.`)).toBeVisible();
  await press(fitting.getByRole("link", { name: PROGRAMME }));
  await expect(title(page)).toHaveText(PROGRAMME);
  await type(page.getByLabel("Note for the agency"), INTEREST);
  await press(inMain(page, "button", "Note our interest"));
  await expect(page.getByRole("region", { name: "Your firm is interested" })).toContainText("Bodil Hede");
}

async function seeInterest(page: Page): Promise<void> {
  await page.reload();
  await press(inMain(page, "link", "1 firm is interested"));
  const interested = page.getByRole("table", { name: "Firms that noted interest" }).getByRole("row");
  await expect(interested.filter({ hasText: "Bramble Ovens" })).toContainText(INTEREST);
  await expect(interested.filter({ hasText: "Bramble Ovens" })).toContainText("Bodil Hede");
}

async function archive(page: Page, anybody: Page, firm: Page): Promise<void> {
  await press(page.getByRole("navigation", { name: "You are here" }).getByRole("link", { name: PROGRAMME }));
  await inMain(page, "button", "Archive").press("Enter");
  await expect(page.getByText(/^Not in the catalogue/)).toBeVisible();
  expect((await anybody.reload())?.status()).toBe(404);
  await anybody.goto(catalogue());
  await expect(anybody.getByText("Nothing is published yet")).toBeVisible();
  await firm.reload();
  await expect(firm.getByText(/^This is no longer in the catalogue/)).toBeVisible();
}
