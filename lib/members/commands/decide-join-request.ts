import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { firms, joinRequests, memberships } from "@/db/schema/firms";
import { command } from "@/lib/command";
import type { ActorOf } from "@/lib/context/actor";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/errors";
import { texts } from "@/lib/i18n/texts";
import { queueMail } from "@/lib/jobs/mail";
import { canManageMembers } from "../policy";
import { decideJoinInput } from "../schema";
import { openRequests } from "../scope";
import { lockMembers } from "./lock-members";

/** An owner lets a person in as a member, or declines. Who is declined is told nothing. */
export const decideJoinRequest = command({
  name: "members.decide-join-request",
  input: decideJoinInput,
  hats: ["member"],
  async run({ tx, actor, input: { requestId, decision }, now, audit }) {
    await lockMembers(tx, actor);
    const [found] = await tx
      .select({ id: joinRequests.id, accountId: joinRequests.accountId, email: accounts.email })
      .from(joinRequests)
      .innerJoin(accounts, eq(accounts.id, joinRequests.accountId))
      .where(and(openRequests(actor), eq(joinRequests.id, requestId)));
    if (!found) throw new Refusal("not-found");
    if (!canManageMembers(actor, actor.firmId)) throw new Refusal("forbidden");
    const { agencyId, firmId } = actor;
    await tx
      .update(joinRequests)
      .set({ decidedAt: now, decidedBy: actor.accountId, decision })
      .where(and(eq(joinRequests.agencyId, agencyId), eq(joinRequests.id, requestId)));
    await audit({
      verb: `join-request.${decision}`,
      subject: { kind: "join-request", id: requestId },
      firmId,
      scope: decision === "accepted" ? "any" : "none",
      changes: { accountId: { from: null, to: found.accountId } },
    });
    if (decision === "declined") return { decision };
    await tx
      .insert(memberships)
      .values({ agencyId, firmId, accountId: found.accountId, role: "member", joinedAt: now })
      .onConflictDoNothing();
    await mailAccepted(tx, actor, found.email, now);
    return { decision };
  },
});

async function mailAccepted(tx: Tx, actor: ActorOf<"member">, to: string, now: Date): Promise<void> {
  const [firm] = await tx
    .select({ name: firms.legalName })
    .from(firms)
    .where(and(eq(firms.agencyId, actor.agencyId), eq(firms.id, actor.firmId)));
  const words = { firm: firm?.name ?? "", link: `${env().APP_ORIGIN}/firm/${actor.firmId}` };
  const t = texts("members");
  await queueMail(
    tx,
    { to, subject: t("mail.acceptedSubject", words), body: t("mail.acceptedBody", words) },
    now,
  );
}
