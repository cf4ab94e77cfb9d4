import { visibleItems } from "@/lib/domain/instruments/engine";
import type { Answer, Answers, Instrument, Item } from "@/lib/domain/instruments/types";
import { type Agreement, weightedKappa } from "@/lib/domain/kappa";

/** `same`, `apart`: both said something. `unknown`: both were asked, one or both do not know. `one-asked`: the way through the questions differed. */
export type ComparedState = "same" | "apart" | "unknown" | "one-asked";

export type ComparedItem = {
  item: Item;
  sectionId: string;
  firm: Answer | null;
  mentor: Answer | null;
  state: ComparedState;
  /** 0 (the same) to 1 (as far apart as the question allows); null where one of the two says nothing. */
  distance: number | null;
  /** Levels between the two, for questions with five levels. */
  levelsApart: number | null;
};

/** How far the two agree over a set of questions. Kappa is of the questions with levels; the counts are of all. */
export type Agreed = {
  agreement: Agreement;
  same: number;
  apart: number;
  /** Where the firm alone, the mentor alone, or both do not know. */
  unknown: { firm: number; mentor: number; both: number };
  oneAsked: number;
};

export type SecondRating = {
  items: ComparedItem[];
  sections: (Agreed & { id: string; title: string })[];
  overall: Agreed;
  /** What to talk about: what lies apart, farthest first, then in the order of the questionnaire. */
  agenda: ComparedItem[];
};

/** Levels of every question that is answered by a level. */
const LEVELS = 5;

/**
 * Two people's answers to one questionnaire about the same firm, side by side: the firm's own and its mentor's. The order
 * in which answers come never matters, and which of the two is called firm changes names only. Never a result of its own.
 */
export function compareRaters(instrument: Instrument, firm: Answers, mentor: Answers): SecondRating {
  const asked = {
    firm: new Set(visibleItems(instrument, firm)),
    mentor: new Set(visibleItems(instrument, mentor)),
  };
  const items = instrument.sections.flatMap((section) =>
    section.items
      .filter((item) => asked.firm.has(item) || asked.mentor.has(item))
      .map((item): ComparedItem => {
        const given = {
          firm: asked.firm.has(item) ? (firm[item.key] ?? null) : null,
          mentor: asked.mentor.has(item) ? (mentor[item.key] ?? null) : null,
        };
        return { item, sectionId: section.id, ...given, ...compared(item, given.firm, given.mentor) };
      }),
  );
  const sections = instrument.sections.flatMap(({ id, title }) => {
    const own = items.filter((one) => one.sectionId === id);
    return own.length === 0 ? [] : [{ id, title, ...agreed(own) }];
  });
  const agenda = items
    .filter(({ state }) => state === "apart")
    .toSorted((one, other) => (other.distance ?? 0) - (one.distance ?? 0));
  return { items, sections, overall: agreed(items), agenda };
}

function compared(item: Item, firm: Answer | null, mentor: Answer | null) {
  const nothing = { distance: null, levelsApart: null };
  if (!firm || !mentor) return { state: "one-asked" as const, ...nothing };
  if (firm.kind === "unknown" || mentor.kind === "unknown") return { state: "unknown" as const, ...nothing };
  const distance = distanceOf(item, firm, mentor);
  const levelsApart =
    firm.kind === "level" && mentor.kind === "level" ? Math.abs(firm.level - mentor.level) : null;
  return { state: distance === 0 ? ("same" as const) : ("apart" as const), distance, levelsApart };
}

/** Levels by how many lie between; choices by the share of those chosen that only one chose; ranks also by their places. */
function distanceOf(item: Item, firm: Answer, mentor: Answer): number {
  if (firm.kind === "level" && mentor.kind === "level")
    return Math.abs(firm.level - mentor.level) / (LEVELS - 1);
  const [one, other] = [chosen(firm), chosen(mentor)];
  if (item.kind === "rank") {
    const places = Math.max(one.length, other.length);
    const kept = one.filter((choice, at) => other[at] === choice).length;
    return places === 0 ? 0 : 1 - kept / places;
  }
  const all = new Set([...one, ...other]);
  const shared = one.filter((choice) => other.includes(choice)).length;
  return all.size === 0 ? 0 : 1 - shared / all.size;
}

function chosen(answer: Answer): readonly string[] {
  switch (answer.kind) {
    case "single":
      return [answer.choice];
    case "multiple":
    case "rank":
      return answer.choices;
    case "level":
      return [String(answer.level)];
    case "unknown":
      return [];
  }
}

function agreed(items: readonly ComparedItem[]): Agreed {
  const count = (holds: (one: ComparedItem) => boolean) => items.filter(holds).length;
  const silent = (answer: Answer | null) => answer?.kind === "unknown";
  const asked = items.filter(({ state }) => state !== "one-asked");
  return {
    agreement: weightedKappa(
      asked
        .filter(({ item }) => item.kind === "level")
        .map(({ firm, mentor }) => [levelOf(firm), levelOf(mentor)] as const),
      LEVELS,
    ),
    same: count(({ state }) => state === "same"),
    apart: count(({ state }) => state === "apart"),
    unknown: {
      firm: asked.filter(({ firm, mentor }) => silent(firm) && !silent(mentor)).length,
      mentor: asked.filter(({ firm, mentor }) => !silent(firm) && silent(mentor)).length,
      both: asked.filter(({ firm, mentor }) => silent(firm) && silent(mentor)).length,
    },
    oneAsked: count(({ state }) => state === "one-asked"),
  };
}

const levelOf = (answer: Answer | null): number | null => (answer?.kind === "level" ? answer.level : null);

/** How far two raters agree, from worst to best. */
export const AGREEMENTS = ["poor", "slight", "fair", "moderate", "substantial", "almost-perfect"] as const;
export type AgreementWord = (typeof AGREEMENTS)[number];

const UP_TO = [0, 0.2, 0.4, 0.6, 0.8, 1] as const;

/**
 * A kappa (-1 to 1) in words: below 0 poor, then in steps of 0.2, each with its upper edge. The steps are a convention and
 * nothing more, as their authors say themselves. Source: Landis & Koch 1977, doi 10.2307/2529310.
 */
export function agreementWord(kappa: number): AgreementWord {
  if (kappa < 0) return "poor";
  const at = UP_TO.findIndex((edge, index) => index > 0 && kappa <= edge);
  return AGREEMENTS[at] ?? "almost-perfect";
}

/** Under so many questions answered by both, a kappa says little; where to draw the line is the portal's judgement. */
export const FEW_RATED = { n: 10, judgement: true } as const;
