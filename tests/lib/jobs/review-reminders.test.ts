import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { type Database, openDatabase } from "@/db/client";
import { accounts, mails } from "@/db/schema/accounts";
import { reviewTriggers } from "@/db/schema/review-triggers";
import { remindOfReviews } from "@/lib/jobs/review-reminders";
import { type TestFirm, type World, world } from "../../support/world";

let w: World;
let firm: TestFirm;
let jobs: Database;

beforeAll(async () => {
  w = await world();
  jobs = openDatabase(w.database.urls.job, { max: 3 });
  vi.stubEnv("DATABASE_URL", w.database.urls.app);
  vi.stubEnv("APP_ORIGIN", "https://portal.example");
  vi.stubEnv("AUTH_SECRET", "a-secret-for-tests-only-0123456789");
  firm = await w.firm((await w.agency()).id);
  await w.join(firm, await w.person({ name: "Colleague" }), "member");
  const left = await w.person({ name: "Disabled" });
  await w.join(firm, left, "member");
  await w.owner.update(accounts).set({ disabledAt: w.now }).where(eq(accounts.id, left.id));
});
afterAll(() => jobs.close());

const day = (shift: number) => new Date(w.now.getTime() + shift * 86_400_000).toISOString().slice(0, 10);
const watch = async (dueOn: string, level: number, state: "open" | "done" = "open") => {
  const place = { agencyId: firm.agencyId, firmId: firm.id, country: "SE", mode: "direct-export" };
  const settled = state === "done" ? { state, settledAt: w.now } : {};
  const what = { factor: "factor.market.payment", condition: "at-most", level, note: "Ask the bank" };
  await w.owner.insert(reviewTriggers).values({ ...place, ...what, dueOn, ...settled, createdAt: w.now });
};
const remind = () => remindOfReviews({ database: jobs, now: w.now, requestId: "daily" });

it("mails every member on the day, once, and nobody before it or after it was settled", async () => {
  await watch(day(0), 1);
  await watch(day(1), 2);
  await watch(day(-1), 3, "done");
  // Two workers at once tell the same day once.
  const told = await Promise.all([remind(), remind()]);
  expect(told.reduce((sum, one) => sum + one)).toBe(1);
  expect(await remind()).toBe(0);
  const sent = await w.owner.select().from(mails);
  expect(sent).toHaveLength(2);
  expect(new Set(sent.map(({ toEmail }) => toEmail)).size).toBe(2);
  expect(sent[0]?.subject).toBe("Direct export, Sweden: the day to look at it again");
  expect(sent[0]?.body).toContain(`https://portal.example/firm/${firm.id}/entry-modes/SE`);
  expect(sent[0]?.body).toContain("Your note: Ask the bank");
});

it("tells what was missed while no worker ran", async () => {
  await watch(day(-3), 4);
  expect(await remind()).toBe(1);
});
