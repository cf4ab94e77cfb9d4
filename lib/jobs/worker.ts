import { eq } from "drizzle-orm";
import { createTransport } from "nodemailer";
import PgBoss from "pg-boss";
import { openDatabase } from "@/db/client";
import { mails } from "@/db/schema/accounts";
import { type Context, systemContext } from "@/lib/context/context";
import { env, isDemonstration } from "@/lib/env";
import { log } from "@/lib/log";
import { computeBenchmarks } from "./benchmarks";
import { remindOfCampaigns } from "./campaign-reminders";
import { askAboutContacts } from "./contact-questions";
import { askAfterJourneys } from "./follow-ups";
import { tellUnread } from "./message-digest";
import { observeEffects } from "./observe-effects";
import { openFeedback } from "./open-feedback";
import { remindOfPreparations } from "./preparation-reminders";
import { remindOfReviews } from "./review-reminders";
import { remindOfWaves } from "./wave-reminders";

/** Works off the queues until stopped; `stop` lets what is under way finish. */
export async function runWorker(): Promise<{ stop(): Promise<void> }> {
  const url = env().DATABASE_URL_JOB;
  if (!url) throw new Error("DATABASE_URL_JOB is missing: the worker needs the job role's address.");
  const database = openDatabase(url, { max: 2, name: "landfall-worker" });
  const boss = new PgBoss({
    connectionString: url,
    migrate: false,
    max: 3,
    application_name: "landfall-jobs",
  });
  boss.on("error", (error) => log.error({ err: error }, "jobs"));
  await boss.start();
  const deliver = mailer();
  await boss.work<{ id: string }>("mail", { pollingIntervalSeconds: 1, batchSize: 1 }, async (jobs) => {
    for (const job of jobs) {
      const context = systemContext({ database, now: new Date(), requestId: job.id }, null, "mail");
      await sendOne(context, job.data.id, deliver);
    }
  });
  await boss.work("review-reminders", { pollingIntervalSeconds: 30 }, async ([job]) => {
    await remindOfReviews({ database, now: new Date(), requestId: job?.id ?? "review-reminders" });
  });
  await boss.work("open-feedback", { pollingIntervalSeconds: 30 }, async ([job]) => {
    await openFeedback({ database, now: new Date(), requestId: job?.id ?? "open-feedback" });
  });
  await boss.schedule("open-feedback", "20 4 * * *");
  await boss.work("contact-questions", { pollingIntervalSeconds: 30 }, async ([job]) => {
    await askAboutContacts({ database, now: new Date(), requestId: job?.id ?? "contact-questions" });
  });
  await boss.schedule("contact-questions", "40 4 * * *");
  await boss.work("follow-ups", { pollingIntervalSeconds: 30 }, async ([job]) => {
    await askAfterJourneys({ database, now: new Date(), requestId: job?.id ?? "follow-ups" });
  });
  await boss.schedule("follow-ups", "45 4 * * *");
  await boss.work("campaign-reminders", { pollingIntervalSeconds: 30 }, async ([job]) => {
    await remindOfCampaigns({ database, now: new Date(), requestId: job?.id ?? "campaign-reminders" });
  });
  await boss.schedule("campaign-reminders", "45 4 * * *");
  await boss.work("message-digest", { pollingIntervalSeconds: 30 }, async ([job]) => {
    await tellUnread({ database, now: new Date(), requestId: job?.id ?? "message-digest" });
  });
  await boss.schedule("message-digest", "30 5 * * *");
  await boss.work("wave-reminders", { pollingIntervalSeconds: 30 }, async ([job]) => {
    await remindOfWaves({ database, now: new Date(), requestId: job?.id ?? "wave-reminders" });
  });
  // Daily, before offices open in Europe; what a worker that was down has missed is sent by the next run.
  await boss.schedule("review-reminders", "0 4 * * *");
  await boss.schedule("wave-reminders", "10 4 * * *");
  await boss.work("preparation-reminders", { pollingIntervalSeconds: 30 }, async ([job]) => {
    await remindOfPreparations({ database, now: new Date(), requestId: job?.id ?? "preparation-reminders" });
  });
  // Every hour: a meeting is reminded of a day before by the clock, not some time on the day before.
  await boss.schedule("preparation-reminders", "5 * * * *");
  await boss.work("observe-effects", { pollingIntervalSeconds: 30 }, async ([job]) => {
    await observeEffects({ database, now: new Date(), requestId: job?.id ?? "observe-effects" });
  });
  await boss.schedule("observe-effects", "30 3 * * *");
  await boss.work("benchmarks", { pollingIntervalSeconds: 30 }, async ([job]) => {
    await computeBenchmarks({ database, now: new Date(), requestId: job?.id ?? "benchmarks" });
  });
  await boss.schedule("benchmarks", "50 3 * * *");
  return {
    async stop() {
      await boss.stop({ graceful: true, timeout: 5_000 });
      await database.close();
    },
  };
}

/** Sends outside of any transaction: a slow mail server must not hold a lock. A crash in between sends twice, never not. */
async function sendOne(context: Context, id: string, deliver: Deliver): Promise<void> {
  const [mail] = await context.read((tx) => tx.select().from(mails).where(eq(mails.id, id)));
  if (!mail || mail.sentAt) return;
  const { toEmail: to, subject, body: text, calendar } = mail;
  await deliver({
    to,
    subject,
    text,
    ...(calendar === ""
      ? {}
      : { icalEvent: { method: "publish", filename: "entry.ics", content: calendar } }),
  });
  const sent = isDemonstration() ? { sentAt: new Date() } : { sentAt: new Date(), body: "", calendar: "" };
  await context.write((tx) => tx.update(mails).set(sent).where(eq(mails.id, id)));
}

type Deliver = (mail: {
  to: string;
  subject: string;
  text: string;
  icalEvent?: { method: string; filename: string; content: string };
}) => Promise<unknown>;

/** SMTP in production; the demonstration's mailbox is the table itself. */
function mailer(): Deliver {
  if (isDemonstration()) return () => Promise.resolve();
  const { SMTP_URL: url, MAIL_FROM: from } = env();
  if (!url || !from) throw new Error("SMTP_URL and MAIL_FROM are missing: the worker cannot send mail.");
  const transport = createTransport(url);
  return (mail) => transport.sendMail({ from, ...mail });
}
