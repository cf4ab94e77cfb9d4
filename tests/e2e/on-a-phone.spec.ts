import { expect } from "@playwright/test";
import { answerAll, started } from "../lib/assessments/answering";
import { sideways } from "../support/accessibility";
import { e2eWorld } from "../support/e2e-world";
import { visiting as test } from "../support/visiting";

const { w, close } = e2eWorld();
test.afterAll(close);

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const BARE = { ...PHONE, javaScriptEnabled: false };

test("a phone without scripts folds filters, opens them and keeps what they show", async ({ visit }) => {
  const agency = await w.agency({ name: "Quay Trade Agency" });
  const admin = await w.administrator(agency.id, await w.person({ name: "Sanne Kaj" }));
  for (const [legalName, country] of [
    ["Anchor Stoves", "DK"],
    ["Bollard Chairs", "SE"],
  ] as const)
    await w.firm(agency.id, { legalName, country });
  const page = await visit(admin, BARE);
  await page.goto(`/agency/${agency.id}/firms`);
  const country = page.getByLabel("Country");
  await expect(page.getByRole("link", { name: "Anchor Stoves" })).toBeInViewport();
  await expect(country).toBeHidden();
  await page.getByText("Filters", { exact: true }).tap();
  await country.selectOption({ label: "Sweden" });
  await page.getByRole("button", { name: "Show" }).tap();
  await expect(page).toHaveURL(/country=SE/);
  await expect(page.getByText("Filters: 1 set")).toBeVisible();
  await expect(country).toBeHidden();
  await expect(page.getByRole("link", { name: "Bollard Chairs" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Anchor Stoves" })).toHaveCount(0);
});

test("a phone without scripts keeps the views of a firm behind the name of the current one", async ({
  visit,
}) => {
  const agency = await w.agency({ name: "Pier Trade Agency" });
  const mentor = await w.mentor(agency.id);
  const firm = await w.firm(agency.id, { legalName: "Capstan Lamps" });
  await w.assign(firm, mentor);
  const page = await visit(mentor.person, BARE);
  await page.goto(`/mentor/${agency.id}/firms/${firm.id}`);
  const views = page.getByRole("navigation", { name: "Views of this firm" });
  const notes = views.getByRole("link", { name: "Private notes" });
  await expect(notes).toBeHidden();
  await views.getByText("At a glance").first().tap();
  await notes.tap();
  await expect(page.getByRole("heading", { level: 1, name: "Private notes" })).toBeVisible();
  await expect(notes).toBeHidden();
});

test("places that do not fit under the thumb stand in groups behind one", async ({ visit }) => {
  const agency = await w.agency({ name: "Mole Trade Agency" });
  const admin = await w.administrator(agency.id, await w.person({ name: "Tora Havn" }));
  const page = await visit(admin, PHONE);
  await page.goto(`/agency/${agency.id}`);
  const places = page.getByRole("navigation", { name: "Places" });
  await expect(places.getByRole("list", { name: "What you ask" })).toBeHidden();
  await places.getByText("More", { exact: true }).tap();
  const asked = places.getByRole("list", { name: "What you ask" });
  await expect(asked.getByRole("link", { name: "Questionnaires" })).toBeVisible();
  expect(await sideways(page)).toBe(0);
  await asked.getByRole("link", { name: "Questionnaires" }).tap();
  await expect(page.getByRole("heading", { level: 1, name: "Questionnaires" })).toBeVisible();
  await expect(asked).toBeHidden();
});

test("a phone folds the answers by section, and a link to one opens its section", async ({ visit }) => {
  const agency = await w.agency({ name: "Jetty Trade Agency" });
  const firm = await w.firm(agency.id, { legalName: "Bobstay Stools", country: "DK" });
  const context = await w.memberContext(firm);
  const { assessmentId } = await started(context);
  await answerAll(context, { firmId: firm.id, assessmentId });
  const page = await visit(firm.owner, PHONE);
  const check = `/firm/${firm.id}/assessments/${assessmentId}/check`;
  await page.goto(check);
  const folded = page.locator('[id="management.problems"]');
  await expect(folded).toBeHidden();
  await expect(page.getByRole("button", { name: "Submit and see the result" })).toBeVisible();
  const section = page.getByRole("region", { name: "How your firm handles knowledge" });
  await section.getByText(/^\d+ questions$/).tap();
  await expect(folded).toBeVisible();
  await page.goto("about:blank");
  await page.goto(`${check}#management.problems`);
  await expect(folded).toBeInViewport();
  expect(await sideways(page)).toBe(0);
});
