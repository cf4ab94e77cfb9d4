import { and, asc, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { firmMarkets, firms } from "@/db/schema/firms";
import type { FirmProfile } from "@/lib/domain/knowledge-innovation/types";
import { ENTRY_MODES, SIZE_CLASSES } from "@/lib/domain/vocabulary";

type Place = { agencyId: string; firmId: string };

/** What the firm's profile tells the diagnosis. */
export async function firmProfile(tx: Tx, place: Place, now: Date): Promise<FirmProfile> {
  const [firm] = await tx
    .select({
      foundedYear: firms.foundedYear,
      foreignSalesShare: firms.foreignSalesShare,
      naceSection: firms.naceSection,
      naceDivision: firms.naceDivision,
      sizeClass: firms.sizeClass,
      languages: firms.languages,
    })
    .from(firms)
    .where(and(eq(firms.agencyId, place.agencyId), eq(firms.id, place.firmId)));
  const markets = await tx
    .select({ country: firmMarkets.country, sinceYear: firmMarkets.sinceYear, modes: firmMarkets.modes })
    .from(firmMarkets)
    .where(and(eq(firmMarkets.agencyId, place.agencyId), eq(firmMarkets.firmId, place.firmId)))
    .orderBy(asc(firmMarkets.country));
  return {
    asOfYear: now.getUTCFullYear(),
    foundedYear: firm?.foundedYear ?? null,
    foreignSalesShare: firm?.foreignSalesShare ?? null,
    industry: firm ? { section: firm.naceSection, division: firm.naceDivision } : null,
    sizeClass: SIZE_CLASSES.find((one) => one === firm?.sizeClass) ?? null,
    languages: firm?.languages ?? [],
    markets: markets.map((market) => ({
      ...market,
      modes: ENTRY_MODES.filter((mode) => market.modes.includes(mode)),
    })),
  };
}
