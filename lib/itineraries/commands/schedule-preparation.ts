import { randomUUID } from "node:crypto";
import { delegationPreparations } from "@/db/schema/delegation-agenda";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { schedulePreparationInput } from "../schema";
import { shapedJourney } from "./find-journey";
import { instantAt } from "./read-clock";
import { tellPreparation } from "./tell-preparation";

/** Sets a preparatory meeting of the group; everybody with a seat gets a mail with an entry for the calendar. */
export const schedulePreparation = command({
  name: "itineraries.schedule-preparation",
  input: schedulePreparationInput,
  hats: ["admin"],
  idempotent: true,
  async run({ tx, actor, input: { delegationId, date, time, ...input }, now, audit }) {
    const { agencyId, accountId } = actor;
    const journey = await shapedJourney(tx, agencyId, delegationId);
    const startsAt = instantAt(date, time, input.timeZone, "time");
    if (startsAt <= now) throw new Refusal("invalid", { date: ["passed"] });
    const id = randomUUID();
    const own = { agencyId, id, delegationId, startsAt };
    await tx
      .insert(delegationPreparations)
      .values({ ...input, ...own, createdAt: now, createdBy: accountId });
    await audit({
      verb: "preparation.scheduled",
      subject: { kind: "delegation", id: delegationId },
      changes: { startsAt: { from: null, to: startsAt.toISOString() } },
    });
    await tellPreparation(tx, { ...input, ...own, delegation: journey.name, version: 1 }, "scheduled", now);
    return { id };
  },
});
