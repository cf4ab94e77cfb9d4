import { expect, type Locator, type Page } from "@playwright/test";
import { choose, inMain, place, press, title, type } from "./keyboard";

const region = (page: Page, name: string): Locator => page.getByRole("region", { name });

/** What a result has to show; the titles of the recommendations that come first. */
export async function readResult(page: Page): Promise<string[]> {
  const advice = region(page, "What to do first").getByRole("heading", { level: 3 });
  await expect(advice.first()).toBeVisible();
  const titles = await advice.allInnerTexts();
  expect(titles.length).toBeLessThanOrEqual(6);
  const map = region(page, "Your map of knowledge").getByRole("table").first();
  await expect(map.getByRole("rowheader").getByRole("link")).toHaveCount(9);
  await expect(region(page, "Beside other firms")).toContainText("179 firms asked");
  return titles;
}

/** Opens how to do the first recommendation, with the rule that gave it. */
export async function openAdvice(page: Page): Promise<void> {
  const advice = region(page, "What to do first");
  await press(advice.getByText("How to do it, and who can help").first().locator("xpath=.."));
  await expect(advice.getByText(/Rule \S+\./).first()).toBeVisible();
}

/** Takes the first recommendations over, one of them for a colleague. */
export async function makePlan(page: Page, titles: readonly string[], colleague: string): Promise<void> {
  await press(inMain(page, "link", "Make these my plan"));
  await choose(page.getByRole("combobox", { name: `Owner of “${titles[1]}”` }), colleague);
  await press(inMain(page, "button", "Make these my plan"));
  await expect(title(page)).toHaveText("Plan");
  for (const one of titles) await expect(actionRow(page, one)).toBeVisible();
  await expect(actionRow(page, titles[1] ?? "")).toContainText(colleague);
}

const actionRow = (page: Page, action: string): Locator =>
  page.getByRole("table", { name: "Actions" }).getByRole("row", { name: action });

/** Moves a card by its own form; what blocks it is asked where it applies. */
export async function moveOnBoard(
  page: Page,
  action: string,
  state: string,
  because?: string,
): Promise<void> {
  const card = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("link", { name: action, exact: true }) });
  await choose(card.getByRole("combobox", { name: `State of “${action}”` }), state);
  if (because) await type(card.getByRole("textbox", { name: "What blocks it?" }), because);
  await press(card.getByRole("button", { name: "Move" }));
  const lane = page.getByRole("region", { name: new RegExp(`^${state}`) });
  await expect(lane.getByRole("link", { name: action, exact: true })).toBeVisible();
}

/** Ends an action from its own page, which the table leads to. */
export async function finishFromTable(page: Page, action: string): Promise<void> {
  await press(actionRow(page, action).getByRole("link", { name: action, exact: true }));
  await expect(title(page)).toHaveText(action);
  await choose(page.getByRole("combobox", { name: "Where it stands" }), "Done");
  await press(inMain(page, "button", "Set the state"));
  await expect(page.getByText(/^Ended /)).toBeVisible();
  await press(place(page, "Plan"));
  await expect(page.getByText("1 ended action")).toBeVisible();
}
