import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { delegations } from "@/db/schema/delegations";
import { command } from "@/lib/command";
import type { ActorOf } from "@/lib/context/actor";
import { type DelegationState, nextStates } from "@/lib/domain/delegation-terms";
import { Refusal } from "@/lib/errors";
import { editDelegationInput, moveDelegationInput } from "../schema";
import { visibleTo } from "../scope";
import { requireOffer } from "./create-delegation";

/** Changes what a delegation is. Its market and week stand once people are invited: plans were made for them. */
export const editDelegation = command({
  name: "delegations.edit",
  input: editDelegationInput,
  hats: ["admin"],
  async run({ tx, actor, input: { delegationId, version, ...content }, audit }) {
    const before = await underLock(tx, actor, delegationId, version);
    await requireOffer(tx, actor.agencyId, content.offerId);
    const settled = before.state !== "draft" && before.state !== "open";
    if (settled && (content.market !== before.market || content.startsOn !== before.startsOn))
      throw new Refusal("people-invited");
    if (settled && content.seats < before.seats) throw new Refusal("people-invited");
    await tx
      .update(delegations)
      .set({ ...content, version: version + 1 })
      .where(and(visibleTo(actor), eq(delegations.id, delegationId)));
    await audit({
      verb: "delegation.edited",
      subject: { kind: "delegation", id: delegationId },
      changes: { name: { from: before.name, to: content.name } },
    });
    return { id: delegationId };
  },
});

/** Opens a delegation, takes it back, or says how far its journey has come. */
export const moveDelegation = command({
  name: "delegations.move",
  input: moveDelegationInput,
  hats: ["admin"],
  async run({ tx, actor, input: { delegationId, version, to }, now, audit }) {
    const before = await underLock(tx, actor, delegationId, version);
    if (!nextStates(before, now.toISOString().slice(0, 10)).includes(to)) throw new Refusal("wrong-state");
    await tx
      .update(delegations)
      .set({ state: to, version: version + 1 })
      .where(and(visibleTo(actor), eq(delegations.id, delegationId)));
    await audit({
      verb: "delegation.moved",
      subject: { kind: "delegation", id: delegationId },
      changes: { state: { from: before.state, to } },
    });
    return { id: delegationId };
  },
});

async function underLock(tx: Tx, actor: ActorOf<"admin">, delegationId: string, version: number) {
  const [row] = await tx
    .select({
      name: delegations.name,
      market: delegations.market,
      startsOn: delegations.startsOn,
      endsOn: delegations.endsOn,
      seats: delegations.seats,
      programme: delegations.programme,
      tradeOffice: delegations.tradeOffice,
      state: sql<DelegationState>`${delegations.state}`,
      version: delegations.version,
    })
    .from(delegations)
    .where(and(visibleTo(actor), eq(delegations.id, delegationId)))
    .for("update");
  if (!row) throw new Refusal("not-found");
  if (row.version !== version) {
    const { name, programme, tradeOffice } = row;
    throw new Refusal("conflict", {}, { name, programme, tradeOffice, version: row.version });
  }
  return row;
}
