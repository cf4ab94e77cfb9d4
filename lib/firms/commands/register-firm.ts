import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { firms, memberships, sharing } from "@/db/schema/firms";
import { command } from "@/lib/command";
import { onBehalf } from "@/lib/command-on-behalf";
import type { Context } from "@/lib/context/context";
import { registrationKeyOf } from "@/lib/domain/registration-key";
import { DEFAULT_SHARING } from "@/lib/domain/vocabulary";
import { Refusal } from "@/lib/errors";
import { findAgency } from "../queries";
import { registerFirmInput } from "../schema";
import type { Registration } from "../types";
import { countRegistration } from "./count-registration";

const register = command({
  name: "firms.register",
  input: registerFirmInput,
  hats: ["system"],
  idempotent: true,
  prepare: countRegistration,
  async run({ tx, actor, input, now, audit }): Promise<Registration> {
    const agencyId = actor.agencyId ?? "";
    const accountId = await verifiedAccount(tx, actor.onBehalfOf);
    const { legalName, country, registrationNumber } = input;
    const registrationKey = registrationNumber ? registrationKeyOf(country, registrationNumber) : null;
    const [made] = await tx
      .insert(firms)
      .values({
        agencyId,
        legalName,
        country,
        registrationNumber,
        registrationKey,
        createdAt: now,
        updatedAt: now,
      })
      .onConflictDoNothing()
      .returning({ id: firms.id });
    if (!made) {
      if (registrationNumber === null || registrationKey === null) throw new Error("a firm was not written");
      const own = await ownFirmUnder(tx, agencyId, registrationKey, accountId);
      return own ? { firmId: own } : { firmId: null, country, registrationNumber };
    }
    const firmId = made.id;
    await tx.insert(memberships).values({ agencyId, firmId, accountId, role: "owner", joinedAt: now });
    await tx
      .insert(sharing)
      .values(
        DEFAULT_SHARING.map((scope) => ({ agencyId, firmId, scope, grantedAt: now, grantedBy: accountId })),
      );
    await audit({
      verb: "firm.registered",
      subject: { kind: "firm", id: firmId },
      firmId,
      scope: "any",
      changes: {
        legalName: { from: null, to: legalName },
        country: { from: null, to: country },
        registrationNumber: { from: null, to: registrationNumber },
      },
    });
    return { firmId };
  },
});

/** Registers a firm with an agency; whoever does becomes its first owner. A number that is taken makes no firm. */
export const registerFirm = onBehalf({ hats: ["account"], agency: agencyBySlug, work: register });

/** The agency that a form names by its slug. */
export async function agencyBySlug(context: Context, raw: unknown): Promise<string> {
  const slug = typeof raw === "object" && raw !== null && "agency" in raw ? raw.agency : null;
  const agency = typeof slug === "string" ? await findAgency(context, slug.slice(0, 100)) : null;
  if (!agency) throw new Refusal("not-found");
  return agency.id;
}

/** The account that acts, once its address is confirmed. */
export async function verifiedAccount(tx: Tx, accountId: string | null): Promise<string> {
  const [found] = await tx
    .select({ id: accounts.id, verifiedAt: accounts.emailVerifiedAt })
    .from(accounts)
    .where(eq(accounts.id, accountId ?? ""));
  if (!found?.verifiedAt) throw new Refusal("email-unverified");
  return found.id;
}

async function ownFirmUnder(tx: Tx, agencyId: string, registrationKey: string, accountId: string) {
  const [own] = await tx
    .select({ id: firms.id })
    .from(firms)
    .innerJoin(memberships, and(eq(memberships.agencyId, firms.agencyId), eq(memberships.firmId, firms.id)))
    .where(
      and(
        eq(firms.agencyId, agencyId),
        eq(firms.registrationKey, registrationKey),
        eq(memberships.accountId, accountId),
        isNull(memberships.endedAt),
      ),
    );
  return own?.id ?? null;
}
