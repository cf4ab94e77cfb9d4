import { COMPETENCE_AREAS } from "@/lib/domain/competence/areas";
import { MOST_YEARS, SAME_COUNTRY, SAME_SECTION, sizeOf, TRAVELS } from "@/lib/domain/pairing/parts";
import { type Bits, has, maskOf, type Roster } from "@/lib/domain/pairing/roster";
import type { PairingFirm, Part, Weights, Wish } from "@/lib/domain/pairing/types";
import { PARTS } from "@/lib/domain/pairing/types";
import { ENTRY_MODES, KNOWLEDGE, PHASES } from "@/lib/domain/vocabulary";

/** Mentors by their place in the roster, and for each of them the sum of the parts so far. */
type Column = { places: Int32Array; sums: Float64Array; weight: number };

/**
 * The scores of a firm with the mentors at these places of a roster, as `scoreCard` gives them: part by part for all
 * of them, since a plain loop over numbers is several times as fast as asking pair by pair.
 */
export function scoresFor(
  firm: PairingFirm,
  roster: Roster,
  weights: Weights,
  places: Int32Array,
): Float64Array {
  const sums = new Float64Array(places.length);
  let all = 0;
  for (const part of PARTS) {
    const weight = weights[part];
    if (weight > 0 && addPart(part, firm, roster, { places, sums, weight })) all += weight;
  }
  if (all > 0) for (let at = 0; at < sums.length; at++) sums[at] = Math.round((1000 * (sums[at] ?? 0)) / all);
  return sums;
}

/** Adds what a part is worth with each mentor; false where the firm says nothing that could be covered. */
function addPart(part: Part, firm: PairingFirm, roster: Roster, to: Column): boolean {
  switch (part) {
    case "gaps":
      return addGaps(firm, roster, to);
    case "market":
      return firm.markets.length > 0 && addHighest(firm.markets, roster.years, MOST_YEARS, to);
    case "industry":
      return addIndustry(firm, roster, to);
    case "mode":
      return addShare(ENTRY_MODES, firm.modes, roster.modes, to);
    case "language":
      return addHighest(firm.languages, roster.levels, 3, to);
    case "phase":
      return firm.phase !== null && addShare(PHASES, [firm.phase], roster.phases, to);
    case "wishes":
      return addWishes(firm, roster, to);
    case "place":
      return addPlace(firm, roster, to);
  }
}

function addGaps({ gaps, lacks = [] }: PairingFirm, { knowledge, competences }: Roster, to: Column): boolean {
  const all = sizeOf(gaps) + sizeOf(lacks);
  if (all === 0) return false;
  const kinds = gaps.map((gap) => ({ bit: maskOf(KNOWLEDGE, [gap.knowledge]), size: gap.size }));
  const areas = lacks.map(({ area, size }) => ({ bit: maskOf(COMPETENCE_AREAS, [area]), size }));
  const { places, sums, weight } = to;
  for (let at = 0; at < places.length; at++) {
    const mentor = places[at] ?? 0;
    const found = covered(kinds, knowledge[mentor] ?? 0) + covered(areas, competences[mentor] ?? 0);
    sums[at] = (sums[at] ?? 0) + weight * (found / all);
  }
  return true;
}

function covered(sizes: readonly { bit: number; size: number }[], mask: number): number {
  let sum = 0;
  for (const { bit, size } of sizes) if (mask & bit) sum += size;
  return sum;
}

function addHighest(
  keys: readonly string[],
  values: ReadonlyMap<string, Uint8Array>,
  most: number,
  { places, sums, weight }: Column,
): boolean {
  const found = keys.flatMap((key) => values.get(key) ?? []);
  for (let at = 0; at < places.length; at++) {
    const mentor = places[at] ?? 0;
    let best = 0;
    for (const each of found) best = Math.max(best, each[mentor] ?? 0);
    sums[at] = (sums[at] ?? 0) + weight * Math.min(1, best / most);
  }
  return true;
}

function addIndustry({ section, division }: PairingFirm, roster: Roster, to: Column): boolean {
  if (section === null) return false;
  const same = division === null ? undefined : roster.divisions.get(division);
  const near = roster.sections.get(section);
  const { places, sums, weight } = to;
  for (let at = 0; at < places.length; at++) {
    const mentor = places[at] ?? 0;
    const value = same?.[mentor] ? 1 : near?.[mentor] ? SAME_SECTION : 0;
    sums[at] = (sums[at] ?? 0) + weight * value;
  }
  return true;
}

function addShare<T>(
  list: readonly T[],
  wanted: readonly T[],
  masks: Uint16Array | Uint8Array,
  { places, sums, weight }: Column,
): boolean {
  if (wanted.length === 0) return false;
  const single = wanted.map((one) => maskOf(list, [one]));
  for (let at = 0; at < places.length; at++) {
    const mask = masks[places[at] ?? 0] ?? 0;
    let hits = 0;
    for (const bit of single) if (mask & bit) hits++;
    sums[at] = (sums[at] ?? 0) + weight * (hits / single.length);
  }
  return true;
}

function addWishes(firm: PairingFirm, roster: Roster, { places, sums, weight }: Column): boolean {
  const { wishes } = firm;
  if (wishes.length === 0) return false;
  const hits = new Uint8Array(places.length);
  for (const wish of wishes) countGranted(wish, roster, places, hits);
  const liked = roster.likedBy.get(firm.id);
  for (let at = 0; at < places.length; at++) {
    const value = liked && has(liked, places[at] ?? 0) ? 1 : (hits[at] ?? 0) / wishes.length;
    sums[at] = (sums[at] ?? 0) + weight * value;
  }
  return true;
}

function countGranted(wish: Wish, roster: Roster, places: Int32Array, hits: Uint8Array): void {
  switch (wish.kind) {
    case "market":
      countIn(roster.inMarket.get(wish.country), places, hits);
      break;
    case "language":
      countIn(roster.speaking.get(wish.language), places, hits);
      break;
    case "knowledge":
      countMasked(roster.knowledge, maskOf(KNOWLEDGE, [wish.knowledge]), places, hits);
      break;
    case "mode":
      countMasked(roster.modes, maskOf(ENTRY_MODES, [wish.mode]), places, hits);
      break;
    case "industry":
      countMasked(roster.sections.get(wish.section), 1, places, hits);
      break;
  }
}

function countIn(set: Bits | undefined, places: Int32Array, hits: Uint8Array): void {
  if (!set) return;
  for (let at = 0; at < places.length; at++) if (has(set, places[at] ?? 0)) hits[at] = (hits[at] ?? 0) + 1;
}

function countMasked(
  masks: Uint16Array | Uint8Array | undefined,
  bits: number,
  places: Int32Array,
  hits: Uint8Array,
): void {
  if (!masks) return;
  for (let at = 0; at < places.length; at++)
    if ((masks[places[at] ?? 0] ?? 0) & bits) hits[at] = (hits[at] ?? 0) + 1;
}

function addPlace(firm: PairingFirm, roster: Roster, { places, sums, weight }: Column): boolean {
  const { countries, regions, travels } = roster;
  const home = countries.numbers.get(firm.country);
  const region = firm.region === null ? undefined : regions.numbers.get(firm.region);
  for (let at = 0; at < places.length; at++) {
    const mentor = places[at] ?? 0;
    let value = travels[mentor] ? TRAVELS : 0;
    if (countries.of[mentor] === home) value = regions.of[mentor] === region ? 1 : SAME_COUNTRY;
    sums[at] = (sums[at] ?? 0) + weight * value;
  }
  return true;
}
