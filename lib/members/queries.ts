import { asc, desc, eq } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { joinRequests, memberships } from "@/db/schema/firms";
import type { Context } from "@/lib/context/context";
import { canManageMembers } from "./policy";
import { fellowMembers, openRequests } from "./scope";
import type { JoinRequest, Member } from "./types";

/** The people of the actor's own firm, owners first. */
export async function listMembers(context: Context): Promise<Member[]> {
  const rows = await context.read((tx) =>
    tx
      .select({
        membershipId: memberships.id,
        accountId: accounts.id,
        name: accounts.name,
        email: accounts.email,
        role: memberships.role,
        joinedAt: memberships.joinedAt,
      })
      .from(memberships)
      .innerJoin(accounts, eq(accounts.id, memberships.accountId))
      .where(fellowMembers(context.actor))
      .orderBy(desc(memberships.role), asc(accounts.name), asc(memberships.id)),
  );
  return rows.map((row) => ({
    ...row,
    role: row.role === "owner" ? "owner" : "member",
    joinedAt: row.joinedAt.toISOString(),
  }));
}

/** Open requests to join; for owners, who alone decide them. */
export async function listJoinRequests(context: Context): Promise<JoinRequest[]> {
  const { actor } = context;
  if (actor.kind !== "member" || !canManageMembers(actor, actor.firmId)) return [];
  const rows = await context.read((tx) =>
    tx
      .select({
        id: joinRequests.id,
        name: accounts.name,
        email: accounts.email,
        requestedAt: joinRequests.requestedAt,
      })
      .from(joinRequests)
      .innerJoin(accounts, eq(accounts.id, joinRequests.accountId))
      .where(openRequests(actor))
      .orderBy(asc(joinRequests.requestedAt)),
  );
  return rows.map((row) => ({ ...row, requestedAt: row.requestedAt.toISOString() }));
}
