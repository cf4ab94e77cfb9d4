import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { delegationSeats, delegations } from "@/db/schema/delegations";
import { type Command, command } from "@/lib/command";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { ownRows } from "@/lib/context/traveller-scope";
import { Refusal } from "@/lib/errors";
import { answerInvitationInput } from "../schema";
import { moveUp } from "./move-up";

const ANSWERABLE = ["planned", "confirmed"];

const record = command({
  name: "delegations.answer-invitation",
  input: answerInvitationInput,
  hats: ["member", "mentor"],
  async run({ tx, actor, input: { delegationId, answer, reason, note }, now, audit }) {
    const seat = await ownSeat(tx, actor, delegationId);
    if (!ANSWERABLE.includes(seat.journey)) throw new Refusal("too-late");
    // Who has accepted may still give the seat back; what was declined stays declined: somebody else may have it.
    const open = seat.state === "invited" || (seat.state === "accepted" && answer === "declined");
    const waits = seat.state === "waiting" && answer === "declined";
    if (!open && !waits) throw new Refusal("answered");
    await tx
      .update(delegationSeats)
      .set({ state: answer, reason: answer === "declined" ? reason : null, note, answeredAt: now })
      .where(and(ownRows(actor, delegationSeats), eq(delegationSeats.id, seat.id)));
    await audit({
      verb: answer === "accepted" ? "delegation.seat-accepted" : "delegation.seat-declined",
      subject: { kind: "delegation", id: delegationId },
      firmId: actor.kind === "member" ? actor.firmId : null,
      changes: { answer: { from: seat.state, to: answer } },
      because: note,
    });
    return { delegationId, agencyId: actor.agencyId, freed: answer === "declined" && open ? seat.id : null };
  },
});

/** Takes the seat or declines it. A seat given back goes to whoever waits first and may travel in this group. */
export const answerInvitation: Command<{ delegationId: string }> = Object.assign(
  async (context: Context, raw: unknown, key?: string) => {
    const outcome = await record(context, raw, key);
    if (!outcome.ok) return outcome;
    const { delegationId, agencyId, freed } = outcome.value;
    if (freed !== null) await moveUp(context.asSystem(agencyId, "delegation-seats"), agencyId, freed);
    return { ok: true as const, value: { delegationId } };
  },
  { commandName: record.commandName, hats: record.hats },
);

async function ownSeat(tx: Tx, actor: ActorOf<"member" | "mentor">, delegationId: string) {
  const [row] = await tx
    .select({ id: delegationSeats.id, state: delegationSeats.state, journey: delegations.state })
    .from(delegationSeats)
    .innerJoin(
      delegations,
      and(
        eq(delegations.agencyId, delegationSeats.agencyId),
        eq(delegations.id, delegationSeats.delegationId),
      ),
    )
    .where(and(ownRows(actor, delegationSeats), eq(delegationSeats.delegationId, delegationId)))
    .for("update", { of: delegationSeats });
  if (!row) throw new Refusal("not-found");
  return row;
}
