import { and, eq } from "drizzle-orm";
import { invitations } from "@/db/schema/firms";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { canInvite } from "../policy";
import { invitationInput, MAX_SENDS } from "../schema";
import { visibleTo } from "../scope";
import type { FirmRole, InvitationKind } from "../types";
import { renewInvitation } from "./send-invitation";

/** Sends an invitation again under a new link, expired ones included. */
export const resendInvitation = command({
  name: "invitations.resend",
  input: invitationInput,
  hats: ["member", "admin"],
  idempotent: true,
  async run({ tx, actor, input, now, context, audit }) {
    const [found] = await tx
      .select({
        id: invitations.id,
        kind: invitations.kind,
        email: invitations.email,
        role: invitations.role,
        sends: invitations.sends,
        acceptedAt: invitations.acceptedAt,
        withdrawnAt: invitations.withdrawnAt,
      })
      .from(invitations)
      .where(and(visibleTo(actor), eq(invitations.id, input.invitationId)))
      .for("update");
    if (!found) throw new Refusal("not-found");
    const kind = found.kind as InvitationKind;
    if (!canInvite(actor, kind)) throw new Refusal("forbidden");
    if (found.acceptedAt || found.withdrawnAt) throw new Refusal("settled");
    if (found.sends >= MAX_SENDS) throw new Refusal("too-many-sends");
    const inviter = context.person?.name ?? "";
    const role = found.role as FirmRole | null;
    await renewInvitation({ tx, actor, now, inviter }, { id: found.id, kind, email: found.email, role });
    await audit({
      verb: "invitation.sent-again",
      subject: { kind: "invitation", id: found.id },
      firmId: actor.kind === "member" ? actor.firmId : null,
      changes: { sends: { from: found.sends, to: found.sends + 1 } },
    });
    return { email: found.email };
  },
});
