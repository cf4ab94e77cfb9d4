import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { assessments, results } from "@/db/schema/assessments";
import { marketPlans } from "@/db/schema/market-plans";
import { offers } from "@/db/schema/offers";
import { actions } from "@/db/schema/plans";
import { assessmentTitle } from "@/lib/assessments/queries/assessment-title";
import { surveyTitle } from "@/lib/assessments/queries/survey-of";
import { type Actor, agencyOf } from "@/lib/context/actor";
import { firmRows } from "@/lib/context/firm-scope";
import { allItems } from "@/lib/domain/instruments/engine";
import { latestInstrument } from "@/lib/domain/instruments/registry";
import { countryName } from "@/lib/domain/reference/countries";
import { language } from "@/lib/i18n/texts";
import { loadInstruments } from "@/lib/instruments/queries/load";
import type { EventPlace } from "../types";

export type Spot = { kind: string; id: string; itemKey: string };
type Named = Omit<EventPlace, "itemKey" | "title" | "country"> & {
  country?: string;
  titleOf: (itemKey: string) => string | null;
};

/** The places behind some ids, in words, as far as the viewer may see them. */
export async function placesOf(tx: Tx, actor: Actor, firmId: string, spots: readonly Spot[]) {
  const ids = (kind: string) => [
    ...new Set(spots.filter((spot) => spot.kind === kind).map((spot) => spot.id)),
  ];
  const named = [
    ...(await namedAssessments(tx, actor, firmId, ids("assessment"))),
    ...(await namedResults(tx, actor, firmId, ids("result"))),
    ...(await namedActions(tx, actor, firmId, ids("action"))),
    ...(await namedMarketPlans(tx, actor, firmId, ids("market-plan"))),
    ...(await namedOffers(tx, actor, ids("offer"))),
    ...ids("plan").map(
      (id): Named => ({
        kind: "plan",
        id,
        round: null,
        questionnaire: null,
        assessmentId: null,
        titleOf: () => null,
      }),
    ),
  ];
  const byId = new Map(named.map((one) => [one.id, one]));
  return (id: string, itemKey: string): EventPlace | null => {
    const found = byId.get(id);
    if (!found) return null;
    const { titleOf, ...place } = found;
    return { country: null, ...place, itemKey, title: titleOf(itemKey) };
  };
}

async function namedAssessments(tx: Tx, actor: Actor, firmId: string, ids: string[]): Promise<Named[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({
      id: assessments.id,
      round: assessments.round,
      instrument: assessments.instrument,
      version: assessments.instrumentVersion,
      subject: assessments.subject,
      surveyTitle,
    })
    .from(assessments)
    .where(and(firmRows(actor, assessments, firmId, "any"), inArray(assessments.id, ids)));
  const instrumentOf = await loadInstruments(
    tx,
    rows.map(({ instrument, version }) => ({ id: instrument, version })),
  );
  return rows.map(({ id, round, instrument, version, subject, surveyTitle: survey }) => ({
    kind: "assessment",
    id,
    round,
    questionnaire: assessmentTitle(instrumentOf(instrument, version).title, subject, survey),
    assessmentId: id,
    titleOf: (itemKey) =>
      allItems(instrumentOf(instrument, version)).find((item) => item.key === itemKey)?.question ?? null,
  }));
}

async function namedResults(tx: Tx, actor: Actor, firmId: string, ids: string[]): Promise<Named[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({
      id: results.id,
      assessmentId: results.assessmentId,
      round: assessments.round,
      instrument: assessments.instrument,
      subject: assessments.subject,
      surveyTitle,
      recommendations: results.recommendations,
    })
    .from(results)
    .innerJoin(
      assessments,
      and(eq(assessments.agencyId, results.agencyId), eq(assessments.id, results.assessmentId)),
    )
    .where(and(firmRows(actor, results, firmId, "diagnosis"), inArray(results.id, ids)));
  return rows.map(
    ({ recommendations: { first, rest }, instrument, subject, surveyTitle: survey, ...row }) => ({
      ...row,
      questionnaire: assessmentTitle(latestInstrument(instrument).title, subject, survey),
      kind: "result",
      titleOf: (itemKey) => [...first, ...rest].find((one) => one.id === itemKey)?.title ?? null,
    }),
  );
}

async function namedActions(tx: Tx, actor: Actor, firmId: string, ids: string[]): Promise<Named[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({ id: actions.id, title: actions.title })
    .from(actions)
    .where(and(firmRows(actor, actions, firmId, "plan"), inArray(actions.id, ids)));
  return rows.map(({ id, title }) => ({
    kind: "action",
    id,
    round: null,
    questionnaire: null,
    assessmentId: null,
    titleOf: () => title,
  }));
}

async function namedMarketPlans(tx: Tx, actor: Actor, firmId: string, ids: string[]): Promise<Named[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({ id: marketPlans.id, country: marketPlans.country })
    .from(marketPlans)
    .where(and(firmRows(actor, marketPlans, firmId, "plan"), inArray(marketPlans.id, ids)));
  return rows.map(({ id, country }) => ({
    kind: "market-plan",
    id,
    country,
    round: null,
    questionnaire: null,
    assessmentId: null,
    titleOf: () => countryName(country, language()),
  }));
}

async function namedOffers(tx: Tx, actor: Actor, ids: string[]): Promise<Named[]> {
  const agencyId = agencyOf(actor);
  if (ids.length === 0 || agencyId === null) return [];
  const rows = await tx
    .select({ id: offers.id, title: offers.title })
    .from(offers)
    .where(and(eq(offers.agencyId, agencyId), inArray(offers.id, ids)));
  return rows.map(({ id, title }) => ({
    kind: "offer",
    id,
    round: null,
    questionnaire: null,
    assessmentId: null,
    titleOf: () => title,
  }));
}
