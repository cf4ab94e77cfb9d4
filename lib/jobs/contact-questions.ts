import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { introductionLinks, introductionQuestions } from "@/db/schema/contacts";
import { hashSecret, newSecret } from "@/lib/auth/secrets";
import type { Context, Origin } from "@/lib/context/context";
import { LINK_DAYS } from "@/lib/domain/contact-terms";
import { env } from "@/lib/env";
import { knownLanguage, textsIn } from "@/lib/i18n/texts";
import { inEachAgency } from "./each-agency";
import { queueMail } from "./mail";

const JOB = "contact-questions";

type Due = {
  introduction_id: string;
  firm_id: string;
  month: number;
  person_name: string;
  organisation: string;
  account_id: string;
  email: string;
  name: string;
  language: string;
};

/** Asks firms what became of introductions made one, three and twelve months ago. Each question is asked once. */
export const askAboutContacts = (origin: Origin): Promise<number> => inEachAgency(origin, JOB, askAgency);

async function askAgency(context: Context, agencyId: string): Promise<number> {
  const { now } = context;
  return context.write(async (tx) => {
    const day = now.toISOString().slice(0, 10);
    const { rows } = await tx.execute<Due>(sql`select * from due_contact_questions(${day}::date)`);
    const claimed = new Map<string, string | null>();
    for (const due of rows) {
      const key = `${due.introduction_id} ${due.month}`;
      const known = claimed.get(key);
      const questionId = known === undefined ? await claim(tx, agencyId, due, now) : known;
      claimed.set(key, questionId);
      // Whoever of the firm answers first answers for it.
      if (questionId)
        await queueMail(tx, mailOf(due, await link(tx, { agencyId, questionId, due }, now)), now);
    }
    return [...claimed.values()].filter((questionId) => questionId !== null).length;
  });
}

/** The question, asked now; null where another worker was first. */
async function claim(tx: Tx, agencyId: string, due: Due, now: Date): Promise<string | null> {
  const { firm_id: firmId, introduction_id: introductionId, month } = due;
  const [made] = await tx
    .insert(introductionQuestions)
    .values({ agencyId, firmId, introductionId, month, askedAt: now })
    .onConflictDoNothing()
    .returning({ id: introductionQuestions.id });
  return made?.id ?? null;
}

type Linked = { agencyId: string; questionId: string; due: Due };

/** The secret of one person's own link. */
async function link(tx: Tx, { agencyId, questionId, due }: Linked, now: Date): Promise<string> {
  const token = newSecret();
  const expiresAt = new Date(now.getTime() + LINK_DAYS * 86_400_000);
  const own = { accountId: due.account_id, tokenHash: hashSecret(token), expiresAt };
  await tx.insert(introductionLinks).values({ agencyId, questionId, ...own });
  return token;
}

function mailOf(due: Due, token: string) {
  const language = knownLanguage(due.language);
  const t = textsIn("contacts", language);
  const link = (used: string) => `${env().APP_ORIGIN}/${language}/contact?token=${token}&used=${used}`;
  const words = {
    name: due.name,
    person: due.organisation === "" ? due.person_name : `${due.person_name}, ${due.organisation}`,
    month: due.month,
    days: LINK_DAYS,
    yes: link("yes"),
    no: link("no"),
  };
  return { to: due.email, subject: t("mail.subject", words), body: t("mail.body", words) };
}
