import { and, eq, lt, lte, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { wavePairs } from "@/db/schema/waves";
import { auditIn } from "@/lib/command";
import type { Context, Origin } from "@/lib/context/context";
import { env } from "@/lib/env";
import { formatDate } from "@/lib/i18n/formats";
import { knownLanguage, textsIn } from "@/lib/i18n/texts";
import { DAYS_TO_ANSWER } from "@/lib/waves/schema";
import { inEachAgency } from "./each-agency";
import { mailClaimed } from "./mail-claimed";

const JOB = "wave-reminders";
const DAY = 86_400_000;
/** Days after which those who have not answered are reminded. */
const REMIND = [3, 7];

type Waiting = {
  pair_id: string;
  side: "firm" | "mentor";
  agency_id: string;
  firm_id: string;
  agency_name: string;
  offered_at: string;
  email: string;
  name: string;
  language: string;
};

/** Reminds of proposals that wait for an answer, and returns those that nobody answered to the next wave. */
export async function remindOfWaves(origin: Origin): Promise<{ reminded: number; closed: number }> {
  const closed = await inEachAgency(origin, JOB, closeOld);
  let reminded = 0;
  for (const [at, days] of REMIND.entries())
    reminded += await inEachAgency(origin, JOB, (context, id) => remind(context, id, at + 1, days));
  return { reminded, closed };
}

/** After two weeks the proposal lapses; the firm has waited one wave more. */
async function closeOld(context: Context, agencyId: string): Promise<number> {
  const { now } = context;
  return context.write(async (tx) => {
    const lapsed = await tx
      .update(wavePairs)
      .set({ state: "lapsed", closedAt: now })
      .where(
        and(
          eq(wavePairs.agencyId, agencyId),
          eq(wavePairs.state, "offered"),
          lte(wavePairs.offeredAt, before(now, DAYS_TO_ANSWER)),
        ),
      )
      .returning({ id: wavePairs.id, firmId: wavePairs.firmId });
    const audit = auditIn(tx, context);
    for (const { id, firmId } of lapsed) {
      await tx.execute(sql`select wait_another_wave(${firmId}::uuid)`);
      await audit({ verb: "wave-pair.lapsed", subject: { kind: "wave-pair", id }, firmId });
    }
    return lapsed.length;
  });
}

async function remind({ now, write }: Context, agencyId: string, round: number, days: number) {
  return write(async (tx) => {
    const since = before(now, days).toISOString();
    const { rows } = await tx.execute<Waiting>(
      sql`select * from waiting_wave_answers(${since}::timestamptz)`,
    );
    const claimIt = ({ pair_id }: Waiting) => claim(tx, agencyId, pair_id, round);
    return mailClaimed(tx, rows, { matter: ({ pair_id }) => pair_id, claim: claimIt, mail: mailOf }, now);
  });
}

/** Marks the round as sent; false where it was before, or by another worker. */
async function claim(tx: Tx, agencyId: string, id: string, round: number): Promise<boolean> {
  const claimed = await tx
    .update(wavePairs)
    .set({ reminders: round })
    .where(and(eq(wavePairs.agencyId, agencyId), eq(wavePairs.id, id), lt(wavePairs.reminders, round)))
    .returning({ id: wavePairs.id });
  return claimed.length > 0;
}

function mailOf(row: Waiting) {
  const t = textsIn("waves", knownLanguage(row.language));
  const path =
    row.side === "firm" ? `/firm/${row.firm_id}/mentor-wishes` : `/mentor/${row.agency_id}/proposals`;
  const words = {
    name: row.name,
    agency: row.agency_name,
    day: formatDate(new Date(row.offered_at), { timeZone: "UTC" }),
    link: `${env().APP_ORIGIN}${path}`,
  };
  return { to: row.email, subject: t("mail.reminder.subject", words), body: t("mail.reminder.body", words) };
}

const before = (now: Date, days: number) => new Date(now.getTime() - days * DAY);
