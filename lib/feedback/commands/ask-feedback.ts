import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { assignments } from "@/db/schema/assignments";
import { firms, memberships } from "@/db/schema/firms";
import type { ActorOf } from "@/lib/context/actor";
import { FEEDBACK_OPENS_AFTER_DAYS, feedbackRound } from "@/lib/domain/meeting";
import { env } from "@/lib/env";
import { knownLanguage, textsIn } from "@/lib/i18n/texts";
import { queueMail } from "@/lib/jobs/mail";
import { heldHere } from "../queries";

type Reader = { email: string; name: string; language: string };

/**
 * After every third meeting held both sides are asked by mail how it goes. Called where a meeting is noted as held, which
 * happens once, so each round is asked for once.
 */
export async function askFeedback(
  tx: Tx,
  actor: ActorOf<"mentor">,
  { firmId, assignmentId }: { firmId: string; assignmentId: string },
  now: Date,
): Promise<void> {
  const { agencyId, accountId } = actor;
  const [pair] = await tx
    .select({ held: heldHere, firm: firms.legalName })
    .from(assignments)
    .innerJoin(firms, and(eq(firms.agencyId, assignments.agencyId), eq(firms.id, assignments.firmId)))
    .where(and(eq(assignments.agencyId, agencyId), eq(assignments.id, assignmentId)));
  if (!pair || pair.held === 0 || pair.held !== feedbackRound(pair.held)) return;
  const tell = async ({ email, name, language }: Reader, path: string, side: "firm" | "mentor") => {
    const t = textsIn("feedback", knownLanguage(language));
    const about = { name, firm: pair.firm, n: pair.held, days: FEEDBACK_OPENS_AFTER_DAYS };
    const words = { ...about, link: `${env().APP_ORIGIN}${path}` };
    const mail = { subject: t(`mail.${side}.subject`, words), body: t(`mail.${side}.body`, words) };
    await queueMail(tx, { to: email, ...mail }, now);
  };
  const columns = { email: accounts.email, name: accounts.name, language: accounts.language };
  const ofFirm = and(eq(memberships.agencyId, agencyId), eq(memberships.firmId, firmId));
  const members = await tx
    .select(columns)
    .from(memberships)
    .innerJoin(accounts, eq(accounts.id, memberships.accountId))
    .where(and(ofFirm, isNull(memberships.endedAt), isNull(accounts.disabledAt)))
    .orderBy(accounts.email);
  for (const member of members) await tell(member, `/firm/${firmId}/feedback`, "firm");
  const [mentor] = await tx.select(columns).from(accounts).where(eq(accounts.id, accountId));
  if (mentor) await tell(mentor, `/mentor/${agencyId}/firms/${firmId}/feedback`, "mentor");
}
