import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { firms, memberships } from "@/db/schema/firms";
import type { ActorOf } from "@/lib/context/actor";
import { Refusal } from "@/lib/errors";
import { fellowMembers } from "../scope";

export type Locked = { id: string; accountId: string; role: string };

/**
 * The firm's present members, with the firm's row locked: changes of members of one firm wait for each other, so that
 * the last owner cannot be lost to two changes at once.
 */
export async function lockMembers(tx: Tx, actor: ActorOf<"member">): Promise<Locked[]> {
  const [firm] = await tx
    .select({ id: firms.id })
    .from(firms)
    .where(and(eq(firms.agencyId, actor.agencyId), eq(firms.id, actor.firmId)))
    .for("no key update");
  if (!firm) throw new Refusal("not-found");
  const members = await tx
    .select({ id: memberships.id, accountId: memberships.accountId, role: memberships.role })
    .from(memberships)
    .where(fellowMembers(actor));
  // Another change may have ended or changed the actor's own role while this one waited.
  const own = members.find(({ accountId }) => accountId === actor.accountId);
  if (!own) throw new Refusal("not-found");
  if (actor.firmRole === "owner" && own.role !== "owner") throw new Refusal("forbidden");
  return members;
}

/** Refuses when nobody but `member` is an owner. */
export function keepAnOwner(members: readonly Locked[], member: Locked): void {
  if (!members.some(({ id, role }) => role === "owner" && id !== member.id)) throw new Refusal("last-owner");
}
