import { asc, eq } from "drizzle-orm";
import { agencies } from "@/db/schema/agencies";
import { firmMarkets, firms } from "@/db/schema/firms";
import type { Context } from "@/lib/context/context";
import { ENTRY_MODES, SIZE_CLASSES } from "@/lib/domain/vocabulary";
import { fingerprint } from "@/lib/fingerprint";
import { MARKET_FIELDS, PROFILE_STEPS, STEP_FIELDS } from "./schema";
import { ownFirm, ownMarkets } from "./scope";
import type {
  ColumnStep,
  Completeness,
  FirmProfile,
  Market,
  ProfileStep,
  RegisteringAgency,
  StepState,
} from "./types";

/** The profile of the firm whose member asks. */
export async function getProfile(context: Context): Promise<FirmProfile | null> {
  const { firm, markets } = await context.read(async (tx) => {
    const [row] = await tx
      .select({
        id: firms.id,
        legalName: firms.legalName,
        country: firms.country,
        region: firms.region,
        registrationNumber: firms.registrationNumber,
        foundedYear: firms.foundedYear,
        sizeClass: firms.sizeClass,
        naceSection: firms.naceSection,
        naceDivision: firms.naceDivision,
        products: firms.products,
        hsChapters: firms.hsChapters,
        languages: firms.languages,
        foreignSalesShare: firms.foreignSalesShare,
        targetMarkets: firms.targetMarkets,
        goals: firms.goals,
        updatedAt: firms.updatedAt,
      })
      .from(firms)
      .where(ownFirm(context.actor));
    const rows = await tx
      .select({
        id: firmMarkets.id,
        country: firmMarkets.country,
        sinceYear: firmMarkets.sinceYear,
        modes: firmMarkets.modes,
      })
      .from(firmMarkets)
      .where(ownMarkets(context.actor))
      .orderBy(asc(firmMarkets.sinceYear), asc(firmMarkets.country));
    return { firm: row, markets: rows };
  });
  if (!firm) return null;
  const mark = (step: ColumnStep) => fingerprint(firm, STEP_FIELDS[step]);
  return {
    ...firm,
    sizeClass: SIZE_CLASSES.find((one) => one === firm.sizeClass) ?? null,
    updatedAt: firm.updatedAt.toISOString(),
    markets: markets.map(toMarket),
    seen: {
      basics: mark("basics"),
      industry: mark("industry"),
      products: mark("products"),
      people: mark("people"),
      abroad: mark("abroad"),
    },
  };
}

type MarketRow = { id: string; country: string; sinceYear: number | null; modes: string[] };

function toMarket(row: MarketRow): Market {
  const modes = ENTRY_MODES.filter((mode) => row.modes.includes(mode));
  return { ...row, modes, seen: fingerprint(row, MARKET_FIELDS) };
}

/** How far the profile is filled in. A firm that sells nothing abroad has no markets to name. */
export function completenessOf(firm: FirmProfile): Completeness {
  const of = (...answers: boolean[]): StepState =>
    answers.every(Boolean) ? "complete" : answers.some(Boolean) ? "begun" : "empty";
  const states: Record<ProfileStep, StepState> = {
    basics: of(true, firm.region !== null, firm.foundedYear !== null, firm.sizeClass !== null),
    industry: of(firm.naceSection !== null, firm.naceDivision !== null),
    products: of(firm.products !== "", firm.hsChapters.length > 0),
    people: of(firm.languages.length > 0),
    markets:
      firm.markets.length === 0
        ? of(firm.foreignSalesShare === 0)
        : of(true, ...firm.markets.map(({ sinceYear, modes }) => sinceYear !== null && modes.length > 0)),
    abroad: of(firm.foreignSalesShare !== null, firm.targetMarkets.length > 0, firm.goals !== ""),
  };
  const complete = PROFILE_STEPS.filter((step) => states[step] === "complete").length;
  return { states, complete, of: PROFILE_STEPS.length };
}

/** The agency of a registration page, by the word in its address. */
export async function findAgency(context: Context, slug: string): Promise<RegisteringAgency | null> {
  if (!/^[a-z0-9-]{1,60}$/.test(slug)) return null;
  const [found] = await context.read((tx) =>
    tx
      .select({ id: agencies.id, slug: agencies.slug, name: agencies.name, country: agencies.country })
      .from(agencies)
      .where(eq(agencies.slug, slug)),
  );
  return found ?? null;
}

/** The agencies that a firm can be registered with. */
export async function listAgencies(context: Context): Promise<RegisteringAgency[]> {
  return context.read((tx) =>
    tx
      .select({ id: agencies.id, slug: agencies.slug, name: agencies.name, country: agencies.country })
      .from(agencies)
      .orderBy(asc(agencies.name))
      .limit(100),
  );
}
