import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { mails } from "@/db/schema/accounts";
import { queueMail } from "@/lib/jobs/mail";
import { runWorker } from "@/lib/jobs/worker";
import { type World, world } from "../../support/world";

let w: World;
const received: string[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData(stream, _session, done) {
    let text = "";
    stream.on("data", (chunk) => {
      text += String(chunk);
    });
    stream.on("end", () => {
      received.push(text);
      done();
    });
  },
});

beforeAll(async () => {
  w = await world();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  vi.stubEnv("DATABASE_URL", w.database.urls.app);
  vi.stubEnv("DATABASE_URL_JOB", w.database.urls.job);
  vi.stubEnv("APP_ORIGIN", "https://portal.example");
  vi.stubEnv("AUTH_SECRET", "a-secret-for-tests-only-0123456789");
  vi.stubEnv("SMTP_URL", `smtp://127.0.0.1:${port}`);
  vi.stubEnv("MAIL_FROM", "Landfall <portal@portal.example>");
});

afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

it("sends what was committed once, nothing of what was rolled back, and forgets the body", async () => {
  const context = w.system(null, "accounts");
  const mail = (subject: string) => ({ to: "reader@people.example", subject, body: "The link is in here." });
  await context.write((tx) => queueMail(tx, mail("Kept"), w.now));
  const undone = context.write(async (tx) => {
    await queueMail(tx, mail("Undone"), w.now);
    throw new Error("changed my mind");
  });
  await expect(undone).rejects.toThrow("changed my mind");

  const worker = await runWorker();
  await vi.waitFor(() => expect(received).toHaveLength(1), { timeout: 15_000, interval: 100 });
  await vi.waitFor(
    async () =>
      expect(await w.owner.select({ body: mails.body, subject: mails.subject }).from(mails)).toEqual([
        { body: "", subject: "Kept" },
      ]),
    { timeout: 5_000, interval: 100 },
  );
  await worker.stop();
  expect(received[0]).toContain("Subject: Kept");
  expect(received[0]).toContain("The link is in here.");
});

it("lets the application write mail and never read it", async () => {
  const read = w.system(null, "accounts").read((tx) => tx.select().from(mails));
  await expect(read).rejects.toMatchObject({ code: "42501" });
});
