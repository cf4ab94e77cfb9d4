import { delegationPreparationAnswers, delegationPreparations } from "@/db/schema/delegation-agenda";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { answerPreparationInput } from "../schema";
import { ownSeat } from "./find-journey";
import { onePreparation } from "./find-preparation";

/** Says whether one comes to a preparatory meeting; said again, the last word counts. */
export const answerPreparation = command({
  name: "itineraries.answer-preparation",
  input: answerPreparationInput,
  hats: ["member", "mentor"],
  async run({ tx, actor, input: { preparationId, coming: said }, now, audit }) {
    const { agencyId } = actor;
    const [meeting] = await tx
      .select({
        delegationId: delegationPreparations.delegationId,
        state: delegationPreparations.state,
        startsAt: delegationPreparations.startsAt,
      })
      .from(delegationPreparations)
      .where(onePreparation(actor, preparationId));
    if (!meeting) throw new Refusal("not-found");
    const seat = await ownSeat(tx, actor, meeting.delegationId);
    if (meeting.state !== "planned" || meeting.startsAt <= now) throw new Refusal("meeting-settled");
    const coming = said === "yes";
    const { agencyId: agency, preparationId: of, seatId } = delegationPreparationAnswers;
    await tx
      .insert(delegationPreparationAnswers)
      .values({ agencyId, preparationId, seatId: seat.id, coming, answeredAt: now })
      .onConflictDoUpdate({ target: [agency, of, seatId], set: { coming, answeredAt: now } });
    await audit({
      verb: "preparation.answered",
      subject: { kind: "delegation", id: meeting.delegationId },
      firmId: actor.kind === "member" ? actor.firmId : null,
      changes: { coming: { from: null, to: said } },
    });
    return { id: preparationId };
  },
});
