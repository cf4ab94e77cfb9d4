import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { administrators, mentors } from "@/db/schema/agencies";
import { invitations, memberships } from "@/db/schema/firms";
import { hashSecret } from "@/lib/auth/secrets";
import { auditIn } from "@/lib/command";
import type { Context } from "@/lib/context/context";
import { Refusal } from "@/lib/errors";
import { stateOf } from "../queries";
import type { Accepted, FirmRole, InvitationKind } from "../types";

export type Taken = {
  id: string;
  agencyId: string;
  kind: InvitationKind;
  email: string;
  firmId: string | null;
  role: FirmRole | null;
};

/** The open invitation of a link, locked; `gone` for one that is used, withdrawn or expired. */
export async function takeOpen(tx: Tx, token: string, now: Date): Promise<Taken> {
  const [row] = await tx
    .select({
      id: invitations.id,
      agencyId: invitations.agencyId,
      kind: invitations.kind,
      email: invitations.email,
      firmId: invitations.firmId,
      role: invitations.role,
      acceptedAt: invitations.acceptedAt,
      withdrawnAt: invitations.withdrawnAt,
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)
    .where(eq(invitations.tokenHash, hashSecret(token)))
    .for("update");
  if (!row || stateOf(row, now) !== "pending") throw new Refusal("gone");
  return { ...row, kind: row.kind as InvitationKind, role: row.role as FirmRole | null };
}

/** Marks the invitation as used and gives the person the hat, in the caller's transaction. */
export async function admit(tx: Tx, context: Context, taken: Taken, accountId: string): Promise<Accepted> {
  const { agencyId, id } = taken;
  await tx
    .update(invitations)
    .set({ acceptedAt: context.now, acceptedBy: accountId })
    .where(and(eq(invitations.agencyId, agencyId), eq(invitations.id, id)));
  // The link came by mail, so it proves the address as well.
  await tx
    .update(accounts)
    .set({ emailVerifiedAt: context.now })
    .where(and(eq(accounts.id, accountId), isNull(accounts.emailVerifiedAt)));
  await giveHat(tx, taken, accountId, context.now);
  const actor = { kind: "system", agencyId, job: "accounts", onBehalfOf: accountId } as const;
  await auditIn(tx, { ...context, actor })({
    verb: "invitation.accepted",
    subject: { kind: "invitation", id },
    firmId: taken.firmId,
    scope: taken.kind === "member" ? "any" : "none",
    changes: { role: { from: null, to: taken.role ?? taken.kind } },
  });
  return { kind: taken.kind, id: taken.firmId ?? agencyId };
}

/** Whoever wears the hat already keeps it as it is. */
async function giveHat(tx: Tx, taken: Taken, accountId: string, now: Date): Promise<void> {
  const { agencyId, firmId, role } = taken;
  switch (taken.kind) {
    case "member":
      if (firmId === null) throw new Error("an invitation to a firm names none");
      await tx
        .insert(memberships)
        .values({ agencyId, firmId, accountId, role: role ?? "member", joinedAt: now })
        .onConflictDoNothing();
      return;
    case "mentor":
      await tx
        .insert(mentors)
        .values({ agencyId, accountId, createdAt: now })
        .onConflictDoUpdate({
          target: [mentors.agencyId, mentors.accountId],
          set: { state: "active" },
          setWhere: eq(mentors.state, "ended"),
        });
      return;
    case "administrator":
      await tx.insert(administrators).values({ agencyId, accountId, createdAt: now }).onConflictDoNothing();
  }
}
