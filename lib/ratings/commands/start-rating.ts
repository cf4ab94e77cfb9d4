import type { Tx } from "@/db/client";
import { assessments } from "@/db/schema/assessments";
import { command, constraintOf } from "@/lib/command";
import type { ActorOf } from "@/lib/context/actor";
import { Refusal } from "@/lib/errors";
import { rateableRounds } from "../queries/rounds";
import { startRatingInput } from "../schema";
import type { RateableRound } from "../types";

export type StartedRating = { agencyId: string; firmId: string; ratingId: string };

/**
 * A mentor begins to answer the firm's questionnaire in the firm's place, unseen: from now until both have handed in, the
 * firm's answers of the round are hidden from this mentor. Refuses `opened` to who has opened them. Twice is once.
 */
export const startRating = command({
  name: "ratings.start",
  input: startRatingInput,
  hats: ["mentor"],
  idempotent: true,
  async run({ tx, actor, input, now, audit }): Promise<StartedRating> {
    const { firmId, roundId } = input;
    const place = { agencyId: actor.agencyId, firmId };
    const round = (await rateableRounds(tx, actor, firmId)).find(({ id }) => id === roundId);
    if (!round) throw new Refusal("not-found");
    if (round.rating) return { ...place, ratingId: round.rating.id };
    if (!round.canRate) throw new Refusal("opened");
    const ratingId = await begin(tx, actor, { firmId, round }, now);
    if (!ratingId) return { ...place, ratingId: await begunMeanwhile(tx, actor, firmId, roundId) };
    await audit({
      verb: "second-rating.started",
      subject: { kind: "assessment", id: roundId },
      firmId,
      scope: "diagnosis",
    });
    return { ...place, ratingId };
  },
});

async function begin(
  tx: Tx,
  { agencyId, accountId }: ActorOf<"mentor">,
  { firmId, round }: { firmId: string; round: RateableRound },
  now: Date,
): Promise<string | null> {
  const [made] = await tx
    .insert(assessments)
    .values({
      agencyId,
      firmId,
      instrument: round.instrument.id,
      instrumentVersion: round.instrument.version,
      subject: round.subject,
      rater: "mentor",
      raterAccountId: accountId,
      ratesId: round.id,
      round: round.round,
      startedAt: now,
      startedBy: accountId,
    })
    .onConflictDoNothing()
    .returning({ id: assessments.id })
    .catch((error) => {
      // The answers were opened a moment ago, on another page.
      throw constraintOf(error) === "assessments_unseen" ? new Refusal("opened") : error;
    });
  return made?.id ?? null;
}

async function begunMeanwhile(tx: Tx, actor: ActorOf<"mentor">, firmId: string, roundId: string) {
  const round = (await rateableRounds(tx, actor, firmId)).find(({ id }) => id === roundId);
  if (!round?.rating) throw new Refusal("busy");
  return round.rating.id;
}
