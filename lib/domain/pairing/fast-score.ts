import { COMPETENCE_AREAS } from "@/lib/domain/competence/areas";
import { sizeOf } from "@/lib/domain/pairing/parts";
import { maskOf, type Roster } from "@/lib/domain/pairing/roster";
import type { PairingFirm, Part, Weights, Wish } from "@/lib/domain/pairing/types";
import { PARTS } from "@/lib/domain/pairing/types";
import { ENTRY_MODES, KNOWLEDGE, PHASES } from "@/lib/domain/vocabulary";

type Value = (at: number) => number;

/**
 * The score of a firm with each mentor of a roster, as `scoreCard` gives it, for many mentors at once: what depends on
 * the firm alone is worked out beforehand.
 */
export function scorerFor(firm: PairingFirm, roster: Roster, weights: Weights): Value {
  const parts = PARTS.flatMap((part) => {
    const value = weights[part] === 0 ? null : partValue(part, firm, roster);
    return value === null ? [] : [{ weight: weights[part], value }];
  });
  const all = parts.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return () => 0;
  return (at) => {
    let sum = 0;
    for (const { weight, value } of parts) sum += weight * value(at);
    return Math.round((1000 * sum) / all);
  };
}

function partValue(part: Part, firm: PairingFirm, roster: Roster): Value | null {
  switch (part) {
    case "gaps":
      return gaps(firm, roster);
    case "market":
      return firm.markets.length === 0 ? null : highest(firm.markets, roster.years, 10);
    case "industry":
      return industry(firm, roster);
    case "mode":
      return share(ENTRY_MODES, firm.modes, roster.modes);
    case "language":
      return highest(firm.languages, roster.levels, 3);
    case "phase":
      return firm.phase === null ? null : share(PHASES, [firm.phase], roster.phases);
    case "wishes":
      return wishes(firm, roster);
    case "place":
      return place(firm, roster);
  }
}

/** Added up once for each set of kinds of knowledge, and of areas of competence, that some mentor brings. */
function gaps({ gaps: found, lacks = [] }: PairingFirm, { knowledge, competences }: Roster): Value | null {
  const all = sizeOf(found) + sizeOf(lacks);
  if (all === 0) return null;
  const known = covered(KNOWLEDGE.length, (mask) =>
    sizeOf(found.filter((gap) => mask & (1 << KNOWLEDGE.indexOf(gap.knowledge)))),
  );
  const able = covered(COMPETENCE_AREAS.length, (mask) =>
    sizeOf(lacks.filter(({ area }) => mask & (1 << COMPETENCE_AREAS.indexOf(area)))),
  );
  return (at) => (known(knowledge[at] ?? 0) + able(competences[at] ?? 0)) / all;
}

function covered(bits: number, sum: (mask: number) => number): (mask: number) => number {
  const sums = new Float64Array(1 << bits).fill(-1);
  return (mask) => {
    const before = sums[mask] ?? -1;
    if (before >= 0) return before;
    const found = sum(mask);
    sums[mask] = found;
    return found;
  };
}

function highest(keys: readonly string[], values: ReadonlyMap<string, Uint8Array>, most: number): Value {
  const found = keys.flatMap((key) => values.get(key) ?? []);
  return (at) => {
    let best = 0;
    for (const each of found) best = Math.max(best, each[at] ?? 0);
    return Math.min(1, best / most);
  };
}

function industry({ section, division }: PairingFirm, { sections, divisions }: Roster): Value | null {
  if (section === null) return null;
  const same = division === null ? undefined : divisions.get(division);
  const near = sections.get(section);
  return (at) => (same?.[at] ? 1 : near?.[at] ? 0.5 : 0);
}

function share<T>(list: readonly T[], wanted: readonly T[], masks: Uint16Array | Uint8Array): Value | null {
  if (wanted.length === 0) return null;
  const single = wanted.map((one) => maskOf(list, [one]));
  return (at) => {
    const mask = masks[at] ?? 0;
    let hits = 0;
    for (const bit of single) if (mask & bit) hits++;
    return hits / wanted.length;
  };
}

function wishes(firm: PairingFirm, roster: Roster): Value | null {
  if (firm.wishes.length === 0) return null;
  const granted = firm.wishes.map((wish) => grantedBy(wish, roster));
  const liked = roster.likedBy.get(firm.id);
  return (at) => {
    if (liked && (liked[at >>> 5] ?? 0) & (1 << (at & 31))) return 1;
    let hits = 0;
    for (const grants of granted) if (grants(at)) hits++;
    return hits / granted.length;
  };
}

function grantedBy(wish: Wish, roster: Roster): (at: number) => boolean {
  const within = (values: ReadonlyMap<string, Uint32Array>, key: string) => {
    const set = values.get(key);
    return (at: number) => set !== undefined && ((set[at >>> 5] ?? 0) & (1 << (at & 31))) !== 0;
  };
  switch (wish.kind) {
    case "market":
      return within(roster.inMarket, wish.country);
    case "language":
      return within(roster.speaking, wish.language);
    case "knowledge":
      return (at) => ((roster.knowledge[at] ?? 0) & maskOf(KNOWLEDGE, [wish.knowledge])) !== 0;
    case "mode":
      return (at) => ((roster.modes[at] ?? 0) & maskOf(ENTRY_MODES, [wish.mode])) !== 0;
    case "industry": {
      const set = roster.sections.get(wish.section);
      return (at) => set?.[at] === 1;
    }
  }
}

function place(firm: PairingFirm, { mentors }: Roster): Value {
  return (at) => {
    const mentor = mentors[at];
    if (!mentor) return 0;
    if (mentor.country !== firm.country) return mentor.travels ? 0.4 : 0;
    return firm.region !== null && mentor.region === firm.region ? 1 : 0.7;
  };
}
