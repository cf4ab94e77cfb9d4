import { PATTERNS, type Pattern, type PatternVerdict } from "@/lib/domain/antecedents/types";
import {
  hadBurst,
  WAY_RULES,
  type WayAbroad,
  wayAbroad,
  wentEarly,
} from "@/lib/domain/antecedents/way-abroad";
import type { FirmProfile } from "@/lib/domain/knowledge-innovation/types";
import { worldRegionOf } from "@/lib/domain/reference/world-regions";
import type { SourceRef } from "@/lib/domain/sources";

type Found = { verdict: PatternVerdict["verdict"]; because: string };

/** How a firm's dates and markets go with each pattern that the source names; answers play no part in it. */
export function patternsOf(profile?: FirmProfile): PatternVerdict[] {
  const way = wayAbroad(profile);
  return PATTERNS.map((pattern) => {
    const { verdict, because } = RULES[pattern](way);
    const reason = {
      ruleId: `pattern-${pattern}-${verdict}`,
      because,
      items: [],
      source: SOURCE_OF[pattern],
    };
    return { pattern, verdict, reason };
  });
}

const NAMED: SourceRef = { id: "rezvani-2024", where: "review of the literature", judgement: true };
const SOURCE_OF: Readonly<Record<Pattern, SourceRef>> = {
  traditional: NAMED,
  "born-global": { id: "achtenhagen-2011", where: "stages and patterns", judgement: true },
  "born-again-global": NAMED,
  regional: NAMED,
};

const RULES: Readonly<Record<Pattern, (way: WayAbroad) => Found>> = {
  traditional: whenDated((delays) => {
    if (wentEarly(delays)) return { verdict: "no", because: EARLY };
    if (hadBurst(delays))
      return { verdict: "no", because: "You entered three or more markets within three years." };
    const start = `You began ${delays[0]} years after founding`;
    return delays.length > 1
      ? { verdict: "fits", because: `${start} and took one market after another.` }
      : { verdict: "possible", because: `${start} and have one market so far.` };
  }),
  "born-global": whenDated((delays, { age, share }) => {
    if (!wentEarly(delays)) return { verdict: "no", because: LATE };
    if (share === null)
      return { verdict: "possible", because: `${EARLY} Your share of sales from abroad is not known.` };
    const sells = `You sell ${share} per cent abroad; the line lies at ${WAY_RULES.earlyShare}.`;
    if (age === null || age > WAY_RULES.earlyYears)
      return {
        verdict: "possible",
        because: `${EARLY} ${sells} What counts is the share in your first three years.`,
      };
    return { verdict: share >= WAY_RULES.earlyShare ? "fits" : "no", because: `${EARLY} ${sells}` };
  }),
  "born-again-global": whenDated((delays) => {
    if (wentEarly(delays)) return { verdict: "no", because: EARLY };
    return hadBurst(delays)
      ? { verdict: "fits", because: `${LATE} Later you entered three or more markets within three years.` }
      : { verdict: "no", because: "You have not entered three or more markets within three years." };
  }),
  regional({ countries }) {
    const regions = countries.flatMap((country) => worldRegionOf(country) ?? []);
    const [first] = regions;
    if (!first || regions.length < Math.max(2, countries.length))
      return {
        verdict: "unknown",
        because: "It takes two markets or more to say if they lie close together.",
      };
    if (regions.every(({ id }) => id === first.id))
      return { verdict: "fits", because: `All your markets lie in ${first.name}.` };
    return regions.every(({ continent }) => continent === first.continent)
      ? {
          verdict: "possible",
          because: `All your markets lie in ${first.continent}, in several parts of it.`,
        }
      : { verdict: "no", because: "Your markets lie on more than one continent." };
  },
};

const EARLY = "Your first market came within three years of founding.";
const LATE = "Your first market came more than three years after founding.";

function whenDated(rule: (delays: readonly number[], way: WayAbroad) => Found): (way: WayAbroad) => Found {
  return (way) =>
    way.delays
      ? rule(way.delays, way)
      : {
          verdict: "unknown",
          because: "Your profile does not give the year of founding and of each market.",
        };
}
