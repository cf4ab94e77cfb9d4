import { COMPETENCE_AREAS } from "@/lib/domain/competence/areas";
import type { LanguageLevel, PairingFirm, PairingMentor, Wish } from "@/lib/domain/pairing/types";
import { ENTRY_MODES, KNOWLEDGE, PHASES } from "@/lib/domain/vocabulary";
import { randomFrom } from "./random-wave";

export type PairingShape = {
  firms: number;
  mentors: number;
  /** How many countries, languages and divisions there are to choose from: the fewer, the more pairs. */
  countries: number;
  languages: number;
  divisions: number;
};

/** Firms and mentors of this shape: the same for the same seed. */
export function randomPairing(shape: PairingShape, seed: number) {
  const random = randomFrom(seed);
  const below = (most: number) => Math.floor(random() * most);
  const chance = (share: number) => random() < share;
  const country = () => `C${below(shape.countries)}`;
  const language = () => `l${below(shape.languages)}`;
  const division = () => `${10 + below(shape.divisions)}`;
  const sectionOf = (code: string) => `S${Number(code) % 7}`;
  const some = <T>(most: number, make: () => T): T[] => [
    ...new Set(Array.from({ length: below(most + 1) }, make)),
  ];
  const picked = <T>(list: readonly T[], share: number) => list.filter(() => chance(share));
  const wish = (): Wish =>
    [
      (): Wish => ({ kind: "market", country: country() }),
      (): Wish => ({ kind: "language", language: language() }),
      (): Wish => ({ kind: "knowledge", knowledge: KNOWLEDGE[below(KNOWLEDGE.length)] ?? "market" }),
      (): Wish => ({ kind: "mode", mode: ENTRY_MODES[below(ENTRY_MODES.length)] ?? "importing" }),
      (): Wish => ({ kind: "industry", section: sectionOf(division()) }),
    ][below(5)]?.() ?? { kind: "market", country: country() };
  const firms = Array.from({ length: shape.firms }, (_, number): PairingFirm => {
    const trade = chance(0.9) ? division() : null;
    return {
      id: `firm ${number}`,
      agencyId: "agency",
      languages: [...new Set([language(), ...some(2, language)])],
      markets: some(3, country),
      presentMarkets: some(2, country),
      country: country(),
      region: chance(0.5) ? `R${below(4)}` : null,
      section: trade && sectionOf(trade),
      division: trade,
      phase: chance(0.8) ? (PHASES[below(3)] ?? null) : null,
      gaps: chance(0.8) ? picked(KNOWLEDGE, 0.4).map((knowledge) => ({ knowledge, size: random() })) : [],
      ...(chance(0.6)
        ? { lacks: picked(COMPETENCE_AREAS, 0.5).map((area) => ({ area, size: random() })) }
        : {}),
      modes: picked(ENTRY_MODES, 0.15),
      wishes: some(5, wish),
      avoids: some(2, () => `mentor ${below(shape.mentors)}`),
      agreesTo: some(3, () => `mentor ${below(shape.mentors)}`),
      people: [`firm person ${number}`],
    };
  });
  const mentors = Array.from({ length: shape.mentors }, (_, number): PairingMentor => {
    const trades = some(3, division);
    return {
      id: `mentor ${number}`,
      agencyId: "agency",
      languages: [...new Set([language(), ...some(3, language)])].map((code) => ({
        code,
        level: (1 + below(3)) as LanguageLevel,
      })),
      markets: [...new Set([country(), ...some(4, country)])].map((code) => ({
        country: code,
        years: 1 + below(20),
      })),
      sections: [...new Set(trades.map(sectionOf))],
      divisions: trades,
      modes: picked(ENTRY_MODES, 0.3),
      knowledge: picked(KNOWLEDGE, 0.5),
      ...(chance(0.6) ? { competences: picked(COMPETENCE_AREAS, 0.5) } : {}),
      phases: picked(PHASES, 0.5),
      country: country(),
      region: chance(0.5) ? `R${below(4)}` : null,
      travels: chance(0.5),
      capacity: below(6),
      active: below(3),
      absent: chance(0.05),
      avoids: some(1, () => `firm ${below(shape.firms)}`),
      agreesTo: some(3, () => `firm ${below(shape.firms)}`),
      businesses: chance(0.5) ? [{ division: division(), markets: some(3, country) }] : [],
      people: chance(0.02) ? [`firm person ${below(shape.firms)}`] : [`mentor person ${number}`],
    };
  });
  return { firms, mentors };
}
