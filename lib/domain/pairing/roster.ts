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
};

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
    placeOf: new Map(mentors.map(({ id }, at) => [id, at])),
    ...masks,
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

/** Puts a mentor into a set. */
export function put(set: Bits, at: number): void {
  set[at >>> 5] = (set[at >>> 5] ?? 0) | (1 << (at & 31));
}

function raise(values: Uint8Array, at: number, value: number): void {
  values[at] = Math.max(values[at] ?? 0, value);
}
