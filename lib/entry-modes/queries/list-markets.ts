import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { firmMarkets, firms } from "@/db/schema/firms";
import { reviewTriggers } from "@/db/schema/review-triggers";
import { assessmentHeads } from "@/lib/assessments/queries/open-assessment";
import { type Actor, agencyOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { firmRows } from "@/lib/context/firm-scope";
import { countryName } from "@/lib/domain/reference/countries";
import { ENTRY_MODES, type ReviewState } from "@/lib/domain/vocabulary";
import { isUuid } from "@/lib/form-data";
import { language } from "@/lib/i18n/texts";
import { newestResults, type RoundResult } from "@/lib/results/queries/newest-results";
import type { MarketLine } from "../types";
import { todayOf, triggerLines } from "./trigger-lines";

/** States of a round whose answers are not handed in. */
const OPEN: readonly ReviewState[] = ["draft", "changes-requested"];

/** The firm's markets, those it wishes for and those it has asked about, with how far it is with each; by name. */
export async function listMarkets(context: Context, firmId: string): Promise<MarketLine[]> {
  if (!isUuid(firmId)) return [];
  const { actor } = context;
  return context.read(async (tx) => {
    const own = await ownMarkets(tx, actor, firmId);
    const wished = await wishedMarkets(tx, actor, firmId);
    const heads = (await assessmentHeads(tx, actor, firmId)).filter(
      ({ instrument }) => instrument.id === "entry-mode",
    );
    const rounds = await newestResults(tx, actor, firmId, "entry-mode");
    const open = await triggerLines(tx, actor, firmId, todayOf(context), eq(reviewTriggers.state, "open"));
    const countries = new Set([
      ...own.map(({ country }) => country),
      ...wished,
      ...heads.map(({ subject }) => subject),
    ]);
    const lines = [...countries].map((country): MarketLine => {
      const market = own.find((one) => one.country === country);
      const last = rounds.filter(({ head }) => head.subject === country).at(-1);
      return {
        country,
        name: countryName(country, language()),
        standing: market ? "own" : wished.includes(country) ? "wished" : "asked",
        sinceYear: market?.sinceYear ?? null,
        modes: ENTRY_MODES.filter((mode) => market?.modes.includes(mode)),
        openId: heads.find(({ subject, status }) => subject === country && OPEN.includes(status))?.id ?? null,
        last: last ? toLast(last) : null,
        reminders: open.filter((line) => line.country === country).length,
      };
    });
    return lines.toSorted((one, other) => one.name.localeCompare(other.name, language()));
  });
}

/** What a round said: the first of the ranking, unless everything is ruled out, and how many are tied with it. */
function toLast({ head, result }: RoundResult<"entry-mode">): MarketLine["last"] {
  const [first] = result.diagnosis.ranking;
  const open = first && first.blockedBy.length === 0 && first.band !== null;
  return {
    assessmentId: head.id,
    at: head.submitted?.at ?? result.computedAt.toISOString(),
    first: open ? first.mode : null,
    tied: open ? first.tiedWith.length : 0,
    ranking: result.diagnosis.ranking.map(({ mode, place, band, blockedBy }) => ({
      mode,
      place,
      fit: band?.[1] ?? null,
      blocked: blockedBy.length > 0,
    })),
  };
}

export async function ownMarkets(tx: Tx, actor: Actor, firmId: string) {
  return tx
    .select({ country: firmMarkets.country, sinceYear: firmMarkets.sinceYear, modes: firmMarkets.modes })
    .from(firmMarkets)
    .where(firmRows(actor, firmMarkets, firmId, "any"));
}

async function wishedMarkets(tx: Tx, actor: Actor, firmId: string): Promise<string[]> {
  const agencyId = agencyOf(actor);
  if (agencyId === null || (actor.kind === "member" && actor.firmId !== firmId)) return [];
  const [row] = await tx
    .select({ targetMarkets: firms.targetMarkets })
    .from(firms)
    .where(and(eq(firms.agencyId, agencyId), eq(firms.id, firmId)));
  return row?.targetMarkets ?? [];
}
