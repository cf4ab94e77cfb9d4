import { bestLevel, grants, yearsIn } from "@/lib/domain/pairing/parts";
import type { PairingFirm, PairingMentor, Part, Wish } from "@/lib/domain/pairing/types";

/** What speaks for a pair in one part, and what does not: coded as facts are, `market:SE:10` with its years. */
export type Evidence = { has: string[]; lacks: string[] };

/** What one part of a pair's score rests on: what of the firm's asks the mentor meets, and what not. */
export function evidenceOf(part: Part, firm: PairingFirm, mentor: PairingMentor): Evidence {
  switch (part) {
    case "gaps":
      return gaps(firm, mentor);
    case "market": {
      const most = yearsIn(firm, mentor);
      const best = mentor.markets.filter(
        ({ country, years }) => years === most && firm.markets.includes(country),
      );
      return { has: best.map(({ country, years }) => `market:${country}:${years}`), lacks: [] };
    }
    case "industry":
      return industry(firm, mentor);
    case "mode":
      return parted(
        firm.modes,
        (mode) => mentor.modes.includes(mode),
        (mode) => `mode:${mode}`,
      );
    case "language": {
      const most = bestLevel(firm, mentor);
      const best = mentor.languages.filter(
        ({ code, level }) => level === most && firm.languages.includes(code),
      );
      return { has: best.map(({ code, level }) => `language:${code}:${level}`), lacks: [] };
    }
    case "phase":
      return parted(
        firm.phase === null ? [] : [firm.phase],
        (phase) => mentor.phases.includes(phase),
        (phase) => `phase:${phase}`,
      );
    case "wishes":
      if (mentor.prefers?.includes(firm.id)) return { has: ["preferred:"], lacks: [] };
      return parted(firm.wishes, (wish) => grants(mentor, wish), codeOf);
    case "place":
      return { has: [`place:${nearness(firm, mentor)}`], lacks: [] };
  }
}

const largestFirst = (one: { size: number }, other: { size: number }) => other.size - one.size;

function gaps({ gaps: found, lacks = [] }: PairingFirm, mentor: PairingMentor): Evidence {
  const all = [
    ...found.map(({ knowledge, size }) => ({
      code: `knowledge:${knowledge}`,
      size,
      met: mentor.knowledge.includes(knowledge),
    })),
    ...lacks.map(({ area, size }) => ({
      code: `competence:${area}`,
      size,
      met: mentor.competences?.includes(area) ?? false,
    })),
  ];
  return parted(
    all.toSorted(largestFirst),
    ({ met }) => met,
    ({ code }) => code,
  );
}

function industry({ section, division }: PairingFirm, mentor: PairingMentor): Evidence {
  if (section === null) return { has: [], lacks: [] };
  if (division !== null && mentor.divisions.includes(division))
    return { has: [`division:${division}`], lacks: [] };
  const code = [`industry:${section}`];
  return mentor.sections.includes(section) ? { has: code, lacks: [] } : { has: [], lacks: code };
}

function nearness(firm: PairingFirm, mentor: PairingMentor): "region" | "country" | "travels" | "far" {
  if (mentor.country !== firm.country) return mentor.travels ? "travels" : "far";
  return firm.region !== null && mentor.region === firm.region ? "region" : "country";
}

function codeOf(wish: Wish): string {
  switch (wish.kind) {
    case "market":
      return `market:${wish.country}`;
    case "language":
      return `language:${wish.language}`;
    case "knowledge":
      return `knowledge:${wish.knowledge}`;
    case "mode":
      return `mode:${wish.mode}`;
    case "industry":
      return `industry:${wish.section}`;
  }
}

function parted<T>(list: readonly T[], isMet: (one: T) => boolean, code: (one: T) => string): Evidence {
  return {
    has: list.filter(isMet).map(code),
    lacks: list.filter((one) => !isMet(one)).map(code),
  };
}
