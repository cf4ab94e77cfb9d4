import fc from "fast-check";
import { allItems } from "@/lib/domain/instruments/engine";
import { INSTRUMENTS } from "@/lib/domain/instruments/registry";
import type { Answer, Answers, Item } from "@/lib/domain/instruments/types";
import type { FirmProfile } from "@/lib/domain/knowledge-innovation/types";
import { MODELS } from "@/lib/domain/models/registry";
import type { DiagnosisOf } from "@/lib/domain/models/types";
import type { Facts } from "@/lib/domain/recommendations/facts";
import type { Phase } from "@/lib/domain/vocabulary";
import { anyAnswerTo, anyProfile } from "../competence/firms";
import { EXPERIENCED, FIRST_YEARS, level, multiple, NEVER, single } from "../knowledge-innovation/firms";

export const FIRM_WIDE = INSTRUMENTS.filter(({ subject }) => subject === undefined);
export const ITEMS: ReadonlyMap<string, Item> = new Map(
  FIRM_WIDE.flatMap((instrument) => allItems(instrument).map((item) => [item.key, item])),
);

/** Where a firm names what is wrong, rather than what it does. */
const TROUBLES = [
  "management.problems",
  "management.difficulties",
  "navigator.scaling.breaks-first",
  "factor.external.restrictions",
];

const STANDING: Readonly<Record<Phase, Answers>> = {
  pre: NEVER,
  initial: FIRST_YEARS,
  experienced: EXPERIENCED,
};

const CHOSEN: Answers = {
  "phase.markets": single("3-4"),
  "phase.sales-share": single("25-to-50"),
  "phase.reach": single("mixed"),
  "management.policy-fit": single("entirely-right"),
  "competence.start.export-stage": single("acceptance"),
  "competence.start.early-share": single("yes"),
  "competence.start.advantage": single("both"),
  "stage.life-cycle": single("growth"),
  "navigator.logic": single("both"),
  "navigator.model.intended": single("direct-export"),
  "navigator.social.market-choice": single("tie-and-facts"),
};

/** A firm that has everything in place and names no trouble, with one way of dealing with customers throughout. */
export function inPlace(phase: Phase, orientation = "relationship"): Answers {
  const given = [...ITEMS.values()].flatMap((item): [string, Answer][] => {
    if (item.kind === "rank") return [];
    if (item.kind === "level") return [[item.key, level(5)]];
    if (item.key.startsWith("competence.orientation.")) return [[item.key, single(orientation)]];
    if (item.kind === "single") return [];
    if (TROUBLES.includes(item.key)) return [[item.key, multiple("none")]];
    const free = item.options.flatMap(({ id, exclusive }) => (exclusive ? [] : [id]));
    return [[item.key, multiple(...free)]];
  });
  return { ...Object.fromEntries(given), ...CHOSEN, ...STANDING[phase] };
}

/** What every questionnaire about the firm, or the named ones, make of these answers. */
export function factsOf(answers: Answers, profile?: FirmProfile, handedIn = FIRM_WIDE): Facts {
  const diagnoses: Partial<DiagnosisOf> = Object.fromEntries(
    handedIn.map((instrument) => [
      instrument.id,
      MODELS[instrument.id as keyof DiagnosisOf].diagnose(instrument, answers, profile),
    ]),
  );
  return { answers, diagnoses, ...(profile ? { profile } : {}) };
}

/** Any answers to any items of all questionnaires about the firm, about one in ten left open. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .tuple(
    ...[...ITEMS.values()].map((item) =>
      fc.tuple(fc.constant(item.key), fc.option(anyAnswerTo(item), { freq: 9 })),
    ),
  )
  .map((entries) => Object.fromEntries(entries.flatMap(([key, answer]) => (answer ? [[key, answer]] : []))));

/** Any facts: some of the questionnaires handed in, a profile or none. */
export const anyFacts: fc.Arbitrary<Facts> = fc
  .tuple(
    anyAnswers,
    fc.option(anyProfile, { nil: undefined }),
    fc.subarray([...FIRM_WIDE], { minLength: 1 }),
    fc.option(fc.constantFrom("47", "62", "31", "72", "28"), { nil: undefined }),
  )
  .map(([answers, profile, handedIn, division]) =>
    factsOf(
      answers,
      profile && division ? { ...profile, industry: { section: null, division } } : profile,
      handedIn,
    ),
  );
