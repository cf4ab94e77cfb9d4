import { randomUUID } from "node:crypto";
import { assessments } from "@/db/schema/assessments";
import { latestInstrument } from "@/lib/domain/instruments/registry";
import type { TestFirm, TestMentor, World } from "../support/world";

const instrument = latestInstrument("knowledge-innovation");

/** The mentor has begun to rate the firm's open round unseen. */
export async function ratingThingsOf(w: World, firm: TestFirm, mentor: TestMentor, ratesId: string) {
  const ratingId = randomUUID();
  await w.owner.insert(assessments).values({
    agencyId: firm.agencyId,
    firmId: firm.id,
    id: ratingId,
    instrument: instrument.id,
    instrumentVersion: instrument.version,
    rater: "mentor",
    raterAccountId: mentor.person.id,
    ratesId,
    round: 2,
    startedAt: w.now,
    startedBy: mentor.person.id,
  });
  return { ratingId };
}
