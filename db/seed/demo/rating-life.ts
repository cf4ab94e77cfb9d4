import { randomUUID } from "node:crypto";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { startRating } from "@/lib/ratings/commands/start-rating";
import { submitRating } from "@/lib/ratings/commands/submit-rating";
import { listRateable } from "@/lib/ratings/queries/rounds";
import { granted, mentorOn, type Stage } from "./cast";
import { pairOf } from "./pair";
import { fill } from "./rounds";
import type { SettledFirm, Settlement } from "./settle";

const INSTRUMENT = "knowledge-innovation";
const DAY = -11;

/** The mentors of two firms rate the newest round unseen; one has handed in, the other is at it. */
export async function rateUnseen(stage: Stage, settlement: Settlement): Promise<void> {
  for (const [at, settled] of settlement.firms.slice(0, 2).entries()) {
    const mentor = (await pairOf(stage, settlement, settled))?.mentor;
    if (!mentor) continue;
    const context = await mentorOn(stage, mentor, DAY);
    if (!isMentors(context)) continue;
    const firmId = settled.id;
    const round = (await listRateable(context, { firmId })).find(
      ({ instrument }) => instrument.id === INSTRUMENT,
    );
    if (!round) continue;
    const said = { firmId, roundId: round.id, unseen: "on" };
    const { ratingId: assessmentId } = granted(await startRating(context, said, randomUUID()));
    const rater: SettledFirm = { ...settled, owner: mentor.person, colleague: null };
    const skill = Math.max(0.1, settled.firm.skill - 0.14);
    await fill(stage, rater, { assessmentId, skill, left: 0, day: DAY, ...(at === 0 ? {} : { limit: 20 }) });
    if (at === 0) granted(await submitRating(await mentorOn(stage, mentor, DAY + 1), { assessmentId }));
  }
}

const isMentors = (context: Context): context is Context<ActorOf<"mentor">> =>
  context.actor.kind === "mentor";
