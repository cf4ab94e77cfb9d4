import { and, count, desc, eq, gt, isNull } from "drizzle-orm";
import { accountEvents, accounts, credentials, recoveryCodes, sessions } from "@/db/schema/accounts";
import { administrators, agencies } from "@/db/schema/agencies";
import { codeUri } from "@/lib/auth/one-time-codes";
import { unseal } from "@/lib/auth/secrets";
import { type Actor, accountOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/errors";
import type { AccountEvent, AgencyEntry, OwnAccount, OwnSession, SecondFactorState } from "./types";

function own(actor: Actor): string {
  const accountId = accountOf(actor);
  if (actor.kind === "system" || accountId === null) throw new Refusal("signed-out");
  return accountId;
}

export async function getOwnAccount(context: Context): Promise<OwnAccount> {
  const { name, email, language, timeZone, version } = accounts;
  const [found] = await context.read((tx) =>
    tx
      .select({ name, email, language, timeZone, version })
      .from(accounts)
      .where(eq(accounts.id, own(context.actor))),
  );
  if (!found) throw new Refusal("not-found");
  return found;
}

/** How the person proves who they are beside the password; the secret only while it waits for its first code. */
export async function getSecondFactor(context: Context): Promise<SecondFactorState> {
  const accountId = own(context.actor);
  return context.read(async (tx) => {
    const [credential] = await tx
      .select({ secret: credentials.totpSecret, enabledAt: credentials.totpEnabledAt })
      .from(credentials)
      .where(eq(credentials.accountId, accountId));
    const [codes] = await tx
      .select({ left: count() })
      .from(recoveryCodes)
      .where(and(eq(recoveryCodes.accountId, accountId), isNull(recoveryCodes.usedAt)));
    const offices = await tx
      .select({ id: administrators.id })
      .from(administrators)
      .where(and(eq(administrators.accountId, accountId), isNull(administrators.endedAt)))
      .limit(1);
    const on = Boolean(credential?.enabledAt);
    const secret = !on && credential?.secret ? unseal(credential.secret, env().AUTH_SECRET) : null;
    return {
      on,
      pending: secret ? { secret, uri: codeUri(secret, context.person?.email ?? "") } : null,
      since: credential?.enabledAt?.toISOString() ?? null,
      recoveryCodesLeft: codes?.left ?? 0,
      required: offices.length > 0,
    };
  });
}

/** Live sessions, the current one first, then the latest used. */
export async function listOwnSessions(context: Context): Promise<OwnSession[]> {
  const idleSince = new Date(context.now.getTime() - 7 * 86_400_000);
  const rows = await context.read((tx) =>
    tx
      .select({
        id: sessions.id,
        userAgent: sessions.userAgent,
        createdAt: sessions.createdAt,
        lastSeenAt: sessions.lastSeenAt,
      })
      .from(sessions)
      .where(
        and(
          eq(sessions.accountId, own(context.actor)),
          isNull(sessions.endedAt),
          gt(sessions.expiresAt, context.now),
          gt(sessions.lastSeenAt, idleSince),
        ),
      )
      .orderBy(desc(sessions.lastSeenAt), sessions.id),
  );
  return rows
    .map((row) => ({
      ...row,
      createdAt: row.createdAt.toISOString(),
      lastSeenAt: row.lastSeenAt.toISOString(),
      current: row.id === context.person?.sessionId,
    }))
    .toSorted((a, b) => Number(b.current) - Number(a.current));
}

/** What happened to the account lately. */
export async function listOwnEvents(context: Context): Promise<AccountEvent[]> {
  const rows = await context.read((tx) =>
    tx
      .select({
        id: accountEvents.id,
        verb: accountEvents.verb,
        detail: accountEvents.detail,
        at: accountEvents.at,
      })
      .from(accountEvents)
      .where(eq(accountEvents.accountId, own(context.actor)))
      .orderBy(desc(accountEvents.at), accountEvents.id)
      .limit(12),
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

/** The agencies that run the portal; who they are is public. */
export async function listAgencies(context: Context): Promise<AgencyEntry[]> {
  const { slug, name, country } = agencies;
  return context.read((tx) =>
    tx.select({ slug, name, country }).from(agencies).orderBy(agencies.name, agencies.slug),
  );
}
