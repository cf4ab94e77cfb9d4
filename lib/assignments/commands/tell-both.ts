import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { agencies, mentors } from "@/db/schema/agencies";
import { firms, memberships } from "@/db/schema/firms";
import { env } from "@/lib/env";
import { texts } from "@/lib/i18n/texts";
import { queueMail } from "@/lib/jobs/mail";
import type { EndReason } from "../schema";

type Pair = {
  agencyId: string;
  firmId: string;
  mentorId: string;
  reason?: EndReason | "mentor-left";
  /** The note that the mentor is asked for. */
  handOverId?: string;
};

/** Mails to the mentor and to the firm's owners that their work together begins or has ended. */
export async function tellBoth(tx: Tx, what: "begun" | "ended", pair: Pair, now: Date): Promise<void> {
  const { agencyId, firmId, mentorId, reason, handOverId } = pair;
  const [names] = await tx
    .select({
      agency: agencies.name,
      contact: agencies.contactEmail,
      firm: firms.legalName,
      mentor: accounts.name,
      email: accounts.email,
    })
    .from(mentors)
    .innerJoin(accounts, eq(accounts.id, mentors.accountId))
    .innerJoin(agencies, eq(agencies.id, mentors.agencyId))
    .innerJoin(firms, and(eq(firms.agencyId, mentors.agencyId), eq(firms.id, firmId)))
    .where(and(eq(mentors.agencyId, agencyId), eq(mentors.id, mentorId)));
  if (!names) return;
  const owners = await tx
    .select({ name: accounts.name, email: accounts.email })
    .from(memberships)
    .innerJoin(accounts, eq(accounts.id, memberships.accountId))
    .where(
      and(
        eq(memberships.agencyId, agencyId),
        eq(memberships.firmId, firmId),
        eq(memberships.role, "owner"),
        isNull(memberships.endedAt),
      ),
    );
  const t = texts("assignments");
  const send = (
    to: { name: string; email: string },
    kind: `${typeof what}${"Mentor" | "Firm"}`,
    path: string,
  ) => {
    const words = {
      ...names,
      name: to.name,
      link: `${env().APP_ORIGIN}${path}`,
      note: handOverId
        ? t("mail.handOver", { link: `${env().APP_ORIGIN}/mentor/${agencyId}/hand-overs/${handOverId}` })
        : "",
      reason: reason ? t(`reasons.${reason}`) : "",
    };
    const mail = {
      to: to.email,
      subject: t(`mail.${kind}.subject`, words),
      body: t(`mail.${kind}.body`, words),
    };
    return queueMail(tx, mail, now);
  };
  const mentor = { name: names.mentor, email: names.email };
  await send(mentor, `${what}Mentor`, `/mentor/${agencyId}/firms/${firmId}`);
  for (const owner of owners) await send(owner, `${what}Firm`, `/firm/${firmId}/sharing`);
}
