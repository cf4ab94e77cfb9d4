import { and, eq, isNull, notInArray, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { assessments, results } from "@/db/schema/assessments";
import { assignments } from "@/db/schema/assignments";
import { firmMarkets, firms } from "@/db/schema/firms";
import { offers } from "@/db/schema/offers";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { phaseOf } from "@/lib/domain/knowledge-innovation/phase";
import { DESCRIBING } from "@/lib/domain/models/registry";
import type { Advice } from "@/lib/domain/offer-serving";
import { type AdvisedFirm, supportNeeds } from "@/lib/domain/support-needs";
import type { Phase } from "@/lib/domain/vocabulary";
import { openAt, visibleTo } from "../scope";
import type { SupportNeeds } from "../types";
import { lineColumns, toLine } from "./columns";
import { MOST_OFFERS } from "./standing";

/**
 * Which kinds of help the agency's firms need, after the recommendations that stood first in the newest result of each,
 * and whom nothing serves yet. Counts over all firms with a result: administrators see each of them anyway.
 */
export async function getSupportNeeds(context: Context<ActorOf<"admin">>): Promise<SupportNeeds> {
  const { actor, now } = context;
  const { advised, names, rows } = await context.read(async (tx) => ({
    ...(await advisedFirms(tx, actor.agencyId, now)),
    rows: await tx
      .select(lineColumns(now))
      .from(offers)
      .where(and(visibleTo(actor), eq(offers.status, "published"), openAt(now)))
      .limit(MOST_OFFERS),
  }));
  return { assessed: advised.length, needs: supportNeeds(advised, rows.map(toLine), now), names };
}

async function advisedFirms(tx: Tx, agencyId: string, now: Date) {
  const advice = await newestAdvice(tx, agencyId);
  const rows = await tx
    .select({
      id: firms.id,
      name: firms.legalName,
      country: firms.country,
      region: firms.region,
      naceSection: firms.naceSection,
      targetMarkets: firms.targetMarkets,
      mentored: mentored.mapWith(Boolean),
    })
    .from(firms)
    .where(eq(firms.agencyId, agencyId))
    .orderBy(sql`lower(${firms.legalName})`, firms.id);
  const markets = await tx
    .select({ firmId: firmMarkets.firmId, country: firmMarkets.country, sinceYear: firmMarkets.sinceYear })
    .from(firmMarkets)
    .where(eq(firmMarkets.agencyId, agencyId));
  const of = new Map<string, { country: string; sinceYear: number | null; modes: [] }[]>();
  for (const { firmId, ...market } of markets)
    of.set(firmId, [...(of.get(firmId) ?? []), { ...market, modes: [] }]);
  const advised = rows.flatMap(({ id, name: _, mentored, ...profile }): AdvisedFirm[] => {
    const found = advice.get(id);
    if (!found) return [];
    const own = of.get(id) ?? [];
    const phase = found.phase ?? phaseOf({}, { asOfYear: now.getUTCFullYear(), markets: own }).phase;
    const firm = { ...profile, markets: own.map(({ country }) => country), phase };
    return [{ id, firm, mentored, advice: found.advice }];
  });
  return { advised, names: Object.fromEntries(rows.map(({ id, name }) => [id, name])) };
}

const mentored = sql`exists (select 1 from ${assignments} a where a.agency_id = firms.agency_id
  and a.firm_id = firms.id and a.ended_at is null)`;

/** By firm: what its newest result advised first, as little of it as decides, and the phase that was last found. */
async function newestAdvice(tx: Tx, agencyId: string) {
  const rows = await tx
    .selectDistinctOn([results.firmId], {
      firmId: results.firmId,
      advice: sql<Advice[] | null>`(select jsonb_agg(jsonb_build_object(
        'id', one->'id', 'knowledge', one->'knowledge', 'innovations', one->'innovations'))
        from jsonb_array_elements(${results.recommendations}->'first') one)`,
      phase: sql<Phase | null>`(select r.phase from ${results} r where r.agency_id = results.agency_id
        and r.firm_id = results.firm_id and r.phase is not null and r.rescored_at is null
        order by r.computed_at desc, r.id desc limit 1)`,
    })
    .from(results)
    .innerJoin(
      assessments,
      and(eq(assessments.agencyId, results.agencyId), eq(assessments.id, results.assessmentId)),
    )
    .where(
      and(
        eq(results.agencyId, agencyId),
        isNull(results.rescoredAt),
        notInArray(results.instrument, [...DESCRIBING]),
        eq(assessments.rater, "firm"),
        eq(assessments.subject, ""),
      ),
    )
    .orderBy(
      results.firmId,
      sql`${assessments.submittedAt} desc nulls last`,
      sql`${results.computedAt} desc`,
      sql`${results.id} desc`,
    );
  return new Map(rows.map(({ firmId, advice, phase }) => [firmId, { advice: advice ?? [], phase }]));
}
