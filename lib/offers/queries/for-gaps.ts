import { and, eq } from "drizzle-orm";
import { offers } from "@/db/schema/offers";
import { agencyOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import type { Diagnosis } from "@/lib/domain/knowledge-innovation/types";
import { offersFor } from "@/lib/domain/offer-fit";
import type { Advice, Shared } from "@/lib/domain/offer-serving";
import { isUuid } from "@/lib/form-data";
import { openAt, visibleTo } from "../scope";
import type { GapOffer, OfferLine } from "../types";
import { lineColumns, toLine } from "./columns";
import { MOST_OFFERS, standingOf } from "./standing";

/**
 * For each recommendation the offers that serve it, by kind of help and by the gap, and are open to the firm, best first, at most `most`.
 * `said`: the diagnosis that they come from; null takes the newest of knowledge and innovation.
 * For whoever may read the firm: its members, its mentors, the agency's administrators.
 */
export async function offersForRecommendations(
  context: Context,
  firmId: string,
  recommendations: readonly Advice[],
  said: Pick<Diagnosis, "phase" | "gaps" | "innovations"> | null,
  most = 2,
): Promise<Record<string, GapOffer[]>> {
  const { now, actor } = context;
  const agencyId = agencyOf(actor);
  if (agencyId === null || !isUuid(firmId)) return {};
  const found = await context.read(async (tx) => ({
    standing: await standingOf(tx, agencyId, firmId, now),
    rows: await tx
      .select(lineColumns(now))
      .from(offers)
      .where(and(visibleTo(actor), eq(offers.status, "published"), openAt(now)))
      .limit(MOST_OFFERS),
  }));
  const { standing } = found;
  const diagnosis = said ?? standing?.diagnosis;
  if (!standing || !diagnosis) return {};
  const firm = { ...standing.firm, phase: diagnosis.phase.phase };
  const lines = found.rows.map(toLine);
  return Object.fromEntries(
    recommendations.map((one) => [
      one.id,
      offersFor(one, lines, firm, diagnosis, now)
        .slice(0, most)
        .map(({ offer, because }) => toGapOffer(offer, because)),
    ]),
  );
}

function toGapOffer(offer: OfferLine, because: Shared): GapOffer {
  const { id, kind, title, place, country, startsOn, deadline, timeZone } = offer;
  return { id, kind, title, place, country, startsOn, deadline, timeZone, because };
}
