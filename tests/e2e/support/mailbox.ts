import { expect, type Page } from "@playwright/test";

/** The link in the newest mail of this subject to this person. */
export async function mailedLink(page: Page, to: string, subject: string | RegExp): Promise<string> {
  const mailbox = await page.context().newPage();
  await mailbox.goto("/demo");
  const mail = mailbox
    .getByRole("region", { name: "Mailbox" })
    .getByRole("listitem")
    .filter({ hasText: to })
    .filter({ hasText: subject })
    .first();
  await expect(mail).toBeVisible();
  // Folded, so hidden; a mail program would show it.
  const link = await mail.getByRole("link", { includeHidden: true }).getAttribute("href");
  await mailbox.close();
  if (!link) throw new Error(`The mail “${subject}” to ${to} has no link.`);
  return link;
}
