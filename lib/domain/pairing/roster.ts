import { COMPETENCE_AREAS } from "@/lib/domain/competence/areas";
import { MOST_YEARS } from "@/lib/domain/pairing/parts";
import type { PairingMentor } from "@/lib/domain/pairing/types";
import { ENTRY_MODES, KNOWLEDGE, PHASES } from "@/lib/domain/vocabulary";

/** A set of mentors, one bit each. */
export type Bits = Uint32Array;

/**
 * The mentors of a wave laid out for speed: sets as bits, values as bytes, by their place in the list. Made once a wave,
 * read for every firm.
 */
export type Roster = {
  mentors: readonly PairingMentor[];
  words: number;
  /** Read only, as is every set here. */
  everyone: Bits;
  nobody: Bits;
  absent: Bits;
  full: Bits;
  speaking: ReadonlyMap<string, Bits>;
  inMarket: ReadonlyMap<string, Bits>;
  /** By division and market, as `competitorKey` writes them. */
  competing: ReadonlyMap<string, Bits>;
  byAgency: ReadonlyMap<string, Bits>;
  byPerson: ReadonlyMap<string, Bits>;
  placeOf: ReadonlyMap<string, number>;
  avoidedBy: ReadonlyMap<string, Bits>;
  likedBy: ReadonlyMap<string, Bits>;
  years: ReadonlyMap<string, Uint8Array>;
  levels: ReadonlyMap<string, Uint8Array>;
  sections: ReadonlyMap<string, Uint8Array>;
  divisions: ReadonlyMap<string, Uint8Array>;
  knowledge: Uint16Array;
  competences: Uint8Array;
  modes: Uint16Array;
  phases: Uint8Array;
  countries: Numbered;
  regions: Numbered;
  travels: Uint8Array;
};

/** Words as numbers from 1: what stands for a word, and for each mentor its own, 0 for none. */
type Numbered = { numbers: ReadonlyMap<string, number>; of: Int32Array };

export const competitorKey = (division: string, market: string): string => `${division} ${market}`;

/** Bits of a closed list's members. */
export const maskOf = <T>(list: readonly T[], members: readonly T[]): number =>
  members.reduce((mask, member) => mask | (1 << list.indexOf(member)), 0);

/** Lays out the mentors of a wave. */
export function rosterOf(mentors: readonly PairingMentor[]): Roster {
  const size = mentors.length;
  const words = Math.ceil(size / 32);
  const bits = keyed(() => new Uint32Array(words));
  const bytes = keyed(() => new Uint8Array(size));
  const sets = {
    absent: new Uint32Array(words),
    full: new Uint32Array(words),
    speaking: bits(),
    inMarket: bits(),
    competing: bits(),
    byAgency: bits(),
    byPerson: bits(),
    avoidedBy: bits(),
    likedBy: bits(),
  };
  const values = { years: bytes(), levels: bytes(), sections: bytes(), divisions: bytes() };
  const masks = {
    knowledge: new Uint16Array(size),
    competences: new Uint8Array(size),
    modes: new Uint16Array(size),
    phases: new Uint8Array(size),
  };
  mentors.forEach((mentor, at) => {
    if (mentor.absent) put(sets.absent, at);
    if (mentor.active >= mentor.capacity) put(sets.full, at);
    put(sets.byAgency.at(mentor.agencyId), at);
    for (const person of mentor.people) put(sets.byPerson.at(person), at);
    for (const firm of mentor.avoids) put(sets.avoidedBy.at(firm), at);
    for (const firm of mentor.prefers ?? []) put(sets.likedBy.at(firm), at);
    for (const { code, level } of mentor.languages) {
      put(sets.speaking.at(code), at);
      raise(values.levels.at(code), at, level);
    }
    for (const { country, years } of mentor.markets) {
      put(sets.inMarket.at(country), at);
      raise(values.years.at(country), at, Math.min(years, MOST_YEARS));
    }
    for (const { division, markets } of mentor.businesses)
      for (const market of markets) put(sets.competing.at(competitorKey(division, market)), at);
    for (const section of mentor.sections) raise(values.sections.at(section), at, 1);
    for (const division of mentor.divisions) raise(values.divisions.at(division), at, 1);
    masks.knowledge[at] = maskOf(KNOWLEDGE, mentor.knowledge);
    masks.competences[at] = maskOf(COMPETENCE_AREAS, mentor.competences ?? []);
    masks.modes[at] = maskOf(ENTRY_MODES, mentor.modes);
    masks.phases[at] = maskOf(PHASES, mentor.phases);
  });
  return {
    mentors,
    words,
    everyone: allOf(size),
    nobody: new Uint32Array(words),
    placeOf: new Map(mentors.map(({ id }, at) => [id, at])),
    ...masks,
    countries: numbered(mentors.map(({ country }) => country)),
    regions: numbered(mentors.map(({ region }) => region)),
    travels: Uint8Array.from(mentors, ({ travels }) => Number(travels)),
    absent: sets.absent,
    full: sets.full,
    speaking: sets.speaking.map,
    inMarket: sets.inMarket.map,
    competing: sets.competing.map,
    byAgency: sets.byAgency.map,
    byPerson: sets.byPerson.map,
    avoidedBy: sets.avoidedBy.map,
    likedBy: sets.likedBy.map,
    years: values.years.map,
    levels: values.levels.map,
    sections: values.sections.map,
    divisions: values.divisions.map,
  };
}

function keyed<T>(make: () => T) {
  return () => {
    const map = new Map<string, T>();
    const at = (key: string): T => {
      const found = map.get(key) ?? make();
      map.set(key, found);
      return found;
    };
    return { map, at };
  };
}

function numbered(words: readonly (string | null)[]): Numbered {
  const numbers = new Map<string, number>();
  for (const word of words) if (word !== null && !numbers.has(word)) numbers.set(word, numbers.size + 1);
  return { numbers, of: Int32Array.from(words, (word) => (word === null ? 0 : (numbers.get(word) ?? 0))) };
}

/** Whether a mentor is in a set. */
export const has = (set: Bits, at: number): boolean => ((set[at >>> 5] ?? 0) & (1 << (at & 31))) !== 0;

/** The mentors of a set, in order. */
export function placesIn(set: Bits): Int32Array {
  const places: number[] = [];
  for (let word = 0; word < set.length; word++)
    for (let left = set[word] ?? 0; left !== 0; left &= left - 1)
      places.push(word * 32 + 31 - Math.clz32(left & -left));
  return Int32Array.from(places);
}

function allOf(size: number): Bits {
  const all = new Uint32Array(Math.ceil(size / 32)).fill(0xffffffff);
  const spare = all.length * 32 - size;
  if (spare > 0) all[all.length - 1] = 0xffffffff >>> spare;
  return all;
}

/** Takes a mentor out of a set. */
export function remove(set: Bits, at: number): void {
  set[at >>> 5] = (set[at >>> 5] ?? 0) & ~(1 << (at & 31));
}

/** Puts a mentor into a set. */
export function put(set: Bits, at: number): void {
  set[at >>> 5] = (set[at >>> 5] ?? 0) | (1 << (at & 31));
}

function raise(values: Uint8Array, at: number, value: number): void {
  values[at] = Math.max(values[at] ?? 0, value);
}
