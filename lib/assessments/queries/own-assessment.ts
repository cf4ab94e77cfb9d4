import { and, eq, type SQL } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { assessments } from "@/db/schema/assessments";
import type { ActorOf } from "@/lib/context/actor";
import { allOf } from "@/lib/context/firm-scope";
import type { Instrument } from "@/lib/domain/instruments/types";
import type { ReviewState } from "@/lib/domain/vocabulary";
import { Refusal } from "@/lib/errors";
import { loadInstrument } from "@/lib/instruments/queries/load";
import { ownRatings, visibleTo } from "../scope";
import { surveyEndsAt } from "./survey-of";

export type OwnAssessment = {
  agencyId: string;
  firmId: string;
  id: string;
  instrument: Instrument;
  subject: string;
  round: number;
  status: ReviewState;
  previousId: string | null;
  /** The firm's round that it rates a second time, and who does; none for what the firm says of itself. */
  ratesId: string | null;
  raterAccountId: string | null;
  /** When the campaign that asks stops taking answers; null where none asks. */
  surveyEndsAt: Date | null;
};

/**
 * An assessment of the member's own firm, or the mentor's own second rating, locked: `share` lets colleagues answer side by side, `update` keeps them out
 * while a result is made. Throws `not-found`.
 */
export async function lockedAssessment(
  tx: Tx,
  actor: ActorOf<"member" | "mentor">,
  assessmentId: string,
  lock: "share" | "update",
): Promise<OwnAssessment> {
  const [row] = await tx
    .select({
      agencyId: assessments.agencyId,
      firmId: assessments.firmId,
      id: assessments.id,
      instrument: assessments.instrument,
      instrumentVersion: assessments.instrumentVersion,
      subject: assessments.subject,
      round: assessments.round,
      status: assessments.status,
      previousId: assessments.previousId,
      ratesId: assessments.ratesId,
      raterAccountId: assessments.raterAccountId,
      surveyEndsAt,
    })
    .from(assessments)
    .where(and(ownRows(actor), eq(assessments.id, assessmentId)))
    .for(lock);
  if (!row) throw new Refusal("not-found");
  const { instrument, instrumentVersion, ...rest } = row;
  return {
    ...rest,
    instrument: await loadInstrument(tx, instrument, instrumentVersion),
    status: row.status as ReviewState,
  };
}

const ownRows = (actor: ActorOf<"member" | "mentor">): SQL =>
  actor.kind === "mentor"
    ? ownRatings(actor)
    : allOf(visibleTo(actor, actor.firmId), eq(assessments.rater, "firm"));
