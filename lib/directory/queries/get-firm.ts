import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { assessments, results } from "@/db/schema/assessments";
import { firmMarkets, firms, memberships } from "@/db/schema/firms";
import { actions, plans } from "@/db/schema/plans";
import { assessmentTitle } from "@/lib/assessments/queries/assessment-title";
import { surveyTitle } from "@/lib/assessments/queries/survey-of";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import type { Phase, SizeClass } from "@/lib/domain/vocabulary";
import { isUuid } from "@/lib/form-data";
import { loadInstruments } from "@/lib/instruments/queries/load";
import { firmsVisibleTo } from "../scope";
import type { FirmRecord } from "../types";

/** Everything an administrator's page of one firm shows; null where there is no such firm in the agency. */
export async function getFirm(
  context: Context<ActorOf<"admin">>,
  firmId: string,
): Promise<FirmRecord | null> {
  if (!isUuid(firmId)) return null;
  const { agencyId } = context.actor;
  return context.read(async (tx) => {
    const [firm] = await tx
      .select({
        id: firms.id,
        name: firms.legalName,
        country: firms.country,
        region: firms.region,
        registrationNumber: firms.registrationNumber,
        naceSection: firms.naceSection,
        naceDivision: firms.naceDivision,
        sizeClass: firms.sizeClass,
        foundedYear: firms.foundedYear,
        products: firms.products,
        goals: firms.goals,
        targetMarkets: firms.targetMarkets,
        languages: firms.languages,
        foreignSalesShare: firms.foreignSalesShare,
        createdAt: firms.createdAt,
      })
      .from(firms)
      .where(and(firmsVisibleTo(context.actor), eq(firms.id, firmId)));
    if (!firm) return null;
    return {
      ...firm,
      sizeClass: firm.sizeClass as SizeClass | null,
      createdAt: firm.createdAt.toISOString(),
      markets: await tx
        .select({ country: firmMarkets.country, sinceYear: firmMarkets.sinceYear })
        .from(firmMarkets)
        .where(and(eq(firmMarkets.agencyId, agencyId), eq(firmMarkets.firmId, firmId)))
        .orderBy(asc(firmMarkets.country)),
      members: await membersOf(tx, agencyId, firmId),
      assessments: await assessmentsOf(tx, agencyId, firmId),
      ...(await planOf(tx, agencyId, firmId)),
      alike: await alikeTo(tx, firmId),
    };
  });
}

async function membersOf(tx: Tx, agencyId: string, firmId: string) {
  const rows = await tx
    .select({
      id: memberships.id,
      name: accounts.name,
      email: accounts.email,
      role: memberships.role,
      joinedAt: memberships.joinedAt,
    })
    .from(memberships)
    .innerJoin(accounts, eq(accounts.id, memberships.accountId))
    .where(
      and(eq(memberships.agencyId, agencyId), eq(memberships.firmId, firmId), isNull(memberships.endedAt)),
    )
    .orderBy(desc(memberships.role), asc(accounts.name));
  return rows.map((row) => ({ ...row, joinedAt: row.joinedAt.toISOString() }));
}

async function assessmentsOf(tx: Tx, agencyId: string, firmId: string) {
  const rows = await tx
    .selectDistinctOn([assessments.startedAt, assessments.id], {
      id: assessments.id,
      instrument: assessments.instrument,
      version: assessments.instrumentVersion,
      subject: assessments.subject,
      surveyTitle,
      resultId: results.id,
      round: assessments.round,
      status: assessments.status,
      submittedAt: assessments.submittedAt,
      phase: results.phase,
      band: results.band,
    })
    .from(assessments)
    .leftJoin(
      results,
      and(eq(results.agencyId, assessments.agencyId), eq(results.assessmentId, assessments.id)),
    )
    .where(
      and(eq(assessments.agencyId, agencyId), eq(assessments.firmId, firmId), eq(assessments.rater, "firm")),
    )
    .orderBy(desc(assessments.startedAt), assessments.id, desc(results.computedAt));
  const instrumentOf = await loadInstruments(
    tx,
    rows.map(({ instrument, version }) => ({ id: instrument, version })),
  );
  return rows.map(({ instrument, version, subject, surveyTitle: survey, resultId, ...row }) => ({
    ...row,
    title: assessmentTitle(instrumentOf(instrument, version).title, subject, survey),
    hasResult: resultId !== null,
    submittedAt: row.submittedAt?.toISOString() ?? null,
    phase: row.phase as Phase | null,
  }));
}

async function planOf(tx: Tx, agencyId: string, firmId: string) {
  const [plan] = await tx
    .select({ status: plans.status })
    .from(plans)
    .where(and(eq(plans.agencyId, agencyId), eq(plans.firmId, firmId)));
  const planned = await tx
    .select({ id: actions.id, status: actions.status, effort: actions.effort, dueOn: actions.dueOn })
    .from(actions)
    .where(and(eq(actions.agencyId, agencyId), eq(actions.firmId, firmId)));
  return { planStatus: plan?.status ?? null, actions: planned };
}

async function alikeTo(tx: Tx, firmId: string) {
  const found = await tx.execute<{ id: string; name: string }>(
    sql`select other_id as id, other_name as name from firms_alike() where firm_id = ${firmId} order by likeness desc, other_id`,
  );
  return found.rows.map(({ id, name }) => ({ id, name }));
}
