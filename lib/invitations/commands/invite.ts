import { and, eq, isNull, ne } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { administrators, mentors } from "@/db/schema/agencies";
import { memberships } from "@/db/schema/firms";
import { command, type Scope } from "@/lib/command";
import type { ActorOf } from "@/lib/context/actor";
import { Refusal } from "@/lib/errors";
import { canInvite } from "../policy";
import { inviteByEmailInput, inviteMemberInput } from "../schema";
import type { FirmRole, InvitationKind } from "../types";
import { createInvitation } from "./send-invitation";

/** An owner invites a colleague. Whether the address has an account plays no part. */
export const inviteMember = command({
  name: "invitations.invite-member",
  input: inviteMemberInput,
  hats: ["member"],
  idempotent: true,
  run: async (scope) => {
    const { tx, actor, input } = scope;
    if (!canInvite(actor, "member")) throw new Refusal("forbidden");
    const [present] = await tx
      .select({ id: memberships.id })
      .from(memberships)
      .innerJoin(accounts, eq(accounts.id, memberships.accountId))
      .where(
        and(
          eq(memberships.agencyId, actor.agencyId),
          eq(memberships.firmId, actor.firmId),
          isNull(memberships.endedAt),
          eq(accounts.email, input.email),
        ),
      );
    return send(scope, "member", input.email, input.role, present !== undefined);
  },
});

/** An administrator invites a mentor of the agency. */
export const inviteMentor = command({
  name: "invitations.invite-mentor",
  input: inviteByEmailInput,
  hats: ["admin"],
  idempotent: true,
  run: async (scope) => {
    const { tx, actor, input } = scope;
    if (!canInvite(actor, "mentor")) throw new Refusal("forbidden");
    const [present] = await tx
      .select({ id: mentors.id })
      .from(mentors)
      .innerJoin(accounts, eq(accounts.id, mentors.accountId))
      .where(
        and(
          eq(mentors.agencyId, actor.agencyId),
          ne(mentors.state, "ended"),
          eq(accounts.email, input.email),
        ),
      );
    return send(scope, "mentor", input.email, null, present !== undefined);
  },
});

/** An administrator invites another one. */
export const inviteAdministrator = command({
  name: "invitations.invite-administrator",
  input: inviteByEmailInput,
  hats: ["admin"],
  idempotent: true,
  run: async (scope) => {
    const { tx, actor, input } = scope;
    if (!canInvite(actor, "administrator")) throw new Refusal("forbidden");
    const [present] = await tx
      .select({ id: administrators.id })
      .from(administrators)
      .innerJoin(accounts, eq(accounts.id, administrators.accountId))
      .where(
        and(
          eq(administrators.agencyId, actor.agencyId),
          isNull(administrators.endedAt),
          eq(accounts.email, input.email),
        ),
      );
    return send(scope, "administrator", input.email, null, present !== undefined);
  },
});

type Inviting = Scope<ActorOf<"member"> | ActorOf<"admin">, unknown, unknown>;

async function send(
  { tx, actor, now, context, audit }: Inviting,
  kind: InvitationKind,
  email: string,
  role: FirmRole | null,
  present: boolean,
): Promise<{ id: string; email: string }> {
  if (present) throw new Refusal("invalid", { email: ["already-member"] });
  const inviter = context.person?.name ?? "";
  const { id } = await createInvitation({ tx, actor, now, inviter }, { kind, email, role });
  await audit({
    verb: "invitation.sent",
    subject: { kind: "invitation", id },
    firmId: actor.kind === "member" ? actor.firmId : null,
    changes: { email: { from: null, to: email }, role: { from: null, to: role ?? kind } },
  });
  return { id, email };
}
