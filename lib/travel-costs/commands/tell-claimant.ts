import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { env } from "@/lib/env";
import { formatNumber } from "@/lib/i18n/formats";
import { knownLanguage, textsIn } from "@/lib/i18n/texts";
import { queueMail } from "@/lib/jobs/mail";
import type { LockedClaim } from "./settle-claim";

type Recipient = { firm_id: string | null; email: string; name: string; language: string };
type Told = { state: "returned"; reason: string } | { state: "paid"; paidCents: number };

/** Mails whoever travelled what the agency has decided about their costs. */
export async function tellClaimant(tx: Tx, claim: LockedClaim, told: Told, now: Date): Promise<void> {
  const { rows } = await tx.execute<Recipient>(
    sql`select * from delegation_recipients(${claim.seatId}::uuid)`,
  );
  for (const person of rows) {
    const t = textsIn("travel-costs", knownLanguage(person.language));
    const root = person.firm_id === null ? `/mentor/${claim.agencyId}` : `/firm/${person.firm_id}`;
    const words = {
      name: person.name,
      delegation: claim.delegation,
      reason: told.state === "returned" ? told.reason : "",
      amount:
        told.state === "paid"
          ? `${formatNumber(told.paidCents / 100, { minimumFractionDigits: 2 })} ${claim.currency}`
          : "",
      link: `${env().APP_ORIGIN}${root}/delegations/${claim.delegationId}/costs`,
    };
    const mail = {
      subject: t(`mail.${told.state}.subject`, words),
      body: t(`mail.${told.state}.body`, words),
    };
    await queueMail(tx, { to: person.email, ...mail }, now);
  }
}
