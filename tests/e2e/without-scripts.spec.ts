import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { visiting as test } from "../support/visiting";
import { inMain, place, title } from "./support/keyboard";
import { mailedLink } from "./support/mailbox";

const mark = randomUUID().slice(0, 8);
const person = {
  name: "Signe Ledvogter",
  email: `signe-${mark}@lamps.example`,
  password: "gulls above the pier",
};

const field = (page: Page, name: string) => page.getByRole("textbox", { name });
const refusal = (page: Page) => page.getByRole("alert");

test("what matters works without scripts", async ({ visit }) => {
  test.setTimeout(120_000);
  const page = await visit(null, { javaScriptEnabled: false });
  await test.step("registration", () => register(page));
  await test.step("sign-out, and sign-in again", async () => {
    await signOut(page);
    await signIn(page);
  });
  await test.step("the firm and its profile", () => registerFirm(page));
  await test.step("a question", () => answer(page));
  await test.step("an action and a comment on it", () => comment(page));
  await test.step("filters of the plan and of the catalogue", () => filter(page));
  await test.step("a forgotten password", async () => {
    await signOut(page);
    await replacePassword(page);
  });
});

async function register(page: Page): Promise<void> {
  await page.goto("/en/northreach/register");
  await field(page, "Your name").fill(person.name);
  await field(page, "E-mail address").fill(person.email);
  await field(page, "Password").fill("short");
  await page.getByRole("checkbox", { name: "I accept the terms of use." }).check();
  await inMain(page, "button", "Create account").click();
  await expect(refusal(page)).toContainText("Use at least 15 characters.");
  await expect(field(page, "Your name")).toHaveValue(person.name);
  await expect(page.getByRole("checkbox", { name: "I accept the terms of use." })).toBeChecked();
  await field(page, "Password").fill(person.password);
  await inMain(page, "button", "Create account").click();
  await expect(title(page)).toHaveText("Look into your mailbox");
  await page.goto(await mailedLink(page, person.email, "Confirm your e-mail address"));
  await field(page, "Password").fill("gulls above the shore");
  await inMain(page, "button", "Confirm the address").click();
  await expect(refusal(page)).toContainText("This is not the password that was last chosen");
  await field(page, "Password").fill(person.password);
  await inMain(page, "button", "Confirm the address").click();
  await expect(title(page)).toHaveText("Register your firm");
}

async function signOut(page: Page): Promise<void> {
  await page.goto("/account");
  await page.getByRole("button", { name: "Sign out" }).first().click();
  await expect(page.getByText("You are signed out.")).toBeVisible();
}

async function signIn(page: Page): Promise<void> {
  await page.goto("/account/firms/new?agency=northreach");
  await field(page, "E-mail address").fill(person.email);
  await field(page, "Password").fill("gulls above the shore");
  await inMain(page, "button", "Sign in").click();
  await expect(refusal(page)).toContainText("You are not signed in yet");
  await expect(field(page, "E-mail address")).toHaveValue(person.email);
  await field(page, "Password").fill(person.password);
  await inMain(page, "button", "Sign in").click();
}

async function registerFirm(page: Page): Promise<void> {
  await expect(title(page)).toHaveText("Register your firm");
  await inMain(page, "button", "Register the firm").click();
  await expect(refusal(page)).toContainText("Legal name");
  await field(page, "Legal name").fill(`Mole lamps ${mark}`);
  await page.getByRole("combobox", { name: "Country" }).selectOption("Norway");
  await inMain(page, "button", "Register the firm").click();
  await expect(title(page)).toHaveText("The basics");
  await page.getByRole("combobox", { name: "Size" }).selectOption({ label: "Small: 10 to 49 people" });
  await inMain(page, "button", "Save and continue").click();
  await expect(title(page)).toHaveText("What industry are you in?");
}

async function answer(page: Page): Promise<void> {
  await place(page, "Assessments").click();
  await inMain(page, "button", "Start the assessment").click();
  await inMain(page, "link", "Begin").click();
  const question = await title(page).innerText();
  const scale = page.getByRole("group", { name: question, exact: true });
  await inMain(page, "button", "Continue").click();
  await expect(refusal(page)).toContainText("Choose an answer");
  await scale.getByRole("radio").nth(1).check();
  await inMain(page, "button", "Continue").click();
  await expect(title(page)).not.toHaveText(question);
  await page.getByRole("radio").first().check();
  await inMain(page, "button", "Back").click();
  await expect(title(page)).toHaveText(question);
  await expect(scale.getByRole("radio").nth(1)).toBeChecked();
}

async function comment(page: Page): Promise<void> {
  await place(page, "Plan").click();
  await inMain(page, "link", "Add an action").click();
  await field(page, "What to do").fill("Ask the harbour which lamps last");
  await inMain(page, "button", "Add to the plan").click();
  await expect(title(page)).toHaveText("Ask the harbour which lamps last");
  const comments = page.getByRole("region", { name: "Comments" });
  await field(page, "Your comment").fill("I know the harbour master.");
  await inMain(page, "button", "Send the comment").click();
  await expect(comments.getByRole("listitem")).toContainText("I know the harbour master.");
  await expect(comments.getByRole("listitem")).toContainText("You (firm)");
}

async function filter(page: Page): Promise<void> {
  await place(page, "Plan").click();
  const action = page.getByRole("table").getByRole("link", { name: "Ask the harbour which lamps last" });
  await page.getByRole("combobox", { name: "State" }).selectOption({ label: "Done" });
  await inMain(page, "button", "Filter").click();
  await expect(page).toHaveURL(/state=done/);
  await expect(action).toHaveCount(0);
  await inMain(page, "link", "Clear").click();
  await expect(action).toBeVisible();
  await page.goto("/en/northreach/programmes");
  await expect(page.getByText("Nothing matches these filters")).toHaveCount(0);
  await page.getByText("More filters").click();
  await page.getByRole("searchbox").fill("no such programme");
  await inMain(page, "button", "Show").click();
  await expect(page).toHaveURL(/q=no\+such\+programme/);
  await expect(page.getByRole("searchbox")).toHaveValue("no such programme");
  await expect(page.getByText("Nothing matches these filters")).toBeVisible();
}

async function replacePassword(page: Page): Promise<void> {
  await inMain(page, "link", "Forgot your password?").click();
  await field(page, "E-mail address").fill(person.email);
  await inMain(page, "button", "Send the link").click();
  await page.goto(await mailedLink(page, person.email, "Choose a new password"));
  await field(page, "New password").fill("terns above the mole");
  await inMain(page, "button", "Set the password").click();
  await expect(page.getByText("Your new password is set")).toBeVisible();
}
