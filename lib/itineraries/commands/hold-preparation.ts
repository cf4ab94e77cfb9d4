import { and, eq, inArray } from "drizzle-orm";
import { delegationPreparationAnswers, delegationPreparations } from "@/db/schema/delegation-agenda";
import { delegationSeats } from "@/db/schema/delegations";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { holdPreparationInput } from "../schema";
import { onePreparation, seenPreparation } from "./find-preparation";

/** Notes that a preparatory meeting took place, and who of the group was there. */
export const holdPreparation = command({
  name: "itineraries.hold-preparation",
  input: holdPreparationInput,
  hats: ["admin"],
  async run({ tx, actor, input, now, audit }) {
    const { preparationId, version, attended } = input;
    const { agencyId } = actor;
    const meeting = await seenPreparation(tx, actor, input);
    if (meeting.startsAt > now) throw new Refusal("not-yet");
    const group = await tx
      .select({ id: delegationSeats.id })
      .from(delegationSeats)
      .where(
        and(
          eq(delegationSeats.agencyId, agencyId),
          eq(delegationSeats.delegationId, meeting.delegationId),
          inArray(delegationSeats.state, ["invited", "accepted"]),
        ),
      );
    const ids = group.map(({ id }) => id);
    if (!attended.every((id) => ids.includes(id)))
      throw new Refusal("invalid", { attended: ["not-in-group"] });
    for (const seatId of ids) {
      const there = { attended: attended.includes(seatId) };
      const { agencyId: agency, preparationId: of, seatId: seat } = delegationPreparationAnswers;
      await tx
        .insert(delegationPreparationAnswers)
        .values({ agencyId, preparationId, seatId, ...there })
        .onConflictDoUpdate({ target: [agency, of, seat], set: there });
    }
    const after = { state: "held", version: version + 1 };
    await tx.update(delegationPreparations).set(after).where(onePreparation(actor, preparationId));
    await audit({
      verb: "preparation.held",
      subject: { kind: "delegation", id: meeting.delegationId },
      changes: { attended: { from: null, to: attended.length } },
    });
    return { id: preparationId };
  },
});
