import { and, desc, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { answerViews } from "@/db/schema/answer-views";
import { assessments } from "@/db/schema/assessments";
import { assessmentTitle } from "@/lib/assessments/queries/assessment-title";
import type { Actor, ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { judges } from "@/lib/domain/models/registry";
import type { ReviewState } from "@/lib/domain/vocabulary";
import { isUuid } from "@/lib/form-data";
import { loadInstruments } from "@/lib/instruments/queries/load";
import { canRate } from "../policy";
import { ownViews, visibleRatings } from "../scope";
import type { RateableRound, RatingHead } from "../types";

/** The newest round of each of the firm's questionnaires, with whether the mentor can still rate it unseen. */
export async function listRateable(
  context: Context<ActorOf<"mentor">>,
  { firmId }: { firmId: string },
): Promise<RateableRound[]> {
  if (!isUuid(firmId)) return [];
  return context.read((tx) => rateableRounds(tx, context.actor, firmId));
}

type Row = {
  id: string;
  instrument: string;
  instrument_version: number;
  subject: string;
  round: number;
  status: ReviewState;
  started_at: string;
  submitted_at: string | null;
};

/** The same within a transaction that is open already. */
export async function rateableRounds(
  tx: Tx,
  actor: ActorOf<"mentor">,
  firmId: string,
): Promise<RateableRound[]> {
  const found = await tx.execute<Row>(
    sql`select distinct on (instrument, subject) * from rateable_rounds(${firmId}::uuid) order by instrument, subject, round desc`,
  );
  const rounds = found.rows.filter(({ instrument }) => judges(instrument));
  const views = await tx
    .select({ id: answerViews.assessmentId, at: answerViews.firstSeenAt })
    .from(answerViews)
    .where(ownViews(actor, firmId));
  const ratings = await ratingHeads(tx, actor, firmId);
  const instrumentOf = await loadInstruments(
    tx,
    rounds.map((row) => ({ id: row.instrument, version: row.instrument_version })),
  );
  return rounds
    .map((row) => {
      const { id, version, title } = instrumentOf(row.instrument, row.instrument_version);
      const openedAt = views.find((view) => view.id === row.id)?.at.toISOString() ?? null;
      const rating = ratings.find(({ roundId }) => roundId === row.id) ?? null;
      return {
        id: row.id,
        instrument: { id, version, title: assessmentTitle(title, row.subject) },
        subject: row.subject,
        round: row.round,
        status: row.status,
        startedAt: new Date(row.started_at).toISOString(),
        submittedAt: row.submitted_at && new Date(row.submitted_at).toISOString(),
        openedAt,
        rating,
        canRate: rating === null && canRate(actor, { openedAt }),
      };
    })
    .toSorted((one, other) => other.startedAt.localeCompare(one.startedAt));
}

/** Second ratings of a firm that the viewer may know of, newest first. */
export async function ratingHeads(tx: Tx, actor: Actor, firmId: string, only?: SQL): Promise<RatingHead[]> {
  const rows = await tx
    .select({
      id: assessments.id,
      roundId: assessments.ratesId,
      by: accounts.name,
      startedAt: assessments.startedAt,
      submittedAt: assessments.submittedAt,
      revealedAt: assessments.revealedAt,
    })
    .from(assessments)
    .leftJoin(accounts, eq(accounts.id, assessments.raterAccountId))
    .where(and(visibleRatings(actor, firmId), only))
    .orderBy(desc(assessments.startedAt), desc(assessments.id));
  return rows.map((row) => ({
    id: row.id,
    roundId: row.roundId ?? row.id,
    by: row.by,
    startedAt: row.startedAt.toISOString(),
    submittedAt: row.submittedAt?.toISOString() ?? null,
    revealedAt: row.revealedAt?.toISOString() ?? null,
  }));
}

/** The second ratings of one round. */
export async function listRatings(
  context: Context,
  { firmId, assessmentId }: { firmId: string; assessmentId: string },
): Promise<RatingHead[]> {
  if (!isUuid(assessmentId)) return [];
  return context.read((tx) => ratingHeads(tx, context.actor, firmId, eq(assessments.ratesId, assessmentId)));
}

/** Rounds that this person rates unseen: their answers are hidden until both have handed in. */
export async function unseenRounds(
  tx: Tx,
  actor: ActorOf<"mentor" | "admin">,
  firmId: string,
): Promise<{ ratingId: string; roundId: string }[]> {
  const own = and(eq(assessments.raterAccountId, actor.accountId), isNull(assessments.revealedAt));
  const heads = await ratingHeads(tx, actor, firmId, own);
  return heads.map(({ id, roundId }) => ({ ratingId: id, roundId }));
}
