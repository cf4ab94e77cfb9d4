import { and, asc, desc, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { results } from "@/db/schema/assessments";
import { firmMarkets, firms, memberships } from "@/db/schema/firms";
import { assessmentHeads } from "@/lib/assessments/queries/open-assessment";
import type { AssessmentHead } from "@/lib/assessments/types";
import type { Actor } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { firmRows } from "@/lib/context/firm-scope";
import { ENTRY_MODES, SIZE_CLASSES } from "@/lib/domain/vocabulary";
import { diagnosisOf, ofInstrument } from "@/lib/results/queries/stored";
import { listWaiting } from "@/lib/reviews/queries";
import { readTimeline } from "@/lib/timeline/queries/timeline";
import { oneFirm } from "../scope";
import type { FirmFacts, FirmGlance, LatestResult } from "../types";
import { readFirmHead } from "./firm-head";
import { planGlance } from "./plan-glance";

const EVENTS = 12;

/** A firm on one page, for its mentors and the agency's administrators; null where it is not theirs to see. */
export async function getGlance(
  context: Context,
  { firmId, today }: { firmId: string; today: string },
): Promise<FirmGlance | null> {
  const { actor, now } = context;
  return context.read(async (tx) => {
    const head = await readFirmHead(tx, actor, firmId);
    const facts = head && (await factsOf(tx, actor, firmId));
    if (!head || !facts) return null;
    const heads = await assessmentHeads(tx, actor, firmId);
    return {
      ...head,
      facts,
      people: await peopleOf(tx, actor, firmId),
      rounds: heads.map(({ id, instrument, round, status, submitted }) => ({
        id,
        title: instrument.title,
        round,
        status,
        submittedAt: submitted?.at ?? null,
      })),
      latest: await latestOf(tx, actor, firmId, heads),
      plan: await planGlance(tx, actor, firmId, today),
      waiting: await listWaiting(tx, actor, firmId),
      timeline: await readTimeline(tx, actor, now, { firmId, pageSize: EVENTS }),
    };
  });
}

async function factsOf(tx: Tx, actor: Actor, firmId: string): Promise<FirmFacts | null> {
  const [row] = await tx
    .select({
      country: firms.country,
      region: firms.region,
      naceSection: firms.naceSection,
      naceDivision: firms.naceDivision,
      sizeClass: firms.sizeClass,
      foundedYear: firms.foundedYear,
      products: firms.products,
      languages: firms.languages,
      foreignSalesShare: firms.foreignSalesShare,
      targetMarkets: firms.targetMarkets,
      goals: firms.goals,
    })
    .from(firms)
    .where(oneFirm(actor, firmId));
  if (!row) return null;
  const markets = await tx
    .select({ country: firmMarkets.country, sinceYear: firmMarkets.sinceYear, modes: firmMarkets.modes })
    .from(firmMarkets)
    .where(firmRows(actor, firmMarkets, firmId, "any"))
    .orderBy(asc(firmMarkets.sinceYear), asc(firmMarkets.country));
  return {
    ...row,
    sizeClass: SIZE_CLASSES.find((one) => one === row.sizeClass) ?? null,
    markets: markets.map((market) => ({
      ...market,
      modes: ENTRY_MODES.filter((mode) => market.modes.includes(mode)),
    })),
  };
}

async function peopleOf(tx: Tx, actor: Actor, firmId: string): Promise<FirmGlance["people"]> {
  const rows = await tx
    .select({ name: accounts.name, role: memberships.role })
    .from(memberships)
    .innerJoin(accounts, eq(accounts.id, memberships.accountId))
    .where(and(firmRows(actor, memberships, firmId, "any"), isNull(memberships.endedAt)))
    .orderBy(desc(memberships.role), asc(accounts.name));
  return rows.map(({ name, role }) => ({ name, role: role === "owner" ? "owner" : "member" }));
}

async function latestOf(
  tx: Tx,
  actor: Actor,
  firmId: string,
  heads: readonly AssessmentHead[],
): Promise<LatestResult | null> {
  const [row] = await tx
    .select({
      assessmentId: results.assessmentId,
      computedAt: results.computedAt,
      diagnosis: diagnosisOf("knowledge-innovation"),
    })
    .from(results)
    .where(and(firmRows(actor, results, firmId, "diagnosis"), ofInstrument("knowledge-innovation")))
    .orderBy(desc(results.computedAt), desc(results.id))
    .limit(1);
  const head = row && heads.find(({ id }) => id === row.assessmentId);
  if (!head) return null;
  const { diagnosis, computedAt } = row;
  return { assessmentId: head.id, round: head.round, at: computedAt.toISOString(), diagnosis };
}
