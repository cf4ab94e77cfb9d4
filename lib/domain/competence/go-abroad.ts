import { levelOf } from "@/lib/domain/competence/answers";
import { COMPETENCE_ITEMS } from "@/lib/domain/competence/items";
import { achtenhagenRule } from "@/lib/domain/competence/source";
import type { CompetenceDiagnosis, GoAbroad } from "@/lib/domain/competence/types";
import type { Answers } from "@/lib/domain/instruments/types";
import { joined } from "@/lib/domain/knowledge-innovation/level-words";

/** Thresholds that the portal set, as scores of the two levels. */
export const GO_ABROAD_RULES = {
  /** The lowest level says that it does not scale, or is not wanted. */
  notAtOrBelow: 0,
  /** Worked out, or agreed: level 4. */
  settledFrom: 0.75,
  judgement: true,
} as const;

const WORDS: Record<"yes" | "no", string> = {
  yes: "Your way of earning money can grow abroad, and the owners want it.",
  no: "By your answers the business does not fit abroad, or the owners do not want it. Not every firm should go, and growing at home is a sound choice.",
};
const TO_SETTLE = {
  scalable: "work out for one country whether your offer pays there after all costs",
  owners: "agree among the owners how much money and time may go into it",
} as const;

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
      because: sentenceOn(verdict, { scalable, owners }),
      items: [COMPETENCE_ITEMS.scalable, COMPETENCE_ITEMS.owners],
      source: achtenhagenRule("Internationalisation competences"),
    },
  };
}

function verdictOf(scores: readonly (number | null)[]): GoAbroad {
  const known = scores.flatMap((score) => score ?? []);
  if (known.some((score) => score <= GO_ABROAD_RULES.notAtOrBelow)) return "no";
  if (known.length === 0) return null;
  const settled = scores.every(isSettled);
  return settled ? "yes" : "settle-first";
}

const isSettled = (score: number | null) => score !== null && score >= GO_ABROAD_RULES.settledFrom;

function sentenceOn(
  verdict: GoAbroad,
  scores: Readonly<Record<keyof typeof TO_SETTLE, number | null>>,
): string {
  if (verdict === null) return "Whether the business scales and the owners want it is not known yet.";
  if (verdict !== "settle-first") return WORDS[verdict];
  const open = (["scalable", "owners"] as const).filter((one) => !isSettled(scores[one]));
  return `Before more is spent abroad, ${joined(open.map((one) => TO_SETTLE[one]))}.`;
}
