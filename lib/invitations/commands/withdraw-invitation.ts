import { and, eq } from "drizzle-orm";
import { invitations } from "@/db/schema/firms";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { canInvite } from "../policy";
import { invitationInput } from "../schema";
import { visibleTo } from "../scope";
import type { InvitationKind } from "../types";

/** Takes an invitation back; its link no longer works. */
export const withdrawInvitation = command({
  name: "invitations.withdraw",
  input: invitationInput,
  hats: ["member", "admin"],
  async run({ tx, actor, input, now, audit }) {
    const one = and(visibleTo(actor), eq(invitations.id, input.invitationId));
    const [found] = await tx
      .select({
        id: invitations.id,
        kind: invitations.kind,
        email: invitations.email,
        acceptedAt: invitations.acceptedAt,
        withdrawnAt: invitations.withdrawnAt,
      })
      .from(invitations)
      .where(one)
      .for("update");
    if (!found) throw new Refusal("not-found");
    if (!canInvite(actor, found.kind as InvitationKind)) throw new Refusal("forbidden");
    if (found.acceptedAt) throw new Refusal("settled");
    if (found.withdrawnAt) return { email: found.email };
    await tx.update(invitations).set({ withdrawnAt: now }).where(one);
    await audit({
      verb: "invitation.withdrawn",
      subject: { kind: "invitation", id: found.id },
      firmId: actor.kind === "member" ? actor.firmId : null,
      changes: { email: { from: found.email, to: null } },
    });
    return { email: found.email };
  },
});
