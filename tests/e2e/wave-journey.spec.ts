import { expect, type Page } from "@playwright/test";
import { and, eq, isNull } from "drizzle-orm";
import { mentors } from "@/db/schema/agencies";
import { assignments } from "@/db/schema/assignments";
import { visiting as test } from "../support/visiting";
import { type Cast, cast } from "./wave-journey/cast";

let on: Cast;
test.beforeAll(async () => {
  on = await cast();
});
test.afterAll(() => on.close());

const inFirm = (firm: Cast["alder"]) => `/firm/${firm.id}/mentor-wishes`;

test("a wave, from draft to accepted, with a race for the last seat", async ({ visit }) => {
  const admin = await visit(on.admin);
  await test.step("the agency works out a draft, and reads its proof", () => draft(admin));
  await test.step("looks at a firm, and fixes its pair", () => fix(admin));
  await test.step("publishes it", () => publish(admin));
  await test.step("the firm left over reads why", async () => readWhy(await visit(on.cedar.owner)));
  const mentor = await visit(on.mentor.person);
  await test.step("the mentor accepts both firms", () => acceptBoth(mentor));
  await test.step("two firms want the seat that is left", async () => {
    await race(await visit(on.alder.owner), await visit(on.birch.owner));
  });
});

async function draft(page: Page): Promise<void> {
  await page.goto(`/agency/${on.agency.id}/waves`);
  await page.getByLabel("Name of the wave").fill("Spring");
  await page.getByRole("button", { name: "Work out a draft" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Spring" })).toBeVisible();
  await expect(page.getByText(/^Total [\d,]+ = bound [\d,]+: no other match does better\.$/)).toBeVisible();
  await expect(page.getByText("it gives the same result")).toBeVisible();
  await expect(page.getByRole("row", { name: /Mikkel Dahl/ })).toHaveCount(2);
}

async function fix(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Alder Ovens" }).click();
  await expect(page.getByRole("heading", { name: "Why Alder Ovens has Mikkel Dahl" })).toBeVisible();
  await expect(page.getByText(/^Years in its markets: \d+ points \(100 % covered/).first()).toBeVisible();
  await page.getByRole("button", { name: "Fix this pair" }).click();
  await expect(page.getByRole("row", { name: /Alder Ovens.*Fixed/ })).toBeVisible();
}

async function publish(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Publish to firms and mentors" }).click();
  await expect(page.getByText("Waits for both")).toHaveCount(2);
  await expect(page.getByRole("button", { name: "Publish to firms and mentors" })).toHaveCount(0);
}

async function readWhy(page: Page): Promise<void> {
  await page.goto(inFirm(on.cedar));
  const why = page.getByRole("region", { name: "Why you have no mentor yet" });
  await expect(why.getByText("One mentor speaks none of your languages.")).toBeVisible();
  await expect(why.getByText("Mikkel Dahl")).toHaveCount(0);
}

async function acceptBoth(page: Page): Promise<void> {
  await page.goto(`/mentor/${on.agency.id}/proposals`);
  const accept = page.getByRole("button", { name: "Accept", exact: true });
  await expect(accept).toHaveCount(2);
  await accept.first().click();
  await expect(accept).toHaveCount(1);
  await accept.click();
  await expect(page.getByText("The other side has not answered yet.")).toHaveCount(2);
}

/** Meanwhile the mentor has one seat alone; both owners press at the same moment. */
async function race(one: Page, other: Page): Promise<void> {
  const mine = and(eq(mentors.agencyId, on.agency.id), eq(mentors.id, on.mentor.id));
  await on.w.owner.update(mentors).set({ capacity: 1 }).where(mine);
  await one.goto(inFirm(on.alder));
  await other.goto(inFirm(on.birch));
  for (const page of [one, other])
    await expect(page.getByText("The other side has accepted already.")).toBeVisible();
  await Promise.all(
    [one, other].map((page) => page.getByRole("button", { name: "Accept", exact: true }).click()),
  );
  const begun = /Both have accepted: the work has begun\./;
  const gone = /The seat with this mentor is no longer free\./;
  for (const page of [one, other]) await expect(page.getByText(begun).or(page.getByText(gone))).toBeVisible();
  const shown = await Promise.all([one, other].map((page) => page.getByText(begun).count()));
  expect(shown.toSorted()).toEqual([0, 1]);
  const running = await on.w.owner
    .select()
    .from(assignments)
    .where(and(eq(assignments.mentorId, on.mentor.id), isNull(assignments.endedAt)));
  expect(running).toHaveLength(1);
}
