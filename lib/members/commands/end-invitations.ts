import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { invitations } from "@/db/schema/firms";
import type { ActorOf } from "@/lib/context/actor";

/** Takes back what a person invited who is no owner any more: a link to oneself would be a way back in. */
export async function endInvitations(
  tx: Tx,
  { agencyId, firmId }: ActorOf<"member">,
  accountId: string,
  now: Date,
): Promise<void> {
  await tx
    .update(invitations)
    .set({ withdrawnAt: now })
    .where(
      and(
        eq(invitations.agencyId, agencyId),
        eq(invitations.firmId, firmId),
        eq(invitations.invitedBy, accountId),
        isNull(invitations.acceptedAt),
        isNull(invitations.withdrawnAt),
      ),
    );
}
