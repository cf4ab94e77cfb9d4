import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { reviewTriggers } from "@/db/schema/review-triggers";
import type { Context, Origin } from "@/lib/context/context";
import { labelOf } from "@/lib/domain/entry-modes/blockers";
import { countryName } from "@/lib/domain/reference/countries";
import { entryModeName } from "@/lib/domain/reference/entry-modes";
import { ENTRY_MODES } from "@/lib/domain/vocabulary";
import { env } from "@/lib/env";
import { knownLanguage, textsIn } from "@/lib/i18n/texts";
import { inEachAgency } from "./each-agency";
import { mailClaimed } from "./mail-claimed";

const JOB = "review-reminders";

type Due = {
  trigger_id: string;
  firm_id: string;
  firm_name: string;
  country: string;
  mode: string;
  factor: string;
  note: string;
  email: string;
  name: string;
  language: string;
};

/** Mails the members of each firm whose day to look at a way into a market again has come. Each day is told once. */
export const remindOfReviews = (origin: Origin): Promise<number> => inEachAgency(origin, JOB, remindAgency);

async function remindAgency(context: Context, agencyId: string): Promise<number> {
  const { now } = context;
  return context.write(async (tx) => {
    const day = now.toISOString().slice(0, 10);
    const { rows } = await tx.execute<Due>(sql`select * from due_review_triggers(${day}::date)`);
    const matter = ({ trigger_id }: Due) => trigger_id;
    const claimIt = (due: Due) => claim(tx, agencyId, matter(due), now);
    return mailClaimed(tx, rows, { matter, claim: claimIt, mail: mailOf }, now);
  });
}

/** Marks the reminder as sent; false where another worker was first. */
async function claim(tx: Tx, agencyId: string, id: string, now: Date): Promise<boolean> {
  const claimed = await tx
    .update(reviewTriggers)
    .set({ remindedAt: now })
    .where(
      and(
        eq(reviewTriggers.agencyId, agencyId),
        eq(reviewTriggers.id, id),
        isNull(reviewTriggers.remindedAt),
      ),
    )
    .returning({ id: reviewTriggers.id });
  return claimed.length > 0;
}

function mailOf(due: Due) {
  const language = knownLanguage(due.language);
  const t = textsIn("entry-modes", language);
  const mode = ENTRY_MODES.find((one) => one === due.mode);
  const words = {
    name: due.name,
    firm: due.firm_name,
    market: countryName(due.country, language),
    mode: mode ? entryModeName(mode) : due.mode,
    factor: labelOf(due.factor),
    link: `${env().APP_ORIGIN}/firm/${due.firm_id}/entry-modes/${due.country}`,
  };
  const note = due.note === "" ? [] : [t("mail.note", { note: due.note })];
  const body = [t("mail.greeting", words), t("mail.body", words), ...note, t("mail.close", words)];
  return { to: due.email, subject: t("mail.subject", words), body: `${body.join("\n\n")}\n` };
}
