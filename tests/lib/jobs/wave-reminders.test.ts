import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { type Database, openDatabase } from "@/db/client";
import { mails } from "@/db/schema/accounts";
import { audit } from "@/db/schema/audit";
import { mentorSearches } from "@/db/schema/mentor-profiles";
import { wavePairs } from "@/db/schema/waves";
import { remindOfWaves } from "@/lib/jobs/wave-reminders";
import { fillWave } from "../../support/full-wave";
import { type TestFirm, type TestMentor, type World, world } from "../../support/world";

let w: World;
let firm: TestFirm;
let mentor: TestMentor;
let jobs: Database;
let pairId: string;

beforeAll(async () => {
  w = await world();
  jobs = openDatabase(w.database.urls.job, { max: 3 });
  vi.stubEnv("DATABASE_URL", w.database.urls.app);
  vi.stubEnv("APP_ORIGIN", "https://portal.example");
  vi.stubEnv("AUTH_SECRET", "a-secret-for-tests-only-0123456789");
  const agency = await w.agency();
  [firm, mentor] = [await w.firm(agency.id), await w.mentor(agency.id)];
  pairId = (await fillWave(w, firm, mentor)).pairId;
});
afterAll(() => jobs.close());

const on = (day: number) =>
  remindOfWaves({
    database: jobs,
    now: new Date(w.now.getTime() + day * 86_400_000),
    requestId: "daily",
  });
const sentTo = async (email: string) =>
  (await w.owner.select().from(mails).where(eq(mails.toEmail, email))).length;

it("reminds whoever has not answered on day 3 and day 7, each once", async () => {
  expect(await on(2)).toEqual({ reminded: 0, closed: 0 });
  const both = await Promise.all([on(3), on(3)]);
  expect(both.reduce((sum, { reminded }) => sum + reminded, 0)).toBe(1);
  await w.owner.update(wavePairs).set({ mentorAnswer: "accepted" }).where(eq(wavePairs.id, pairId));
  expect(await on(6)).toMatchObject({ reminded: 0 });
  expect(await on(7)).toMatchObject({ reminded: 1 });
  expect(await on(8)).toMatchObject({ reminded: 0 });
  expect(await sentTo(firm.owner.email)).toBe(2);
  expect(await sentTo(mentor.person.email)).toBe(1);
  const [mail] = await w.owner.select().from(mails).where(eq(mails.toEmail, firm.owner.email));
  expect(mail?.body).toContain(`https://portal.example/firm/${firm.id}/mentor-wishes`);
});

it("returns it to the next wave after day 14, with the time waited", async () => {
  expect(await on(14)).toEqual({ reminded: 0, closed: 1 });
  expect(await on(15)).toEqual({ reminded: 0, closed: 0 });
  const [pair] = await w.owner.select().from(wavePairs).where(eq(wavePairs.id, pairId));
  expect(pair?.state).toBe("lapsed");
  const [search] = await w.owner.select().from(mentorSearches).where(eq(mentorSearches.firmId, firm.id));
  expect(search).toMatchObject({ waited: 1, closedAt: null });
  const traces = await w.owner.select().from(audit).where(eq(audit.subjectId, pairId));
  expect(traces).toMatchObject([
    { verb: "wave-pair.lapsed", hat: "system", accountId: null, firmId: firm.id, scope: "none" },
  ]);
});
