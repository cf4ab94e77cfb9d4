import type { PairingFirm, PairingMentor, Part, Weights, Wish } from "@/lib/domain/pairing/types";
import { PARTS } from "@/lib/domain/pairing/types";

/** Years in a market after which more add nothing. The portal's judgement, as are the steps below. */
export const MOST_YEARS = 10;
export const SAME_SECTION = 0.5;
export const SAME_COUNTRY = 0.7;
export const TRAVELS = 0.4;

/** How far the mentor covers one part, 0..1; null where the firm says nothing that could be covered. */
export function partOf(part: Part, firm: PairingFirm, mentor: PairingMentor): number | null {
  switch (part) {
    case "gaps":
      return gaps(firm, mentor);
    case "market":
      return firm.markets.length === 0 ? null : Math.min(1, yearsIn(firm, mentor) / MOST_YEARS);
    case "industry":
      return industry(firm, mentor);
    case "mode":
      return firm.modes.length === 0
        ? null
        : firm.modes.filter((mode) => mentor.modes.includes(mode)).length / firm.modes.length;
    case "language":
      return bestLevel(firm, mentor) / 3;
    case "phase":
      return firm.phase === null ? null : Number(mentor.phases.includes(firm.phase));
    case "wishes":
      if (firm.wishes.length === 0) return null;
      return mentor.prefers?.includes(firm.id)
        ? 1
        : firm.wishes.filter((wish) => grants(mentor, wish)).length / firm.wishes.length;
    case "place":
      return place(firm, mentor);
  }
}

/** The share of all gaps, by size, in what the firm knows and in what it can do. */
function gaps({ gaps: found, lacks = [] }: PairingFirm, mentor: PairingMentor): number | null {
  const all = sizeOf(found) + sizeOf(lacks);
  if (all === 0) return null;
  const known = found.filter(({ knowledge }) => mentor.knowledge.includes(knowledge));
  const able = lacks.filter(({ area }) => mentor.competences?.includes(area));
  return (sizeOf(known) + sizeOf(able)) / all;
}

/** Gaps added up by size. */
export const sizeOf = (list: readonly { size: number }[]): number =>
  list.reduce((sum, { size }) => sum + size, 0);

/** The most years that the mentor has in one of the firm's wanted markets. */
export const yearsIn = (firm: PairingFirm, mentor: PairingMentor): number =>
  Math.max(
    0,
    ...mentor.markets.flatMap(({ country, years }) => (firm.markets.includes(country) ? years : [])),
  );

/** How well the two can speak to each other: the best level in a common language, 0 for none. */
export const bestLevel = (firm: PairingFirm, mentor: PairingMentor): number =>
  Math.max(0, ...mentor.languages.flatMap(({ code, level }) => (firm.languages.includes(code) ? level : [])));

function industry({ section, division }: PairingFirm, mentor: PairingMentor): number | null {
  if (section === null) return null;
  if (division !== null && mentor.divisions.includes(division)) return 1;
  return mentor.sections.includes(section) ? SAME_SECTION : 0;
}

function place(firm: PairingFirm, mentor: PairingMentor): number {
  if (mentor.country === firm.country)
    return firm.region !== null && mentor.region === firm.region ? 1 : SAME_COUNTRY;
  return mentor.travels ? TRAVELS : 0;
}

/** Whether a mentor is what a wish asks for. */
export function grants(mentor: PairingMentor, wish: Wish): boolean {
  switch (wish.kind) {
    case "market":
      return mentor.markets.some(({ country }) => country === wish.country);
    case "language":
      return mentor.languages.some(({ code }) => code === wish.language);
    case "knowledge":
      return mentor.knowledge.includes(wish.knowledge);
    case "mode":
      return mentor.modes.includes(wish.mode);
    case "industry":
      return mentor.sections.includes(wish.section);
  }
}

/** One line of a pair's score card. `points` of 1000, rounded for reading; `value` 0..1. */
export type CardLine = { part: Part; weight: number; value: number; points: number };

/**
 * The score of a pair, 0..1000 and whole: the weighted mean of the parts that the firm says something about. Parts that
 * it says nothing about weigh nothing, so that an unknown is never a zero.
 */
export function scoreCard(
  firm: PairingFirm,
  mentor: PairingMentor,
  weights: Weights,
): { score: number; lines: CardLine[] } {
  const said = PARTS.flatMap((part) => {
    const value = weights[part] === 0 ? null : partOf(part, firm, mentor);
    return value === null ? [] : [{ part, weight: weights[part], value }];
  });
  const all = said.reduce((sum, { weight }) => sum + weight, 0);
  const lines = said.map((line) => ({
    ...line,
    points: Math.round((1000 * line.weight * line.value) / all),
  }));
  const sum = said.reduce((total, { weight, value }) => total + weight * value, 0);
  return { score: all === 0 ? 0 : Math.round((1000 * sum) / all), lines };
}
