import { expect, type Page } from "@playwright/test";
import { choose, inMain, place, press, reach, tick, title, type } from "./keyboard";
import { mailedLink } from "./mailbox";

export type Newcomer = { name: string; email: string; password: string };

const field = (page: Page, label: string) => page.getByRole("textbox", { name: label });

/** From the agency's public page to an account with a confirmed address, signed in. */
export async function register(page: Page, person: Newcomer): Promise<void> {
  await page.goto("/en/northreach");
  await press(inMain(page, "link", "Register your firm"));
  await expect(title(page)).toHaveText(/^Register with /);
  await type(field(page, "Your name"), person.name);
  await type(field(page, "E-mail address"), person.email);
  await type(field(page, "Password"), person.password);
  await tick(page.getByRole("checkbox", { name: "I accept the terms of use." }));
  await press(inMain(page, "button", "Create account"));
  await expect(title(page)).toHaveText("Look into your mailbox");
  await page.goto(await mailedLink(page, person.email, "Confirm your e-mail address"));
  await type(field(page, "Password"), person.password);
  await press(inMain(page, "button", "Confirm the address"));
  await expect(title(page)).toHaveText("Register your firm");
}

/** On the page for signing in, wherever it was reached from. */
export async function signIn(page: Page, { email, password }: Newcomer): Promise<void> {
  await expect(title(page)).toHaveText("Sign in");
  await type(field(page, "E-mail address"), email);
  await type(field(page, "Password"), password);
  await press(inMain(page, "button", "Sign in"));
  await expect(title(page)).not.toHaveText("Sign in");
}

export async function registerFirm(page: Page, firm: { name: string; number: string }): Promise<void> {
  await expect(title(page)).toHaveText("Register your firm");
  await type(field(page, "Legal name"), firm.name);
  await choose(page.getByRole("combobox", { name: "Country" }), "Denmark");
  await type(field(page, "Registration number"), firm.number);
  await press(inMain(page, "button", "Register the firm"));
  await expect(title(page)).toHaveText("The basics");
}

/** The six parts of the profile, one after the other. */
export async function describeFirm(page: Page): Promise<void> {
  const onwards = inMain(page, "button", "Save and continue");
  await choose(page.getByRole("combobox", { name: "Region" }), "Region Mid");
  await type(field(page, "Founded in"), "1998");
  await choose(page.getByRole("combobox", { name: "Size" }), "Small");
  await press(onwards);
  await expect(title(page)).toHaveText("What industry are you in?");
  await choose(page.getByRole("combobox", { name: "Industry section" }), "Manufacturing");
  await choose(page.getByRole("combobox", { name: "Industry division" }), "Machinery");
  await press(onwards);
  await expect(title(page)).toHaveText("What do you make or do?");
  await type(field(page, "Products and services"), "Stone ovens for bakeries.");
  await pick(page, "machinery", /^84 /);
  await press(onwards);
  await expect(title(page)).toHaveText("Which languages does your team work in?");
  await pick(page, "danish", "Danish");
  await press(onwards);
  await nameMarket(page);
  await expect(title(page)).toHaveText("Sales abroad, and what you want");
  await type(field(page, "Share of sales abroad"), "4");
  await pick(page, "norway", "Norway");
  await type(field(page, "What you want"), "Three dealers in the Nordic countries.");
  await press(inMain(page, "button", "Save"));
  await expect(page.getByText("All six parts are complete.")).toBeVisible();
}

async function nameMarket(page: Page): Promise<void> {
  await expect(title(page)).toHaveText("In which markets are you?");
  await choose(page.getByRole("combobox", { name: "Country" }), "Sweden");
  await type(field(page, "Since"), "2021");
  await tick(page.getByRole("checkbox", { name: /^Direct export/ }));
  await press(inMain(page, "button", "Add the market"));
  await expect(page.getByRole("region", { name: "Your markets" })).toContainText("Sweden since 2021");
  await press(inMain(page, "link", "Continue"));
}

/** Narrows a long list by typing, then ticks what is left. */
async function pick(page: Page, sought: string, name: string | RegExp): Promise<void> {
  await type(page.getByRole("searchbox", { name: "Search the list" }), sought);
  await tick(page.getByRole("checkbox", { name, exact: true }));
}

export async function inviteColleague(page: Page, email: string): Promise<void> {
  await press(place(page, "Firm"));
  await press(inMain(page, "link", "Members"));
  await expect(title(page)).toHaveText("Members");
  await type(field(page, "E-mail address"), email);
  await reach(page.getByRole("radio", { name: /^Member/ }));
  await press(inMain(page, "button", "Send the invitation"));
  await expect(page.getByText("The invitation is on its way.")).toBeVisible();
  await expect(page.getByRole("region", { name: "Invitations under way" })).toContainText(email);
}

/** Opens the link of the invitation in a browser that knows nobody, and makes an account there. */
export async function acceptInvitation(page: Page, person: Newcomer): Promise<void> {
  await page.goto(await mailedLink(page, person.email, "invites you to work with"));
  await expect(title(page)).toHaveText("You are invited");
  await type(field(page, "Your name"), person.name);
  await type(field(page, "Password"), person.password);
  await tick(page.getByRole("checkbox", { name: "I accept the terms of use." }));
  await press(inMain(page, "button", "Make the account and accept"));
}

export async function replacePassword(page: Page, { email, password }: Newcomer): Promise<void> {
  await press(inMain(page, "link", "Forgot your password?"));
  await expect(title(page)).toHaveText("Forgot your password?");
  await type(field(page, "E-mail address"), email);
  await press(inMain(page, "button", "Send the link"));
  await expect(title(page)).toHaveText("Look into your mailbox");
  await page.goto(await mailedLink(page, email, "Choose a new password"));
  await type(field(page, "New password"), password);
  await press(inMain(page, "button", "Set the password"));
  await expect(page.getByText("Your new password is set")).toBeVisible();
}
