import { and, eq, inArray, isNull } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { administrators, mentors } from "@/db/schema/agencies";
import { assignments } from "@/db/schema/assignments";
import { memberships, sharing } from "@/db/schema/firms";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { SHARING_SCOPES, type SharingScope } from "@/lib/domain/vocabulary";
import { ownSharing } from "./scope";
import type { Onlooker, Sharing } from "./types";

/** What mentors of the actor's own firm may see. */
export async function getSharing(context: Context): Promise<Sharing> {
  const rows = await context.read((tx) =>
    tx.select({ scope: sharing.scope }).from(sharing).where(ownSharing(context.actor)),
  );
  return toSharing(rows.map(({ scope }) => scope));
}

export function toSharing(stored: readonly string[]): Sharing {
  const scopes = SHARING_SCOPES.filter((scope: SharingScope) => stored.includes(scope));
  return { scopes, seen: scopes.join(" ") };
}

/** Everyone who can see the firm's data now: its members, its mentors, the agency's administrators. */
export async function whoCanSee(context: Context): Promise<Onlooker[]> {
  const { actor } = context;
  if (actor.kind !== "member") return [];
  const administering = await administratorsOf(context, actor);
  const hereAndNow = await context.read(async (tx) => {
    const members = await tx
      .select({ accountId: memberships.accountId, role: memberships.role, since: memberships.joinedAt })
      .from(memberships)
      .where(
        and(
          eq(memberships.agencyId, actor.agencyId),
          eq(memberships.firmId, actor.firmId),
          isNull(memberships.endedAt),
        ),
      );
    const mentoring = await tx
      .select({ accountId: mentors.accountId, since: assignments.since })
      .from(assignments)
      .innerJoin(
        mentors,
        and(eq(mentors.agencyId, assignments.agencyId), eq(mentors.id, assignments.mentorId)),
      )
      .where(
        and(
          eq(assignments.agencyId, actor.agencyId),
          eq(assignments.firmId, actor.firmId),
          isNull(assignments.endedAt),
        ),
      );
    const people: Nameless[] = [
      ...members.map(({ role, ...one }) => ({ ...one, hat: role === "owner" ? "owner" : "member" }) as const),
      ...mentoring.map((one) => ({ ...one, hat: "mentor" }) as const),
      ...administering,
    ];
    const ids = people.map(({ accountId }) => accountId);
    const names = await tx
      .select({ id: accounts.id, name: accounts.name })
      .from(accounts)
      .where(inArray(accounts.id, ids));
    return { people, names: new Map(names.map(({ id, name }) => [id, name])) };
  });
  return hereAndNow.people
    .map(({ since, ...one }) => ({
      ...one,
      name: hereAndNow.names.get(one.accountId) ?? "",
      since: since.toISOString(),
    }))
    .sort((a, b) => ORDER.indexOf(a.hat) - ORDER.indexOf(b.hat) || a.name.localeCompare(b.name));
}

type Nameless = { accountId: string; hat: Onlooker["hat"]; since: Date };
const ORDER: readonly Onlooker["hat"][] = ["owner", "member", "mentor", "admin"];

// Members do not read the list of administrators; who of them can look at the firm is the portal's to say.
async function administratorsOf(context: Context, actor: ActorOf<"member">): Promise<Nameless[]> {
  const rows = await context.asSystem(actor.agencyId, "who-can-see").read((tx) =>
    tx
      .select({ accountId: administrators.accountId, since: administrators.createdAt })
      .from(administrators)
      .where(and(eq(administrators.agencyId, actor.agencyId), isNull(administrators.endedAt))),
  );
  return rows.map((row) => ({ ...row, hat: "admin" }));
}
