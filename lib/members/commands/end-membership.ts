import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { memberships } from "@/db/schema/firms";
import { command } from "@/lib/command";
import type { ActorOf } from "@/lib/context/actor";
import { Refusal } from "@/lib/errors";
import { canManageMembers } from "../policy";
import { leaveFirmInput, removeMemberInput } from "../schema";
import { endInvitations } from "./end-invitations";
import { keepAnOwner, type Locked, lockMembers } from "./lock-members";

/** An owner ends somebody's membership; access ends with it at the next request. */
export const removeMember = command({
  name: "members.remove",
  input: removeMemberInput,
  hats: ["member"],
  async run({ tx, actor, input, now, audit }) {
    const members = await lockMembers(tx, actor);
    const member = members.find(({ id }) => id === input.membershipId);
    if (!member) throw new Refusal("not-found");
    if (!canManageMembers(actor, actor.firmId)) throw new Refusal("forbidden");
    keepAnOwner(members, member);
    await end(tx, actor, member, now);
    await endInvitations(tx, actor, member.accountId, now);
    await audit(entry("member.removed", actor, member));
    return {};
  },
});

/** A person leaves the firm; the last owner cannot. */
export const leaveFirm = command({
  name: "members.leave",
  input: leaveFirmInput,
  hats: ["member"],
  async run({ tx, actor, now, audit }) {
    const members = await lockMembers(tx, actor);
    const own = members.find(({ accountId }) => accountId === actor.accountId);
    if (!own) throw new Refusal("not-found");
    keepAnOwner(members, own);
    await audit(entry("member.left", actor, own));
    await end(tx, actor, own, now);
    return {};
  },
});

async function end(tx: Tx, actor: ActorOf<"member">, member: Locked, now: Date): Promise<void> {
  await tx
    .update(memberships)
    .set({ endedAt: now })
    .where(and(eq(memberships.agencyId, actor.agencyId), eq(memberships.id, member.id)));
}

function entry(verb: string, { firmId }: ActorOf<"member">, member: Locked) {
  return {
    verb,
    subject: { kind: "membership", id: member.id },
    firmId,
    scope: "any" as const,
    changes: { role: { from: member.role, to: null }, accountId: { from: member.accountId, to: null } },
  };
}
