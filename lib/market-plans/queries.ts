import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { firmMarkets, firms } from "@/db/schema/firms";
import { marketPlanParts, marketPlans } from "@/db/schema/market-plans";
import type { Actor } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { MARKET_PLAN_PARTS, partsWritten } from "@/lib/domain/market-plan";
import { isCountry } from "@/lib/domain/reference/countries";
import { ENTRY_MODES, type ReviewState } from "@/lib/domain/vocabulary";
import { visibleFirm, visibleMarkets, visibleParts, visiblePlans } from "./scope";
import type { MarketPlan, MarketPlanLine } from "./types";

type Input = { firmId: string; country: string };

/** The plan for one market with its eleven parts, written or not; null where there is no such firm or country. */
export async function getMarketPlan(
  context: Context,
  { firmId, country }: Input,
): Promise<MarketPlan | null> {
  if (!isCountry(country)) return null;
  const { actor } = context;
  return context.read(async (tx) => {
    const firm = await firmOf(tx, actor, firmId);
    if (!firm) return null;
    const rows = (await partRows(tx, actor, firmId)).filter((row) => row.country === country);
    const market = (await marketRows(tx, actor, firmId)).find((row) => row.country === country);
    const plan = (await planRows(tx, actor, firmId)).find((row) => row.country === country);
    const parts = MARKET_PLAN_PARTS.map((part) => {
      const row = rows.find((one) => one.part === part);
      const { body = "", version = 0, by = null } = row ?? {};
      return { part, body, version, by, updatedAt: row?.updatedAt.toISOString() ?? null };
    });
    return {
      id: plan?.id ?? null,
      status: (plan?.status ?? "draft") as ReviewState,
      version: plan?.version ?? 0,
      submittedAt: plan?.submittedAt?.toISOString() ?? null,
      firm: { id: firm.id, name: firm.name },
      country,
      parts,
      written: partsWritten(Object.fromEntries(parts.map(({ part, body }) => [part, body]))),
      known: {
        goals: firm.goals,
        products: firm.products,
        languages: firm.languages,
        sinceYear: market?.sinceYear ?? null,
        modes: ENTRY_MODES.filter((mode) => market?.modes.includes(mode)),
      },
    };
  });
}

/** The markets that the firm is in, aims at or has written a plan for, by code, each with how far its plan is. */
export async function listMarketPlans(
  context: Context,
  { firmId }: { firmId: string },
): Promise<MarketPlanLine[]> {
  const { actor } = context;
  return context.read(async (tx) => {
    const firm = await firmOf(tx, actor, firmId);
    const rows = await partRows(tx, actor, firmId);
    const markets = await marketRows(tx, actor, firmId);
    const plans = await planRows(tx, actor, firmId);
    const named = [...rows, ...markets].map((row) => row.country);
    const countries = [...new Set([...named, ...(firm?.targetMarkets ?? [])])].toSorted();
    return countries.map((country) => {
      const own = rows.filter((row) => row.country === country);
      return {
        country,
        status: (plans.find((row) => row.country === country)?.status ?? "draft") as ReviewState,
        written: partsWritten(Object.fromEntries(own.map(({ part, body }) => [part, body]))),
        updatedAt:
          own
            .map((row) => row.updatedAt.toISOString())
            .toSorted()
            .at(-1) ?? null,
      };
    });
  });
}

async function firmOf(tx: Tx, actor: Actor, firmId: string) {
  const [row] = await tx
    .select({
      id: firms.id,
      name: firms.legalName,
      goals: firms.goals,
      products: firms.products,
      languages: firms.languages,
      targetMarkets: firms.targetMarkets,
    })
    .from(firms)
    .where(visibleFirm(actor, firmId));
  return row ?? null;
}

async function partRows(tx: Tx, actor: Actor, firmId: string) {
  return tx
    .select({
      country: marketPlanParts.country,
      part: marketPlanParts.part,
      body: marketPlanParts.body,
      version: marketPlanParts.version,
      updatedAt: marketPlanParts.updatedAt,
      by: accounts.name,
    })
    .from(marketPlanParts)
    .leftJoin(accounts, eq(accounts.id, marketPlanParts.updatedBy))
    .where(visibleParts(actor, firmId));
}

async function planRows(tx: Tx, actor: Actor, firmId: string) {
  return tx
    .select({
      id: marketPlans.id,
      country: marketPlans.country,
      status: marketPlans.status,
      version: marketPlans.version,
      submittedAt: marketPlans.submittedAt,
    })
    .from(marketPlans)
    .where(visiblePlans(actor, firmId));
}

async function marketRows(tx: Tx, actor: Actor, firmId: string) {
  return tx
    .select({ country: firmMarkets.country, sinceYear: firmMarkets.sinceYear, modes: firmMarkets.modes })
    .from(firmMarkets)
    .where(visibleMarkets(actor, firmId));
}
