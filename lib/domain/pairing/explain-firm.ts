import { matchWave } from "@/lib/domain/matching";
import { type Evidence, evidenceOf } from "@/lib/domain/pairing/evidence";
import { type CardLine, scoreCard } from "@/lib/domain/pairing/parts";
import { openPairs, type StoredInputs, type StoredResult, waveOf } from "@/lib/domain/pairing/stored-wave";
import type { PairingFirm, PairingMentor, Weights } from "@/lib/domain/pairing/types";
import type { WaveInput } from "@/lib/domain/waves/types";

/** A line of a score card with what it rests on. */
export type ProvedLine = CardLine & { evidence: Evidence };
export type PairCard = { mentor: string; score: number; lines: ProvedLine[] };

/** What one more seat with a mentor would bring the wave: points, and firms that would otherwise have no mentor. */
type OneMoreSeat = { price: number; serves: number };

/**
 * A mentor whom the firm could have had. `short`: points that its score was short of the seat, so that with more than
 * these the pair would have been made; null where points alone do not decide, because the seat serves a firm that would
 * otherwise have no mentor, or is fixed.
 */
export type Alternative = PairCard & OneMoreSeat & { short: number | null };

export type FirmExplanation = {
  pair: (PairCard & OneMoreSeat & { locked: boolean }) | null;
  others: Alternative[];
};

/** Why a firm has the mentor that it has: its score card, and the nearest others with what they would have needed. */
export function explainFirm(
  wave: { inputs: StoredInputs; weights: Weights; ageing: number; result: StoredResult },
  firmId: string,
  most = 3,
): FirmExplanation {
  const { inputs, weights, ageing, result } = wave;
  const firm = inputs.firms.find(({ id }) => id === firmId);
  const own = result.pairs.find((pair) => pair.firm === firmId);
  if (!firm) return { pair: null, others: [] };
  const byId = new Map(inputs.mentors.map((mentor) => [mentor.id, mentor]));
  const prices = new Map(result.prices.map((line) => [line.mentor, line]));
  const oneMore = (id: string): OneMoreSeat => {
    const line = prices.get(id);
    return { price: line?.price ?? 0, serves: line?.more.served ?? 0 };
  };
  const cardOf = (id: string): PairCard | null => {
    const mentor = byId.get(id);
    return mentor ? card(firm, mentor, weights) : null;
  };
  const open = openPairs({ ...inputs, firms: [firm] }, weights)
    .edges.filter(({ mentor }) => mentor !== own?.mentor)
    .toSorted((one, other) => other.score - one.score || (one.mentor < other.mentor ? -1 : 1))
    .slice(0, most);
  const input = open.length === 0 ? null : waveOf(inputs, weights, ageing);
  const mine = own ? cardOf(own.mentor) : null;
  return {
    pair: own && mine ? { ...mine, ...oneMore(own.mentor), locked: own.locked } : null,
    others: open.flatMap(({ mentor }) => {
      const found = cardOf(mentor);
      const short = input && !own?.locked ? pointsShort(input, result, firmId, mentor) : null;
      return found ? [{ ...found, ...oneMore(mentor), short }] : [];
    }),
  };
}

function card(firm: PairingFirm, mentor: PairingMentor, weights: Weights): PairCard {
  const { score, lines } = scoreCard(firm, mentor, weights);
  const proved = lines.map((line) => ({ ...line, evidence: evidenceOf(line.part, firm, mentor) }));
  return { mentor: mentor.id, score, lines: proved };
}

/**
 * How far the best wave with this pair stays behind the best wave, in points: worked out by leaving the firm and one
 * seat of the mentor out. Null where it serves fewer firms, whatever the points.
 */
export function pointsShort(
  input: WaveInput,
  best: { served: number; total: number },
  firm: string,
  mentor: string,
): number | null {
  const edge = input.edges.find((one) => one.firm === firm && one.mentor === mentor);
  const seat = input.mentors.find(({ id }) => id === mentor);
  const fixed = input.locked ?? [];
  const taken = fixed.filter((lock) => lock.mentor === mentor).length;
  if (!edge || !seat || taken >= seat.capacity || fixed.some((lock) => lock.firm === firm)) return null;
  const rest = matchWave({
    ...input,
    firms: input.firms.filter(({ id }) => id !== firm),
    mentors: input.mentors.map((one) => (one === seat ? { ...one, capacity: one.capacity - 1 } : one)),
    edges: input.edges.filter((one) => one.firm !== firm),
  });
  if (rest.served + 1 < best.served) return null;
  const waited = input.firms.find(({ id }) => id === firm)?.waited ?? 0;
  return best.total - (rest.total + edge.score + waited * (input.ageing ?? 0));
}
