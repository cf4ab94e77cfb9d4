import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { agencies } from "@/db/schema/agencies";
import { introductionQuestions } from "@/db/schema/contacts";
import { hashSecret, newSecret } from "@/lib/auth/secrets";
import { type Context, type Origin, systemContext } from "@/lib/context/context";
import { env } from "@/lib/env";
import { knownLanguage, textsIn } from "@/lib/i18n/texts";
import { queueMail } from "./mail";

const JOB = "contact-questions";

type Due = {
  introduction_id: string;
  firm_id: string;
  month: number;
  person_name: string;
  organisation: string;
  email: string;
  name: string;
  language: string;
};

/** Asks firms what became of introductions made one, three and twelve months ago. Each question is asked once. */
export async function askAboutContacts(origin: Origin): Promise<number> {
  const known = await systemContext(origin, null, JOB).read((tx) =>
    tx.select({ id: agencies.id }).from(agencies),
  );
  let asked = 0;
  for (const { id } of known) asked += await askAgency(systemContext(origin, id, JOB), id);
  return asked;
}

async function askAgency(context: Context, agencyId: string): Promise<number> {
  const { now } = context;
  return context.write(async (tx) => {
    const day = now.toISOString().slice(0, 10);
    const { rows } = await tx.execute<Due>(sql`select * from due_introduction_questions(${day}::date)`);
    const tokens = new Map<string, string | null>();
    for (const due of rows) {
      const key = `${due.introduction_id} ${due.month}`;
      const token = tokens.has(key) ? tokens.get(key) : await claim(tx, agencyId, due, now);
      tokens.set(key, token ?? null);
      // Whoever of the firm answers first answers for it: the link works once.
      if (token) await queueMail(tx, mailOf(due, token), now);
    }
    return [...tokens.values()].filter((token) => token !== null).length;
  });
}

/** The secret of the question's link; null where another worker was first. */
async function claim(tx: Tx, agencyId: string, due: Due, now: Date): Promise<string | null> {
  const token = newSecret();
  const { firm_id: firmId, introduction_id: introductionId, month } = due;
  const made = await tx
    .insert(introductionQuestions)
    .values({ agencyId, firmId, introductionId, month, tokenHash: hashSecret(token), askedAt: now })
    .onConflictDoNothing()
    .returning({ id: introductionQuestions.id });
  return made.length > 0 ? token : null;
}

function mailOf(due: Due, token: string) {
  const language = knownLanguage(due.language);
  const t = textsIn("contacts", language);
  const words = {
    name: due.name,
    person: due.organisation === "" ? due.person_name : `${due.person_name}, ${due.organisation}`,
    month: due.month,
    link: `${env().APP_ORIGIN}/${language}/contact?token=${token}`,
  };
  return { to: due.email, subject: t("mail.subject", words), body: t("mail.body", words) };
}
