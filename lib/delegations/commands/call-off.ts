import { and, eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { delegationSeats, delegations } from "@/db/schema/delegations";
import { command } from "@/lib/command";
import { canCallOff, type DelegationState } from "@/lib/domain/delegation-terms";
import { Refusal } from "@/lib/errors";
import { callOffInput } from "../schema";
import { visibleTo } from "../scope";
import { tellCalledOff } from "./tell-travellers";

/** Calls a journey off before it leaves, and tells everybody with a seat or a place on the waiting list why. */
export const callOffDelegation = command({
  name: "delegations.call-off",
  input: callOffInput,
  hats: ["admin"],
  async run({ tx, actor, input: { delegationId, version, reason }, now, audit }) {
    const mine = and(visibleTo(actor), eq(delegations.id, delegationId));
    const [before] = await tx
      .select({
        name: delegations.name,
        startsOn: delegations.startsOn,
        state: sql<DelegationState>`${delegations.state}`,
        version: delegations.version,
      })
      .from(delegations)
      .where(mine)
      .for("update");
    if (!before) throw new Refusal("not-found");
    if (before.version !== version || !canCallOff(before.state)) throw new Refusal("wrong-state");
    await tx
      .update(delegations)
      .set({ state: "cancelled", cancelledBecause: reason, version: version + 1 })
      .where(mine);
    const { name, startsOn } = before;
    const about = { agencyId: actor.agencyId, delegationId, name, startsOn, reason };
    for (const seatId of await seatsHeld(tx, actor.agencyId, delegationId))
      await tellCalledOff(tx, seatId, about, now);
    await audit({
      verb: "delegation.called-off",
      subject: { kind: "delegation", id: delegationId },
      changes: { state: { from: before.state, to: "cancelled" } },
      because: reason,
    });
    return { id: delegationId };
  },
});

async function seatsHeld(tx: Tx, agencyId: string, delegationId: string): Promise<string[]> {
  const rows = await tx
    .select({ id: delegationSeats.id })
    .from(delegationSeats)
    .where(
      and(
        eq(delegationSeats.agencyId, agencyId),
        eq(delegationSeats.delegationId, delegationId),
        inArray(delegationSeats.state, ["invited", "accepted", "waiting"]),
      ),
    )
    .orderBy(delegationSeats.id);
  return rows.map(({ id }) => id);
}
