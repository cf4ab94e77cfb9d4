import { levelOf } from "@/lib/domain/competence/answers";
import { COMPETENCE_ITEMS } from "@/lib/domain/competence/items";
import { achtenhagenRule } from "@/lib/domain/competence/source";
import type { CompetenceDiagnosis, GoAbroad } from "@/lib/domain/competence/types";
import type { Answers } from "@/lib/domain/instruments/types";

/** Thresholds that the portal set, as scores of the two levels. */
export const GO_ABROAD_RULES = {
  /** The lowest level says that it does not scale, or is not wanted. */
  notAtOrBelow: 0,
  /** Worked out, or agreed: level 4. */
  settledFrom: 0.75,
  judgement: true,
} as const;

const WORDS: Record<NonNullable<GoAbroad>, string> = {
  yes: "Your way of earning money can grow abroad, and the owners want it.",
  "settle-first":
    "Work out whether your offer pays abroad, and agree among the owners what they are ready to give for it, before more money is spent.",
  no: "By your answers the business does not fit abroad, or the owners do not want it. Not every firm should go, and growing at home is a sound choice.",
};

/** Whether going abroad makes sense at all: asked before anything else, and the answer may be no. */
export function goAbroadOf(answers: Answers): CompetenceDiagnosis["goAbroad"] {
  const scalable = levelOf(answers, COMPETENCE_ITEMS.scalable);
  const owners = levelOf(answers, COMPETENCE_ITEMS.owners);
  const verdict = verdictOf([scalable, owners]);
  return {
    verdict,
    scalable,
    owners,
    reason: {
      ruleId: `go-abroad-${verdict ?? "not-known"}`,
      because:
        verdict === null
          ? "Whether the business scales and the owners want it is not known yet."
          : WORDS[verdict],
      items: [COMPETENCE_ITEMS.scalable, COMPETENCE_ITEMS.owners],
      source: achtenhagenRule("Internationalisation competences"),
    },
  };
}

function verdictOf(scores: readonly (number | null)[]): GoAbroad {
  const known = scores.flatMap((score) => score ?? []);
  if (known.some((score) => score <= GO_ABROAD_RULES.notAtOrBelow)) return "no";
  if (known.length === 0) return null;
  const settled =
    known.length === scores.length && known.every((score) => score >= GO_ABROAD_RULES.settledFrom);
  return settled ? "yes" : "settle-first";
}
