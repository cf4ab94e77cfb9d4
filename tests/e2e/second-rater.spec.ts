import { expect, type Page } from "@playwright/test";
import { answerAll, plainAnswer, started } from "../lib/assessments/answering";
import { type Mentor, rateAll } from "../lib/ratings/rating-life";
import { e2eWorld } from "../support/e2e-world";
import { visiting as test } from "../support/visiting";

const { w, close } = e2eWorld();
test.afterAll(close);

const ITEM = "knowledge.market.use";

/** A firm that has answered everything and not handed in, and its mentor. */
async function cast() {
  const agency = await w.agency({ name: "Strand Trade Agency" });
  const mentor = await w.mentor(agency.id, { person: await w.person({ name: "Runa Dahl" }) });
  const firm = await w.firm(agency.id, { legalName: "Cedar Looms", country: "DK" });
  await w.assign(firm, mentor);
  const context = await w.memberContext(firm);
  const { assessmentId } = await started(context);
  await answerAll(context, { firmId: firm.id, assessmentId });
  return { agency, mentor, firm, assessmentId };
}

const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });

test("firm and mentor rate unseen, both hand in, and both see where they disagree", async ({ visit }) => {
  const { agency, mentor, firm, assessmentId } = await cast();
  const rater = await visit(mentor.person);
  const owner = await visit(firm.owner);
  const root = `/mentor/${agency.id}/firms/${firm.id}`;

  await test.step("the mentor is told what it means before it begins", async () => {
    await rater.goto(`${root}/ratings`);
    await expect(rater.getByText(/cannot rate that round unseen any more/)).toBeVisible();
    await rater.getByRole("checkbox", { name: /I have not seen the firm's answers/ }).check();
    await rater.getByRole("button", { name: "Begin, and hide the firm's answers from me" }).click();
    await expect(heading(rater, /^Your rating: /)).toBeVisible();
  });
  const ratingId = new URL(rater.url()).pathname.split("/").at(-1) ?? "";

  await test.step("the mentor answers one question on the page, the rest as quickly as can be", async () => {
    await rater.getByRole("link", { name: "Begin", exact: true }).click();
    const question = await heading(rater, /./).innerText();
    await rater.getByRole("radio").or(rater.getByRole("checkbox")).first().check();
    await rater.getByRole("button", { name: "Continue" }).click();
    await expect(heading(rater, question)).toHaveCount(0);
    const context = (await w.mentorContext(mentor)) as Mentor;
    const place = { firmId: firm.id, ratingId };
    await rateAll(context, place, (item) => plainAnswer(item, item.key === ITEM ? 5 : 3));
  });

  await test.step("the firm sees that, and nothing of it; hands in", async () => {
    await owner.goto(`/firm/${firm.id}/assessments/${assessmentId}/second-view`);
    await expect(owner.getByText(/Runa Dahl is rating this round as well/)).toBeVisible();
    await owner.goto(`/firm/${firm.id}/assessments/${assessmentId}/check`);
    await owner.getByRole("button", { name: "Submit and see the result" }).click();
    await expect(heading(owner, "Result of round 1")).toBeVisible();
  });

  await test.step("the result stays hidden from the mentor", async () => {
    await rater.goto(`${root}/assessments/${assessmentId}/result`);
    await expect(rater.getByText("Hidden while you rate this round unseen")).toBeVisible();
    await rater.goto(`${root}/assessments/${assessmentId}`);
    await expect(rater.getByText("Hidden while you rate this round unseen")).toBeVisible();
  });

  await test.step("the mentor hands in, and both see both", async () => {
    await rater.goto(`${root}/ratings/${ratingId}/check`);
    await rater.getByRole("button", { name: "Hand in the rating" }).click();
    await expect(heading(rater, "Two views of round 1")).toBeVisible();
    const agenda = rater.getByRole("region", { name: "What to talk about" });
    await expect(agenda.getByText("2 levels apart").first()).toBeVisible();
    await owner.reload();
    await owner.getByRole("link", { name: "Your mentor's second view" }).click();
    await expect(heading(owner, "Two views of round 1")).toBeVisible();
    await expect(owner.getByText("2 levels apart").first()).toBeVisible();
    await expect(owner.getByText(/Rated by Runa Dahl/)).toBeVisible();
  });

  await test.step("what lies apart waits on both home pages, and stands on the agenda of their next meeting", async () => {
    await rater.goto(`/mentor/${agency.id}`);
    await expect(rater.getByRole("region", { name: "Waits for you" })).toContainText(
      "Cedar Looms: both views",
    );
    await owner.goto(`/firm/${firm.id}`);
    await expect(owner.getByRole("region", { name: "Waits for you" })).toContainText("both views are open");
    await rater.goto(`${root}/meetings/new`);
    await expect(rater.getByRole("group", { name: "On the agenda from the start" })).toBeVisible();
    await rater.getByLabel("What about").fill("Where we see it differently");
    await rater.getByLabel("Time 1", { exact: true }).fill(`${new Date().getFullYear() + 2}-07-01T15:00`);
    await rater.getByRole("button", { name: "Send the proposal" }).click();
    await expect(heading(rater, "Where we see it differently")).toBeVisible();
    const points = rater.getByRole("region", { name: "Agenda" });
    await expect(points.getByText("you see it differently").first()).toBeVisible();
    await owner.goto(`/firm/${firm.id}`);
    await expect(owner.getByRole("region", { name: "Waits for you" })).toHaveCount(0);
  });
});
