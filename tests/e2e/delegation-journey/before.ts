import { expect, type Page } from "@playwright/test";
import { dayFromNow } from "./cast";

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).press("Enter");

/** From the page of a journey to one of those that lead up to it. */
async function towards(page: Page, journey: string, name: string): Promise<void> {
  await page.goto(journey);
  await page.getByRole("navigation", { name: "This delegation" }).getByRole("link", { name }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

/** The agency calls the group together, and a firm says that it comes. */
export async function prepare(admin: Page, atAgency: string, firm: Page, atFirm: string): Promise<void> {
  await towards(admin, atAgency, "Preparation");
  await admin.getByLabel("What about").fill("Who buys there");
  await admin.getByLabel("Day", { exact: true }).fill(dayFromNow(10));
  await admin.getByLabel("Begins at").fill("15:00");
  await admin.getByRole("textbox", { name: /^Place/ }).fill("Room 2");
  await press(admin, "Set it and tell the group");
  await expect(admin.getByRole("heading", { name: "Who buys there" })).toBeVisible();
  await towards(firm, atFirm, "Preparation");
  await press(firm, "I come");
  await expect(firm.getByText("You come", { exact: true })).toBeVisible();
}

/** A firm wishes for a meeting, the agency makes it an entry and publishes, and the firm finds it. */
export async function arrange(admin: Page, atAgency: string, firm: Page, atFirm: string): Promise<void> {
  await towards(firm, atFirm, "Programme");
  await firm.getByLabel("Whom", { exact: true }).fill("A dealer for bakeries");
  await firm.getByLabel(/^Why/).fill("Who repairs ovens there.");
  await press(firm, "Add the wish");
  await expect(firm.getByText("A dealer for bakeries")).toBeVisible();
  await towards(admin, atAgency, "Programme");
  await admin.getByRole("link", { name: /^Make it an entry/ }).press("Enter");
  await admin.getByRole("textbox", { name: /^Person to meet/ }).fill("Britta Solvik");
  await press(admin, "Save");
  await expect(admin.getByRole("heading", { level: 1, name: "Programme" })).toBeVisible();
  await press(admin, "Publish and tell the group");
  await expect(admin.getByText(/^Published on/)).toBeVisible();
  await firm.reload();
  await expect(firm.getByText("Britta Solvik")).toBeVisible();
}

/** The agency lists a document, and a firm finds its link. */
export async function list(admin: Page, atAgency: string, firm: Page, atFirm: string): Promise<void> {
  await towards(admin, atAgency, "Documents");
  await admin.getByLabel("Title", { exact: true }).fill("Who is who in Oslo");
  await admin.getByLabel("Link", { exact: true }).fill("https://documents.agency.example/oslo");
  await press(admin, "Save");
  await expect(admin.getByRole("link", { name: "Who is who in Oslo" })).toBeVisible();
  await towards(firm, atFirm, "Documents");
  await expect(firm.getByRole("link", { name: "Who is who in Oslo" })).toBeVisible();
}
