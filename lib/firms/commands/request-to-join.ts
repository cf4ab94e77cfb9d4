import { and, eq, gt, isNull, or } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { firms, joinRequests, memberships } from "@/db/schema/firms";
import { command } from "@/lib/command";
import { onBehalf } from "@/lib/command-on-behalf";
import { registrationKeyOf } from "@/lib/domain/registration-key";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/errors";
import { texts } from "@/lib/i18n/texts";
import { queueMail } from "@/lib/jobs/mail";
import { requestToJoinInput } from "../schema";
import { countRegistration } from "./count-registration";
import { agencyBySlug, verifiedAccount } from "./register-firm";

/** Days in which a person who was declined does not reach the owners again. */
const QUIET_DAYS = 30;

const request = command({
  name: "firms.request-to-join",
  input: requestToJoinInput,
  hats: ["system"],
  idempotent: true,
  prepare: countRegistration,
  async run({ tx, actor, input, now, audit }) {
    const accountId = await verifiedAccount(tx, actor.onBehalfOf);
    const [firm] = await tx
      .select({ agencyId: firms.agencyId, id: firms.id, name: firms.legalName })
      .from(firms)
      .where(
        and(
          eq(firms.agencyId, actor.agencyId ?? ""),
          eq(firms.registrationKey, registrationKeyOf(input.country, input.registrationNumber)),
        ),
      );
    if (!firm) throw new Refusal("not-found");
    // The answer is the same in every case: how a request fares is for the owners to tell.
    if (await isSettled(tx, firm, accountId, new Date(now.getTime() - QUIET_DAYS * 86_400_000))) return {};
    const [made] = await tx
      .insert(joinRequests)
      .values({ agencyId: firm.agencyId, firmId: firm.id, accountId, requestedAt: now })
      .onConflictDoNothing()
      .returning({ id: joinRequests.id });
    if (!made) return {};
    await audit({
      verb: "join-request.made",
      subject: { kind: "join-request", id: made.id },
      firmId: firm.id,
    });
    await mailOwners(tx, firm, accountId, now);
    return {};
  },
});

/** Asks the owners of the firm under this number to be let in, and tells the asker nothing about it. */
export const requestToJoin = onBehalf({ hats: ["account"], agency: agencyBySlug, work: request });

type Firm = { agencyId: string; id: string; name: string };

/** A member already, or declined lately. */
async function isSettled(tx: Tx, firm: Firm, accountId: string, since: Date): Promise<boolean> {
  const [member] = await tx
    .select({ id: memberships.id })
    .from(memberships)
    .where(
      and(
        eq(memberships.agencyId, firm.agencyId),
        eq(memberships.firmId, firm.id),
        eq(memberships.accountId, accountId),
        isNull(memberships.endedAt),
      ),
    );
  if (member) return true;
  const [asked] = await tx
    .select({ id: joinRequests.id })
    .from(joinRequests)
    .where(
      and(
        eq(joinRequests.agencyId, firm.agencyId),
        eq(joinRequests.firmId, firm.id),
        eq(joinRequests.accountId, accountId),
        or(
          isNull(joinRequests.decidedAt),
          and(eq(joinRequests.decision, "declined"), gt(joinRequests.decidedAt, since)),
        ),
      ),
    );
  return asked !== undefined;
}

async function mailOwners(tx: Tx, firm: Firm, accountId: string, now: Date): Promise<void> {
  const [asker] = await tx
    .select({ name: accounts.name, email: accounts.email })
    .from(accounts)
    .where(eq(accounts.id, accountId));
  const owners = await tx
    .select({ email: accounts.email })
    .from(memberships)
    .innerJoin(accounts, eq(accounts.id, memberships.accountId))
    .where(
      and(
        eq(memberships.agencyId, firm.agencyId),
        eq(memberships.firmId, firm.id),
        eq(memberships.role, "owner"),
        isNull(memberships.endedAt),
      ),
    );
  const t = texts("firms");
  const words = {
    person: asker?.name ?? "",
    email: asker?.email ?? "",
    firm: firm.name,
    link: `${env().APP_ORIGIN}/firm/${firm.id}/members`,
  };
  const subject = t("mail.joinSubject", words);
  for (const { email } of owners)
    await queueMail(tx, { to: email, subject, body: t("mail.joinBody", words) }, now);
}
