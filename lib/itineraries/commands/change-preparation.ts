import { delegationPreparations } from "@/db/schema/delegation-agenda";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { cancelPreparationInput, changePreparationInput } from "../schema";
import { onePreparation, seenPreparation } from "./find-preparation";
import { instantAt } from "./read-clock";
import { tellPreparation } from "./tell-preparation";

/** Moves or rewrites a preparatory meeting. The group is told; who had answered stands by it unless they say otherwise. */
export const changePreparation = command({
  name: "itineraries.change-preparation",
  input: changePreparationInput,
  hats: ["admin"],
  async run({ tx, actor, input: { date, time, ...input }, now, audit }) {
    const { preparationId, version, ...content } = input;
    const before = await seenPreparation(tx, actor, input);
    const startsAt = instantAt(date, time, input.timeZone, "time");
    if (startsAt <= now) throw new Refusal("invalid", { date: ["passed"] });
    const moved = startsAt.getTime() !== before.startsAt.getTime();
    // A meeting that moves is reminded of once more.
    const after = { ...content, startsAt, version: version + 1, ...(moved ? { remindedAt: null } : {}) };
    await tx.update(delegationPreparations).set(after).where(onePreparation(actor, preparationId));
    await audit({
      verb: "preparation.changed",
      subject: { kind: "delegation", id: before.delegationId },
      changes: { startsAt: { from: before.startsAt.toISOString(), to: startsAt.toISOString() } },
    });
    await tellPreparation(tx, { ...before, ...after }, "changed", now);
    return { id: preparationId };
  },
});

/** Calls a preparatory meeting off, with a reason for the group. */
export const cancelPreparation = command({
  name: "itineraries.cancel-preparation",
  input: cancelPreparationInput,
  hats: ["admin"],
  async run({ tx, actor, input, now, audit }) {
    const { preparationId, version, because } = input;
    const before = await seenPreparation(tx, actor, input);
    const after = { state: "cancelled", cancelledBecause: because, version: version + 1 };
    await tx.update(delegationPreparations).set(after).where(onePreparation(actor, preparationId));
    await audit({
      verb: "preparation.cancelled",
      subject: { kind: "delegation", id: before.delegationId },
      because,
    });
    await tellPreparation(tx, { ...before, ...after, because }, "cancelled", now);
    return { id: preparationId };
  },
});
