import { and, eq } from "drizzle-orm";
import { memberships } from "@/db/schema/firms";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { canManageMembers } from "../policy";
import { changeRoleInput } from "../schema";
import { endInvitations } from "./end-invitations";
import { keepAnOwner, lockMembers } from "./lock-members";

/** An owner makes a member an owner, or an owner a member; there is always an owner left. */
export const changeRole = command({
  name: "members.change-role",
  input: changeRoleInput,
  hats: ["member"],
  async run({ tx, actor, input: { membershipId, role }, now, audit }) {
    const members = await lockMembers(tx, actor);
    const member = members.find(({ id }) => id === membershipId);
    if (!member) throw new Refusal("not-found");
    if (!canManageMembers(actor, actor.firmId)) throw new Refusal("forbidden");
    if (member.role === role) return {};
    if (role !== "owner") keepAnOwner(members, member);
    await tx
      .update(memberships)
      .set({ role })
      .where(and(eq(memberships.agencyId, actor.agencyId), eq(memberships.id, membershipId)));
    if (role !== "owner") await endInvitations(tx, actor, member.accountId, now);
    await audit({
      verb: "member.role-changed",
      subject: { kind: "membership", id: membershipId },
      firmId: actor.firmId,
      scope: "any",
      changes: { role: { from: member.role, to: role } },
    });
    return {};
  },
});
