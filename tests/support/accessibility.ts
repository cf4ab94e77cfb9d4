import type { Page } from "@playwright/test";
import axe, { type AxeResults } from "axe-core";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What breaks the Web Content Accessibility Guidelines 2.2, levels A and AA, on the page as it stands: one line each. */
export async function violations(page: Page): Promise<string[]> {
  // Evaluated through the debugger, to which the page's content security policy does not apply.
  await page.evaluate(`${axe.source}; undefined`);
  const found: AxeResults = await page.evaluate((tags) => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<never> } };
    return axe.run({ runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] });
  }, RULES);
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all, none }) => {
      const why = [...any, ...all, ...none].map(({ message }) => message).join(" ");
      return `${id} at ${target.join(" ")}: ${why}`;
    }),
  );
}

/** How many pixels the page can be scrolled sideways. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
