import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { delegationApplications, delegations } from "@/db/schema/delegations";
import { command } from "@/lib/command";
import { ownKeys, ownRows } from "@/lib/context/traveller-scope";
import { Refusal } from "@/lib/errors";
import { applyInput, withdrawApplicationInput } from "../schema";
import { notWithdrawn, openOn, visibleTo } from "../scope";

/** Says that the firm, or the mentor, would like to travel; once more with another wish changes the first one. */
export const applyForDelegation = command({
  name: "delegations.apply",
  input: applyInput,
  hats: ["member", "mentor"],
  async run({ tx, actor, input: { delegationId, wish, note }, now, audit }) {
    const [found] = await tx
      .select({ name: delegations.name, open: openOn(now.toISOString().slice(0, 10)).mapWith(Boolean) })
      .from(delegations)
      .where(and(visibleTo(actor), eq(delegations.id, delegationId)));
    if (!found) throw new Refusal("not-found");
    if (!found.open) throw new Refusal("applications-closed");
    const changed = await tx
      .update(delegationApplications)
      .set({ wish, note })
      .where(
        and(
          ownRows(actor, delegationApplications),
          eq(delegationApplications.delegationId, delegationId),
          notWithdrawn(delegationApplications),
        ),
      )
      .returning({ id: delegationApplications.id });
    if (changed.length === 0)
      await tx.insert(delegationApplications).values({
        agencyId: actor.agencyId,
        id: randomUUID(),
        delegationId,
        ...ownKeys(actor),
        wish,
        note,
        appliedAt: now,
      });
    await audit({
      verb: "delegation.applied",
      subject: { kind: "delegation", id: delegationId },
      firmId: actor.kind === "member" ? actor.firmId : null,
      changes: { wish: { from: null, to: wish } },
    });
    return { delegationId };
  },
});

/** Takes the own application back; a plan made later leaves it out. */
export const withdrawApplication = command({
  name: "delegations.withdraw-application",
  input: withdrawApplicationInput,
  hats: ["member", "mentor"],
  async run({ tx, actor, input: { delegationId }, now, audit }) {
    const taken = await tx
      .update(delegationApplications)
      .set({ withdrawnAt: now })
      .where(
        and(
          ownRows(actor, delegationApplications),
          eq(delegationApplications.delegationId, delegationId),
          notWithdrawn(delegationApplications),
        ),
      )
      .returning({ id: delegationApplications.id });
    if (taken.length === 0) throw new Refusal("not-found");
    await audit({
      verb: "delegation.application-withdrawn",
      subject: { kind: "delegation", id: delegationId },
      firmId: actor.kind === "member" ? actor.firmId : null,
    });
    return { delegationId };
  },
});
