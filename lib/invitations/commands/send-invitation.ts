import { and, eq, gt, isNull, type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { agencies } from "@/db/schema/agencies";
import { firms, invitations } from "@/db/schema/firms";
import { hashSecret, newSecret } from "@/lib/auth/secrets";
import type { ActorOf } from "@/lib/context/actor";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/errors";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { queueMail } from "@/lib/jobs/mail";
import { MAX_A_DAY, VALID_DAYS } from "../schema";
import type { FirmRole, InvitationKind } from "../types";

type Inviter = ActorOf<"member"> | ActorOf<"admin">;
type Draft = { kind: InvitationKind; email: string; role: FirmRole | null };
type Sending = { tx: Tx; actor: Inviter; now: Date; inviter: string };

/** Writes an invitation and its mail. Only the hash of the link is kept. */
export async function createInvitation(sending: Sending, draft: Draft): Promise<{ id: string }> {
  const { tx, actor, now } = sending;
  const firmId = actor.kind === "member" ? actor.firmId : null;
  // Counting first makes invitations of one firm wait for each other, so that none is doubled.
  await countOne(sending);
  await refuseSecond(sending, draft, firmId ? eq(invitations.firmId, firmId) : isNull(invitations.firmId));
  const token = newSecret();
  const expiresAt = validUntil(now);
  const [made] = await tx
    .insert(invitations)
    .values({
      ...draft,
      agencyId: actor.agencyId,
      firmId,
      tokenHash: hashSecret(token),
      invitedBy: actor.accountId,
      createdAt: now,
      sentAt: now,
      expiresAt,
    })
    .returning({ id: invitations.id });
  if (!made) throw new Error("an invitation was not written");
  await mailInvitation(sending, draft, token, expiresAt);
  return made;
}

/** Gives an invitation a new link and mails it; the old link no longer works. */
export async function renewInvitation(sending: Sending, draft: Draft & { id: string }): Promise<void> {
  const { tx, actor, now } = sending;
  await countOne(sending);
  const token = newSecret();
  const expiresAt = validUntil(now);
  await tx
    .update(invitations)
    .set({ tokenHash: hashSecret(token), sentAt: now, expiresAt, sends: sql`${invitations.sends} + 1` })
    .where(and(eq(invitations.agencyId, actor.agencyId), eq(invitations.id, draft.id)));
  await mailInvitation(sending, draft, token, expiresAt);
}

const validUntil = (now: Date) => new Date(now.getTime() + VALID_DAYS * 86_400_000);

async function refuseSecond({ tx, actor, now }: Sending, draft: Draft, of: SQL): Promise<void> {
  const [open] = await tx
    .select({ id: invitations.id })
    .from(invitations)
    .where(
      and(
        eq(invitations.agencyId, actor.agencyId),
        of,
        eq(invitations.kind, draft.kind),
        eq(invitations.email, draft.email),
        isNull(invitations.acceptedAt),
        isNull(invitations.withdrawnAt),
        gt(invitations.expiresAt, now),
      ),
    );
  if (open) throw new Refusal("invalid", { email: ["already-invited"] });
}

/** Invitations send mail to anyone, so a firm or agency may send so many a day. Rolled back with what it counts. */
async function countOne({ tx, actor, now }: Sending): Promise<void> {
  const of = actor.kind === "member" ? actor.firmId : actor.agencyId;
  const counted = await tx.execute<{ sent: number }>(
    sql`select count_attempt(${`invite:${of}`}, 86400, ${now.toISOString()}::timestamptz) as sent`,
  );
  if ((counted.rows[0]?.sent ?? 0) > MAX_A_DAY) throw new Refusal("too-many-invitations");
}

async function mailInvitation(sending: Sending, draft: Draft, token: string, until: Date): Promise<void> {
  const { tx, actor, now, inviter } = sending;
  const { name, timeZone } = await placeOf(tx, actor);
  const t = texts("invitations");
  const link = `${env().APP_ORIGIN}/en/invitation?token=${token}`;
  const words = {
    inviter,
    name,
    link,
    role: draft.role ?? "member",
    until: formatDate(until, { timeZone, style: "long-day" }),
  };
  const subject = t(`mail.${draft.kind}.subject`, words).replace(/\s+/g, " ");
  await queueMail(tx, { to: draft.email, subject, body: t(`mail.${draft.kind}.body`, words) }, now);
}

async function placeOf(tx: Tx, actor: Inviter): Promise<{ name: string; timeZone: string }> {
  const [agency] = await tx
    .select({ name: agencies.name, timeZone: agencies.timeZone })
    .from(agencies)
    .where(eq(agencies.id, actor.agencyId));
  if (!agency) throw new Refusal("not-found");
  if (actor.kind === "admin") return agency;
  const [firm] = await tx
    .select({ name: firms.legalName })
    .from(firms)
    .where(and(eq(firms.agencyId, actor.agencyId), eq(firms.id, actor.firmId)));
  if (!firm) throw new Refusal("not-found");
  return { ...agency, name: firm.name };
}
