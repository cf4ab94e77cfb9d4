import { tooLarge } from "@/lib/domain/waves/check-wave";
import { FREE, type Market, MOST_POINTS, NONE, SERVED } from "@/lib/domain/waves/market";
import { markOf, tieOf } from "@/lib/domain/waves/pair-tie";
import type { EdgeColumns } from "@/lib/domain/waves/sort-edges";
import { BEST_SCORE, type WaveFirm } from "@/lib/domain/waves/types";

/**
 * Adds a firm, whose running pairs are in `market.running` already, with the edges `from` to `to` of `columns`, none
 * of them chosen. The number of the firm is the number of firms so far. Throws `wave-too-large` and changes nothing
 * then.
 */
export function appendFirm(
  market: Market,
  { id, demand = 1, waited = 0 }: WaveFirm,
  columns: EdgeColumns,
  from: number,
  to: number,
): number {
  const firm = market.firmIds.length;
  const patience = market.ageing * waited;
  const running = market.running.get(firm);
  const kept = running?.size ?? 0;
  const wanted = Math.min(Math.max(demand - kept, 0), to - from);
  const worth = market.worth + (kept + wanted) * (BEST_SCORE + patience);
  if (worth > MOST_POINTS) throw tooLarge();
  makeRoom(market, firm + 1, market.edges + to - from);
  market.worth = worth;
  market.firmIds.push(id);
  market.firmIndex.set(id, firm);
  market.asked[firm] = demand;
  market.wanted[firm] = wanted;
  market.patience[firm] = patience;
  market.firstBonus[firm] = market.serveMostFirst && kept === 0 ? SERVED : 0;
  market.firstPair[firm] = NONE;
  market.edgeStart[firm] = market.edges;
  const mark = markOf(id);
  for (let place = from; place < to; place++) {
    const mentor = columns.mentor[place] ?? 0;
    const score = columns.score[place] ?? 0;
    if (running?.has(mentor)) {
      running.set(mentor, score);
      continue;
    }
    const edge = market.edges++;
    market.edgeFirm[edge] = firm;
    market.edgeMentor[edge] = mentor;
    market.gain[edge] = score + patience;
    market.tie[edge] = tieOf(mark, market.mentorMarks[mentor] ?? markOf(""));
    market.previousHolder[edge] = FREE;
  }
  market.edgeEnd[firm] = market.edges;
  return firm;
}

/** Sees that arrivals seldom have to wait for arrays to be copied: they grow by a half. */
function makeRoom(market: Market, firms: number, edges: number): void {
  if (firms > market.wanted.length) {
    const length = Math.ceil(firms * 1.5);
    market.wanted = widerInts(market.wanted, length);
    market.placed = widerInts(market.placed, length);
    market.firstPair = widerInts(market.firstPair, length);
    market.edgeStart = widerInts(market.edgeStart, length);
    market.edgeEnd = widerInts(market.edgeEnd, length);
    market.asked = widerReals(market.asked, length);
    market.patience = widerReals(market.patience, length);
    market.firstBonus = widerReals(market.firstBonus, length);
  }
  if (edges > market.gain.length) {
    const length = Math.ceil(edges * 1.5);
    market.edgeFirm = widerInts(market.edgeFirm, length);
    market.edgeMentor = widerInts(market.edgeMentor, length);
    market.nextPair = widerInts(market.nextPair, length);
    market.nextHolder = widerInts(market.nextHolder, length);
    market.previousHolder = widerInts(market.previousHolder, length);
    market.gain = widerReals(market.gain, length);
    market.tie = widerReals(market.tie, length);
  }
}

function widerInts(cells: Int32Array, length: number): Int32Array {
  const wider = new Int32Array(length);
  wider.set(cells);
  return wider;
}

function widerReals(cells: Float64Array, length: number): Float64Array {
  const wider = new Float64Array(length);
  wider.set(cells);
  return wider;
}
