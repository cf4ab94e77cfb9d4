import { type BrowserContext, type BrowserContextOptions, expect, type Page, test } from "@playwright/test";
import { signInAs } from "./browser-session";

type Visitor = { sessionSecret: string };
export type Visit = (visitor: Visitor | null, options?: BrowserContextOptions) => Promise<Page>;

/**
 * Gives each person a browser of their own. The test fails if any page of theirs reports an error, throws, or breaks
 * the content security policy.
 */
export const visiting = test.extend<{ visit: Visit }>({
  visit: async ({ browser }, use) => {
    const [contexts, faults]: [BrowserContext[], string[]] = [[], []];
    await use(async (visitor, options) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      context.setDefaultTimeout(15_000);
      await listen(context, faults);
      if (visitor) await signInAs(context, visitor.sessionSecret);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
    expect(faults).toEqual([]);
  },
});

// The browser itself reports an answer that refuses; whether it was expected is for the test to say.
const refusal = /Failed to load resource: .* status of 40[34]/;

async function listen(context: BrowserContext, faults: string[]): Promise<void> {
  context.on("console", (message) => {
    const text = message.text();
    if (message.type() === "error" && !refusal.test(text)) faults.push(`${message.location().url}: ${text}`);
  });
  context.on("weberror", (error) => faults.push(`${error.page()?.url()}: ${error.error().message}`));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      console.error(`content security policy: ${violatedDirective} ${blockedURI}`);
    });
  });
}
