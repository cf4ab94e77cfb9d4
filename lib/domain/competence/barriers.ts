import { COMPETENCE_ITEMS } from "@/lib/domain/competence/items";
import type { CompetenceDiagnosis, RankedBarrier } from "@/lib/domain/competence/types";
import { answerOf } from "@/lib/domain/instruments/engine";
import type { Answers } from "@/lib/domain/instruments/types";
import { joined } from "@/lib/domain/knowledge-innovation/level-words";
import { BARRIER_IDS, BARRIERS, BARRIERS_SOURCE, type BarrierId } from "@/lib/domain/reference/barriers";

/** The firm's barriers, weightiest first; null where they are open or unknown. */
export function rankedByFirm(answers: Answers): BarrierId[] | null {
  const answer = answerOf(answers, COMPETENCE_ITEMS.barriers);
  if (answer?.kind !== "rank") return null;
  return answer.choices.flatMap((choice) => BARRIER_IDS.find((barrier) => barrier === choice) ?? []);
}

/** The firm's ranking beside the published one, in the published order. */
export function barriersOf(answers: Answers): CompetenceDiagnosis["barriers"] {
  const own = rankedByFirm(answers);
  const ranked = BARRIER_IDS.map((barrier): RankedBarrier => {
    const at = own?.indexOf(barrier) ?? -1;
    const { published, competence } = BARRIERS[barrier];
    return { barrier, own: at < 0 ? null : at + 1, published, competence };
  });
  return {
    known: own !== null,
    ranked,
    reason: {
      ruleId: own === null ? "barriers-not-known" : "barriers-ranked",
      because: own === null ? "What hinders you most is not known yet." : sentenceOn(own),
      items: [COMPETENCE_ITEMS.barriers],
      source: BARRIERS_SOURCE,
    },
  };
}

function sentenceOn(own: readonly BarrierId[]): string {
  const lacks = own.filter((barrier) => BARRIERS[barrier].competence === true);
  if (lacks.length === 0) {
    return `None of the ${own.length} that you rank is among those that the source calls a lack of competence.`;
  }
  const names = joined(lacks.map((barrier) => lowerFirst(BARRIERS[barrier].name)));
  return `Of the ${own.length} that you rank, the source calls ${lacks.length} a lack of competence, which can be made good: ${names}.`;
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
