import type { Answers } from "@/lib/domain/instruments/types";
import { levelOf } from "@/lib/domain/navigator/read-answers";
import type { EarlyFactor, Strength } from "@/lib/domain/navigator/types";

type Words = { item: string; label: string; high: EarlyFactor["speaksFor"]; words: [string, string, string] };

// What to weigh is the source's; at which level a point speaks for what is the portal's judgement.
const FACTORS: readonly Words[] = [
  {
    item: "factor.internal.owners-view",
    label: "The owners' view of chances abroad",
    high: "going",
    words: ["The owners are not willing.", "The owners want to see figures first.", "The owners want to go."],
  },
  {
    item: "factor.internal.growth-at-home",
    label: "Room to grow at home",
    high: "waiting",
    words: [
      "There is hardly any growth left at home.",
      "There is some growth left at home.",
      "There is much growth left at home.",
    ],
  },
  {
    item: "navigator.model.risk-return",
    label: "Risk and profit of entry",
    high: "going",
    words: [
      "The possible loss outweighs the likely profit.",
      "Profit and possible loss are about equal.",
      "The likely profit outweighs the possible loss.",
    ],
  },
  {
    item: "factor.internal.unused-capacity",
    label: "Idle capacity",
    high: "going",
    words: ["Hardly any capacity is free.", "Some capacity is free.", "Much capacity stands idle."],
  },
  {
    item: "factor.external.competitor-behaviour",
    label: "What rivals do",
    high: "going",
    words: [
      "Your rivals hardly work abroad.",
      "One of your rivals works on a foreign market.",
      "Several of your rivals work abroad.",
    ],
  },
];

/** What to weigh before going early, each with what the answer speaks for. No verdict: the firm weighs. */
export function earlyFactors(answers: Answers): EarlyFactor[] {
  return FACTORS.map(({ item, label, high, words }) => {
    const level = levelOf(answers, item);
    if (level === null) return { item, label, speaksFor: "unknown", because: "This is not known yet." };
    const [low, middle, much] = words;
    if (level === 3) return { item, label, speaksFor: "either", because: middle };
    const other = high === "going" ? "waiting" : "going";
    return level > 3
      ? { item, label, speaksFor: high, because: much }
      : { item, label, speaksFor: other, because: low };
  });
}

const STRENGTHS = {
  "factor.internal.innovativeness": "Bringing out new things",
  "factor.internal.product-line": "A product line that travels",
  "factor.internal.promotion": "Promotion abroad",
  "factor.internal.step-up": "Stepping up exports",
} as const;

/** The four strengths that the source links with ways in which commit more resources. */
export function strengthsOf(answers: Answers): Strength[] {
  return Object.entries(STRENGTHS).map(([item, label]) => ({ item, label, level: levelOf(answers, item) }));
}
