import { expect, type Page } from "@playwright/test";
import { sideways, violations } from "../support/accessibility";
import { visiting as test } from "../support/visiting";
import { builtPages } from "./authorisation/built";
import { type Guide, guide } from "./every-page/guide";
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
