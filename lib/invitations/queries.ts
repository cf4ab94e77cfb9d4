import { and, desc, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { accounts } from "@/db/schema/accounts";
import { agencies } from "@/db/schema/agencies";
import { firms, invitations } from "@/db/schema/firms";
import { hashSecret } from "@/lib/auth/secrets";
import type { Context } from "@/lib/context/context";
import { MAX_SENDS, tokenInput } from "./schema";
import { visibleTo } from "./scope";
import type { FirmRole, Invitation, InvitationKind, InvitationState, OpenInvitation } from "./types";

type Dates = { acceptedAt: Date | null; withdrawnAt: Date | null; expiresAt: Date };

/** The state that the dates of an invitation mean now. */
export function stateOf(invitation: Dates, now: Date): InvitationState {
  if (invitation.acceptedAt) return "accepted";
  if (invitation.withdrawnAt) return "withdrawn";
  return invitation.expiresAt <= now ? "expired" : "pending";
}

/** Invitations of the firm, or of the agency, that the actor's hat stands for; the newest first. */
export async function listInvitations(context: Context): Promise<Invitation[]> {
  const rows = await context.read((tx) =>
    tx
      .select({
        id: invitations.id,
        kind: invitations.kind,
        email: invitations.email,
        role: invitations.role,
        invitedBy: accounts.name,
        sends: invitations.sends,
        sentAt: invitations.sentAt,
        expiresAt: invitations.expiresAt,
        acceptedAt: invitations.acceptedAt,
        withdrawnAt: invitations.withdrawnAt,
      })
      .from(invitations)
      .leftJoin(accounts, eq(accounts.id, invitations.invitedBy))
      .where(visibleTo(context.actor))
      .orderBy(desc(invitations.createdAt), invitations.id)
      .limit(500),
  );
  return rows.map((row) => {
    const state = stateOf(row, context.now);
    return {
      id: row.id,
      kind: row.kind as InvitationKind,
      email: row.email,
      role: row.role as FirmRole | null,
      invitedBy: row.invitedBy ?? "",
      sentAt: row.sentAt.toISOString(),
      expiresAt: row.expiresAt.toISOString(),
      state,
      maySendAgain: (state === "pending" || state === "expired") && row.sends < MAX_SENDS,
    };
  });
}

/** The agency of a link, or null for one that nobody sent. For the accounts' own context. */
export async function agencyOfLink(accountsContext: Context, token: unknown): Promise<string | null> {
  const parsed = tokenInput.safeParse({ token });
  if (!parsed.success) return null;
  const [found] = await accountsContext.read((tx) =>
    tx
      .select({ agencyId: invitations.agencyId })
      .from(invitations)
      .where(eq(invitations.tokenHash, hashSecret(parsed.data.token))),
  );
  return found?.agencyId ?? null;
}

const inviter = alias(accounts, "inviter");

/** What a link invites to, or null when it no longer does: unknown, used, withdrawn and expired are alike. */
export async function findOpenInvitation(
  accountsContext: Context,
  token: unknown,
): Promise<OpenInvitation | null> {
  const agencyId = await agencyOfLink(accountsContext, token);
  if (agencyId === null) return null;
  const [row] = await accountsContext.asSystem(agencyId, "accounts").read((tx) =>
    tx
      .select({
        kind: invitations.kind,
        role: invitations.role,
        email: invitations.email,
        firm: firms.legalName,
        agency: agencies.name,
        timeZone: agencies.timeZone,
        invitedBy: inviter.name,
        verifiedAt: accounts.emailVerifiedAt,
        disabledAt: accounts.disabledAt,
        expiresAt: invitations.expiresAt,
        acceptedAt: invitations.acceptedAt,
        withdrawnAt: invitations.withdrawnAt,
      })
      .from(invitations)
      .innerJoin(agencies, eq(agencies.id, invitations.agencyId))
      .leftJoin(firms, and(eq(firms.agencyId, invitations.agencyId), eq(firms.id, invitations.firmId)))
      .leftJoin(inviter, eq(inviter.id, invitations.invitedBy))
      .leftJoin(accounts, eq(accounts.email, invitations.email))
      .where(and(eq(invitations.agencyId, agencyId), eq(invitations.tokenHash, hashSecret(String(token))))),
  );
  if (!row || stateOf(row, accountsContext.now) !== "pending") return null;
  return {
    kind: row.kind as InvitationKind,
    role: row.role as FirmRole | null,
    to: row.firm ?? row.agency,
    agency: row.agency,
    invitedBy: row.invitedBy ?? "",
    email: row.email,
    expiresAt: row.expiresAt.toISOString(),
    timeZone: row.timeZone,
    // An account that was never confirmed can be taken over: the link proves the address.
    hasAccount: row.verifiedAt !== null || row.disabledAt !== null,
  };
}
