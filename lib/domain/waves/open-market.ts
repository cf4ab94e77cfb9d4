import { DomainError } from "@/lib/domain/error";
import { appendFirm } from "@/lib/domain/waves/append-firm";
import {
  checkedAgeing,
  checkedFirms,
  checkedMentors,
  checkList,
  firmAt,
  mentorAt,
} from "@/lib/domain/waves/check-wave";
import { type Market, NONE } from "@/lib/domain/waves/market";
import { markOf } from "@/lib/domain/waves/pair-tie";
import { sortedEdges } from "@/lib/domain/waves/sort-edges";
import type { WaveInput, WaveLock, WaveMentor } from "@/lib/domain/waves/types";

/**
 * The market of a wave, with the running pairs in their seats and nothing chosen. The same wave in any order of input
 * gives the same market. Throws DomainError for everything that `matchWave` refuses.
 */
export function openMarket(input: WaveInput): Market {
  const firms = checkedFirms(input);
  const mentors = checkedMentors(input);
  // By UTF-16 code units: the same order on every machine and in every language.
  const ids = [...firms.keys()].sort();
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const market = emptyMarket(mentors, numbers, input);
  const edges = sortedEdges(input.edges, numbers, market.mentorIndex);
  seatRunning(market, input.locked ?? [], numbers);
  const count = edges.firm.length;
  let from = 0;
  ids.forEach((id, number) => {
    let to = from;
    while (to < count && (edges.firm[to] ?? 0) === number) to++;
    appendFirm(market, firms.get(id) ?? { id }, edges, from, to);
    from = to;
  });
  return market;
}

function emptyMarket(
  mentors: Map<string, WaveMentor>,
  firmIndex: Map<string, number>,
  input: WaveInput,
): Market {
  const mentorIds = [...mentors.keys()].sort();
  const [firmRoom, edgeRoom] = [roomFor(firmIndex.size), roomFor(input.edges.length)];
  return {
    serveMostFirst: input.serveMostFirst ?? true,
    ageing: checkedAgeing(input),
    running: new Map(),
    worth: 0,
    firmIds: [],
    firmIndex,
    edgeStart: new Int32Array(firmRoom),
    edgeEnd: new Int32Array(firmRoom),
    asked: new Float64Array(firmRoom),
    wanted: new Int32Array(firmRoom),
    placed: new Int32Array(firmRoom),
    firstPair: new Int32Array(firmRoom),
    patience: new Float64Array(firmRoom),
    firstBonus: new Float64Array(firmRoom),
    mentorIds,
    mentorIndex: new Map(mentorIds.map((id, number) => [id, number])),
    mentorMarks: mentorIds.map(markOf),
    openSeats: new Float64Array(mentorIds.length),
    seatsLeft: Float64Array.from(mentorIds, (id) => mentors.get(id)?.capacity ?? 0),
    firstHolder: new Int32Array(mentorIds.length).fill(NONE),
    pricePoints: new Float64Array(mentorIds.length),
    priceTie: new Float64Array(mentorIds.length),
    edges: 0,
    edgeFirm: new Int32Array(edgeRoom),
    edgeMentor: new Int32Array(edgeRoom),
    gain: new Float64Array(edgeRoom),
    tie: new Float64Array(edgeRoom),
    nextPair: new Int32Array(edgeRoom),
    nextHolder: new Int32Array(edgeRoom),
    previousHolder: new Int32Array(edgeRoom),
  };
}

/** Room for some arrivals before arrays have to be copied. */
const roomFor = (count: number): number => count + (count >> 3) + 256;

/** Throws `unknown-firm`, `unknown-mentor`, `duplicate-lock`, `locks-beyond-capacity`. */
function seatRunning(market: Market, locked: readonly WaveLock[], firms: Map<string, number>): void {
  checkList(locked);
  for (const lock of locked) {
    const firm = firmAt(firms, lock.firm);
    const mentor = mentorAt(market.mentorIndex, lock.mentor);
    const ofFirm = market.running.get(firm) ?? new Map<number, number>();
    if (ofFirm.has(mentor)) throw new DomainError("duplicate-lock", "A running pair is listed once.");
    const left = (market.seatsLeft[mentor] ?? 0) - 1;
    if (left < 0)
      throw new DomainError("locks-beyond-capacity", "A mentor has more running pairs than seats.");
    market.seatsLeft[mentor] = left;
    market.running.set(firm, ofFirm.set(mentor, 0));
  }
  market.openSeats.set(market.seatsLeft);
}
