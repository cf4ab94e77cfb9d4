import { boundOf, partsOf } from "@/lib/domain/waves/certificate";
import { tooLarge } from "@/lib/domain/waves/check-wave";
import { leastPrices } from "@/lib/domain/waves/least-prices";
import { isChosen, type Market, SERVED } from "@/lib/domain/waves/market";
import type { SeatPrice, WaveOutcome, WavePair } from "@/lib/domain/waves/types";

/** The answer that the market holds, with its certificate. Throws `wave-too-large` where a sum would not be exact. */
export function outcomeOf(market: Market): WaveOutcome {
  const pairs: WavePair[] = [];
  const unmatched: string[] = [];
  let total = 0;
  let served = 0;
  for (const firm of firmsById(market)) {
    const ofFirm = pairsOf(market, firm);
    pairs.push(...ofFirm);
    const patience = market.patience[firm] ?? 0;
    for (const { score } of ofFirm) total += score + patience;
    if (ofFirm.length > 0) served++;
    else if ((market.asked[firm] ?? 0) > 0) unmatched.push(market.firmIds[firm] ?? "");
  }
  const prices = leastPrices(market);
  return {
    pairs,
    unmatched,
    served,
    total,
    bound: pointBound(market, prices),
    prices: pricesOf(market, prices),
  };
}

function firmsById({ firmIds }: Market): number[] {
  const numbers = firmIds.map((_, number) => number);
  const idOf = (number: number) => firmIds[number] ?? "";
  return numbers.sort((one, other) => (idOf(one) < idOf(other) ? -1 : 1));
}

/** The firm's pairs by mentor: mentors are numbered in the order of their ids. */
function pairsOf(market: Market, firm: number): WavePair[] {
  const kept = market.running.get(firm);
  const scores = new Map(kept);
  const to = market.edgeEnd[firm] ?? 0;
  for (let edge = market.edgeStart[firm] ?? 0; edge < to; edge++)
    if (isChosen(market, edge))
      scores.set(market.edgeMentor[edge] ?? 0, (market.gain[edge] ?? 0) - (market.patience[firm] ?? 0));
  return [...scores]
    .sort(([one], [other]) => one - other)
    .map(([mentor, score]) => ({
      firm: market.firmIds[firm] ?? "",
      mentor: market.mentorIds[mentor] ?? "",
      score,
      locked: kept?.has(mentor) ?? false,
    }));
}

/** The bound in points: of the running pairs, and of the rest less the firms that the answer serves first. */
function pointBound(market: Market, prices: Float64Array): number {
  const { served, total } = boundOf(market, prices);
  let unproved = served;
  for (let firm = 0; firm < market.firmIds.length; firm++)
    if ((market.placed[firm] ?? 0) > 0 && (market.firstBonus[firm] ?? 0) > 0) unproved--;
  let bound = total + unproved * SERVED;
  for (const [firm, kept] of market.running)
    for (const score of kept.values()) bound += score + (market.patience[firm] ?? 0);
  if (!Number.isSafeInteger(bound)) throw tooLarge();
  return bound;
}

function pricesOf(market: Market, prices: Float64Array): SeatPrice[] {
  return market.mentorIds.map((mentor, number) => {
    const more = partsOf(prices[number] ?? 0);
    return { mentor, price: Math.max(0, more.total), more };
  });
}
