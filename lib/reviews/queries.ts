import { and, desc, eq, type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { assessments } from "@/db/schema/assessments";
import { marketPlans } from "@/db/schema/market-plans";
import { plans } from "@/db/schema/plans";
import { reviews } from "@/db/schema/reviews";
import { assessmentTitle } from "@/lib/assessments/queries/assessment-title";
import type { Actor } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { allOf } from "@/lib/context/firm-scope";
import { DESCRIBING } from "@/lib/domain/models/registry";
import type { ReviewedKind, Verdict } from "@/lib/domain/review-state";
import type { ReviewState } from "@/lib/domain/vocabulary";
import { loadInstruments } from "@/lib/instruments/queries/load";
import { canDecide } from "./policy";
import { reviewableAssessments, reviewableMarketPlans, reviewablePlans, visibleTo } from "./scope";
import type { ReviewPlace, ReviewView, Waiting } from "./types";

type Place = { firmId: string; kind: ReviewedKind; subjectId: string };
export type UnderReview = {
  state: ReviewState;
  version: number;
  submittedAt: Date | null;
  round: number;
  country: string;
};

/** How an assessment or the plan stands; null where the viewer may not read it (answers or plan not shared). */
export async function getReviewPlace(context: Context, place: Place): Promise<ReviewPlace | null> {
  const { actor } = context;
  return context.read(async (tx) => {
    const found = await underReview(tx, actor, place);
    if (!found) return null;
    return {
      ...place,
      state: found.state,
      version: found.version,
      submittedAt: found.submittedAt?.toISOString() ?? null,
      reviews: await reviewsOf(tx, actor, place),
      canDecide: canDecide(actor, found.state),
    };
  });
}

/** What is under review as it stands now. */
export async function underReview(tx: Tx, actor: Actor, place: Place): Promise<UnderReview | null> {
  const [row] = await rowOf(tx, actor, place);
  return row ? { round: 0, country: "", ...row, state: row.state as ReviewState } : null;
}

type Row = Omit<UnderReview, "state" | "round" | "country"> & {
  state: string;
  round?: number;
  country?: string;
};

async function rowOf(tx: Tx, actor: Actor, { kind, firmId, subjectId }: Place): Promise<Row[]> {
  switch (kind) {
    case "assessment":
      return tx
        .select({
          state: assessments.status,
          version: assessments.version,
          submittedAt: assessments.submittedAt,
          round: assessments.round,
        })
        .from(assessments)
        .where(allOf(reviewableAssessments(actor, firmId), eq(assessments.id, subjectId)));
    case "plan":
      return tx
        .select({ state: plans.status, version: plans.version, submittedAt: plans.submittedAt })
        .from(plans)
        .where(allOf(reviewablePlans(actor, firmId), eq(plans.id, subjectId)));
    case "market-plan":
      return tx
        .select({
          state: marketPlans.status,
          version: marketPlans.version,
          submittedAt: marketPlans.submittedAt,
          country: marketPlans.country,
        })
        .from(marketPlans)
        .where(allOf(reviewableMarketPlans(actor, firmId), eq(marketPlans.id, subjectId)));
  }
}

async function reviewsOf(tx: Tx, actor: Actor, { firmId, kind, subjectId }: Place): Promise<ReviewView[]> {
  const rows = await tx
    .select({
      id: reviews.id,
      verdict: reviews.verdict,
      body: reviews.body,
      at: reviews.createdAt,
      by: accounts.name,
    })
    .from(reviews)
    .leftJoin(accounts, eq(accounts.id, reviews.accountId))
    .where(and(visibleTo(actor, firmId), eq(reviews.subjectKind, kind), eq(reviews.subjectId, subjectId)))
    .orderBy(desc(reviews.createdAt), desc(reviews.id));
  return rows.map((row) => ({ ...row, verdict: row.verdict as Verdict, at: row.at.toISOString() }));
}

/**
 * Of the rounds called `name` in a query, those that no later one has followed: a round waits for a review until the
 * firm hands in the next. A draft does not count, as not everybody who counts may see it; what only describes waits for
 * nobody.
 */
export function notFollowed(name: string): SQL {
  const round = sql.identifier(name);
  return sql`${round}.instrument not in ${DESCRIBING} and not exists (select 1 from ${assessments} later where later.agency_id = ${round}.agency_id
    and later.firm_id = ${round}.firm_id and later.instrument = ${round}.instrument
    and later.subject = ${round}.subject and later.rater = ${round}.rater
    and later.round > ${round}.round and later.status <> 'draft')`;
}

/** What of one firm waits for a review and the viewer may read, the longest waiting first. */
export async function listWaiting(tx: Tx, actor: Actor, firmId: string): Promise<Waiting[]> {
  const answered = await tx
    .select({
      subjectId: assessments.id,
      instrument: assessments.instrument,
      version: assessments.instrumentVersion,
      subject: assessments.subject,
      round: assessments.round,
      submittedAt: assessments.submittedAt,
      submittedBy: accounts.name,
    })
    .from(assessments)
    .leftJoin(accounts, eq(accounts.id, assessments.submittedBy))
    .where(
      and(
        reviewableAssessments(actor, firmId),
        eq(assessments.status, "submitted"),
        notFollowed("assessments"),
      ),
    );
  const instrumentOf = await loadInstruments(
    tx,
    answered.map(({ instrument, version }) => ({ id: instrument, version })),
  );
  const planned = await tx
    .select({ subjectId: plans.id, submittedAt: plans.submittedAt, submittedBy: accounts.name })
    .from(plans)
    .leftJoin(accounts, eq(accounts.id, plans.submittedBy))
    .where(and(reviewablePlans(actor, firmId), eq(plans.status, "submitted")));
  const forMarkets = await tx
    .select({
      subjectId: marketPlans.id,
      country: marketPlans.country,
      submittedAt: marketPlans.submittedAt,
      submittedBy: accounts.name,
    })
    .from(marketPlans)
    .leftJoin(accounts, eq(accounts.id, marketPlans.submittedBy))
    .where(and(reviewableMarketPlans(actor, firmId), eq(marketPlans.status, "submitted")));
  const all = [
    ...answered.map(({ instrument, version, subject, ...row }) => ({
      ...row,
      kind: "assessment" as const,
      title: assessmentTitle(instrumentOf(instrument, version).title, subject),
    })),
    ...planned.map((row) => ({ ...row, kind: "plan" as const, title: null, round: null })),
    ...forMarkets.map((row) => ({ ...row, kind: "market-plan" as const, title: null, round: null })),
  ];
  return all
    .toSorted((a, b) => (a.submittedAt?.getTime() ?? 0) - (b.submittedAt?.getTime() ?? 0))
    .map((row) => ({ country: null, ...row, firmId, submittedAt: row.submittedAt?.toISOString() ?? null }));
}
