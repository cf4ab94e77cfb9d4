import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { type Database, openDatabase } from "@/db/client";
import { mails } from "@/db/schema/accounts";
import { tellUnread } from "@/lib/jobs/message-digest";
import { beginThread } from "@/lib/threads/commands/begin-thread";
import { readThread } from "@/lib/threads/commands/read-thread";
import { sendMessage } from "@/lib/threads/commands/send-message";
import { type TestFirm, type TestMentor, type World, world } from "../../support/world";

let w: World;
let firm: TestFirm;
let mentor: TestMentor;
let jobs: Database;
const HOUR = 3_600_000;

beforeAll(async () => {
  w = await world();
  jobs = openDatabase(w.database.urls.job, { max: 3 });
  vi.stubEnv("DATABASE_URL", w.database.urls.app);
  const { id } = await w.agency();
  firm = await w.firm(id, { legalName: "Tidewater Lamps" });
  mentor = await w.mentor(id);
  await w.assign(firm, mentor);
});
afterAll(() => jobs.close());

const tell = (hours: number) =>
  tellUnread({ database: jobs, now: new Date(w.now.getTime() + hours * HOUR), requestId: "daily" });
const later = async (hours: number, who: "owner" | "mentor") => {
  const context = await (who === "owner" ? w.memberContext(firm) : w.mentorContext(mentor));
  return { ...context, now: new Date(w.now.getTime() + hours * HOUR) };
};

it("mails what lay unread for a day, once, in one mail, and nothing that was read", async () => {
  const words = { firmId: firm.id, body: "Too low?" };
  const first = await beginThread(await later(1, "owner"), { ...words, subject: "Prices" });
  await beginThread(await later(2, "owner"), { ...words, subject: "Freight" });
  expect(await tell(20)).toBe(0);
  const told = await Promise.all([tell(30), tell(30)]);
  expect(told.reduce((sum, one) => sum + one)).toBe(1);
  expect(await tell(31)).toBe(0);
  const sent = await w.owner.select().from(mails).where(eq(mails.toEmail, mentor.person.email));
  expect(sent).toHaveLength(1);
  expect(sent[0]?.subject).toBe("2 unread messages");
  expect(sent[0]?.body).toContain("Tidewater Lamps: Prices (one message)");
  expect(sent[0]?.body).toContain(`/mentor/${firm.agencyId}/messages/`);

  const threadId = first.ok ? first.value.id : "";
  await sendMessage(await later(40, "mentor"), { threadId, body: "Yes." });
  await readThread(await later(41, "owner"), { threadId });
  expect(await tell(70)).toBe(0);
});
