import { and, eq, like } from "drizzle-orm";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { type Database, openDatabase } from "@/db/client";
import { mails } from "@/db/schema/accounts";
import { campaignInvitations, campaigns } from "@/db/schema/campaigns";
import { remindOfCampaigns } from "@/lib/jobs/campaign-reminders";
import { fillCampaign } from "../../support/full-campaign";
import { answerSurvey } from "../../support/survey-answers";
import { type TestFirm, type World, world } from "../../support/world";

let w: World;
let jobs: Database;
let silent: TestFirm;
let answered: TestFirm;
let left: TestFirm;

beforeAll(async () => {
  w = await world();
  jobs = openDatabase(w.database.urls.job, { max: 3 });
  vi.stubEnv("DATABASE_URL", w.database.urls.app);
  vi.stubEnv("APP_ORIGIN", "https://portal.example");
  vi.stubEnv("AUTH_SECRET", "a-secret-for-tests-only-0123456789");
  const { id } = await w.agency();
  [silent, answered, left] = [await w.firm(id), await w.firm(id), await w.firm(id)];
  await fillCampaign(w, silent);
  await answerSurvey(await w.memberContext(answered), (await fillCampaign(w, answered)).campaignId);
  await fillCampaign(w, left);
  await w.database.owner.query("update memberships set ended_at = now() where firm_id = $1", [left.id]);
});
afterAll(() => jobs.close());

// Answers are due fourteen days after the invitation.
const on = (day: number) =>
  remindOfCampaigns({
    database: jobs,
    now: new Date(w.now.getTime() + day * 86_400_000),
    requestId: "daily",
  });
const sentTo = (firm: TestFirm) =>
  w.owner.$count(mails, and(eq(mails.toEmail, firm.owner.email), like(mails.subject, "Reminder%")));

it("reminds a firm that has not answered a week and a day before the due day, each once", async () => {
  expect(await on(6)).toBe(0);
  const both = await Promise.all([on(7), on(7)]);
  expect(both.reduce((sum, count) => sum + count, 0)).toBe(1);
  expect(await on(8)).toBe(0);
  expect(await on(12)).toBe(0);
  expect(await on(13)).toBe(1);
  expect(await on(14)).toBe(0);
  expect(await sentTo(silent)).toBe(2);
});

it("leaves in peace who has answered and who has left", async () => {
  expect(await sentTo(answered)).toBe(0);
  expect(await sentTo(left)).toBe(0);
});

it("sends the nearer of two reminders where the worker was down, and none after the due day", async () => {
  await w.owner.update(campaignInvitations).set({ reminded: 0 });
  expect(await on(15)).toBe(0);
  expect(await on(14)).toBe(1);
  const [row] = await w.owner
    .select()
    .from(campaignInvitations)
    .where(eq(campaignInvitations.firmId, silent.id));
  expect(row?.reminded).toBe(2);
});

it("does not remind at once of what was sent less than a week before its due day, nor of what was closed", async () => {
  await w.owner
    .update(campaignInvitations)
    .set({ reminded: 0, invitedAt: new Date(w.now.getTime() + 8 * 86_400_000) });
  expect(await on(9)).toBe(0);
  expect(await on(13)).toBe(1);
  await w.owner.update(campaignInvitations).set({ reminded: 0 });
  await w.owner.update(campaigns).set({ closedAt: w.now });
  expect(await on(13)).toBe(0);
});
