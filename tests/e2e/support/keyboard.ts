import { expect, type Locator, type Page } from "@playwright/test";

// More stops than the longest page has.
const MOST_STOPS = 600;

/** Tabs until the target has the focus, as somebody without a mouse does: backwards to what lies before. */
export async function reach(target: Locator): Promise<void> {
  const { keyboard } = target.page();
  await expect(target).toBeVisible();
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    const key = await target.evaluate((element) => {
      const from = document.activeElement ?? document.body;
      if (from === element) return null;
      const lies = from.compareDocumentPosition(element);
      return lies & Node.DOCUMENT_POSITION_PRECEDING ? "Shift+Tab" : "Tab";
    });
    if (key === null) return;
    await keyboard.press(key);
  }
  throw new Error(`Tab does not reach ${target}.`);
}

export async function press(target: Locator): Promise<void> {
  await reach(target);
  await target.page().keyboard.press("Enter");
}

export async function type(field: Locator, text: string): Promise<void> {
  await reach(field);
  const { keyboard } = field.page();
  await keyboard.press("ControlOrMeta+A");
  await keyboard.type(text);
  await expect(field).toHaveValue(text);
}

/** Chooses in a native list by the letters that the option begins with. */
export async function choose(list: Locator, option: string): Promise<void> {
  await reach(list);
  await list.page().keyboard.type(option);
  await expect(list.getByRole("option", { selected: true })).toHaveText(new RegExp(`^${option}`));
}

export async function tick(box: Locator): Promise<void> {
  await reach(box);
  await box.page().keyboard.press("Space");
  await expect(box).toBeChecked();
}

/** A link or a button of this name in the page's content. */
export const inMain = (page: Page, role: "link" | "button", name: string | RegExp): Locator =>
  page.getByRole("main").getByRole(role, { name, exact: true });

/** One of the places at the left edge. */
export const place = (page: Page, name: string): Locator =>
  page.getByRole("navigation", { name: "Places" }).getByRole("link", { name, exact: true });

export const title = (page: Page): Locator => page.getByRole("heading", { level: 1 });
