import { expect, type Page } from "@playwright/test";
import { sideways, violations } from "../support/accessibility";
import { visiting as test } from "../support/visiting";
import { builtPages } from "./authorisation/built";
import { type Guide, guide } from "./every-page/guide";
import { MORE } from "./every-page/more";
import { ROWS } from "./every-page/rows";

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const RIGHT_TO_LEFT = () => {
  document.documentElement.dir = "rtl";
};

test.describe.configure({ mode: "parallel" });

let found: Guide;
test.beforeAll(async () => {
  found = await guide();
});

test("every page of the build has a row", () => {
  expect(builtPages.filter((route) => !ROWS[route])).toEqual([]);
  expect(Object.keys(ROWS).filter((route) => !builtPages.includes(route))).toEqual([]);
});

for (const [route, { as, at, arrive }] of Object.entries(ROWS)) {
  test(`looks right to everyone: ${route}`, async ({ visit }) => {
    const visitor = as === "anyone" ? null : found.people[as];
    const page = await visit(visitor, { viewport: WIDE, reducedMotion: "reduce", colorScheme: "light" });
    const response = await page.goto(at(found));
    expect(response?.status()).toBe(200);
    await arrive?.(page, found);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    // After a step inside the portal the title may come a moment after the heading.
    await expect(page).toHaveTitle(/\S/);
    expect(await looks(page)).toEqual([]);
  });
}

for (const { name, who, at, folded } of MORE) {
  test(`looks right to everyone: ${name}`, async ({ visit }) => {
    // A long result with all its folds open is looked at for a while.
    test.setTimeout(90_000);
    const page = await visit(who(found), { viewport: WIDE, reducedMotion: "reduce", colorScheme: "light" });
    expect((await page.goto(at(found)))?.status()).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    if (!folded) await unfold(page);
    expect(await looks(page)).toEqual([]);
  });
}

/** Opens every fold, so that what lies in it is looked at as well. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll("main details")) fold.setAttribute("open", "");
  });

/** All that is wrong with a page in both colour schemes, both directions, and on a phone. */
async function looks(page: Page): Promise<string[]> {
  const wrong: string[] = [];
  const fits = async (how: string) => {
    const far = await sideways(page);
    if (far > 0) wrong.push(`${how}: scrolls sideways by ${far} pixels`);
  };
  const look = async (how: string) => {
    wrong.push(...(await violations(page)).map((fault) => `${how}: ${fault}`));
    await fits(how);
  };
  await look("light");
  await page.emulateMedia({ colorScheme: "dark" });
  await look("dark");
  await page.setViewportSize(PHONE);
  await look("dark, phone");
  await page.emulateMedia({ colorScheme: "light" });
  await page.evaluate(RIGHT_TO_LEFT);
  await look("right to left, phone");
  await page.setViewportSize(WIDE);
  await fits("right to left");
  return wrong;
}
