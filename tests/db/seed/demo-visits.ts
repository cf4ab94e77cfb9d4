import { and, eq, isNull } from "drizzle-orm";
import { sessions } from "@/db/schema/accounts";
import { administrators, mentors } from "@/db/schema/agencies";
import { assignments } from "@/db/schema/assignments";
import { firms, memberships } from "@/db/schema/firms";
import type { ActorOf } from "@/lib/context/actor";
import { type Context, contextFor } from "@/lib/context/context";
import type { World } from "../../support/world";

/** The owner of a firm of the demonstration, its mentor and an administrator, signed in. */
export async function enterDemo(w: World, name: string) {
  const [firm] = await w.owner
    .select({ id: firms.id, agencyId: firms.agencyId, accountId: memberships.accountId })
    .from(firms)
    .innerJoin(memberships, and(eq(memberships.firmId, firms.id), eq(memberships.role, "owner")))
    .where(eq(firms.legalName, name));
  if (!firm) throw new Error(`the demonstration has no firm ${name}`);
  const [mentor] = await w.owner
    .select({ accountId: mentors.accountId })
    .from(assignments)
    .innerJoin(mentors, eq(mentors.id, assignments.mentorId))
    .where(and(eq(assignments.firmId, firm.id), isNull(assignments.endedAt)));
  const [admin] = await w.owner.select({ accountId: administrators.accountId }).from(administrators);
  return {
    firmId: firm.id,
    owner: await enter(w, "member", firm.id, firm.accountId),
    mentor: await enter(w, "mentor", firm.agencyId, mentor?.accountId),
    admin: await enter(w, "admin", firm.agencyId, admin?.accountId),
  };
}

async function enter<K extends "member" | "mentor" | "admin">(
  w: World,
  kind: K,
  id: string,
  accountId = "",
): Promise<Context<ActorOf<K>>> {
  const tokenHash = `visit-${kind}-${accountId}`;
  const expiresAt = new Date(w.now.getTime() + 86_400_000);
  await w.owner
    .insert(sessions)
    .values({ accountId, tokenHash, secondFactor: true, createdAt: w.now, lastSeenAt: w.now, expiresAt })
    .onConflictDoNothing();
  const context = await contextFor(
    { database: w.app, now: w.now, requestId: "visit" },
    { kind, id },
    tokenHash,
  );
  return context as Context<ActorOf<K>>;
}
