import { levelOf, tickedOf } from "@/lib/domain/competence/answers";
import { COMPETENCE_AREAS, COMPETENCE_PARTS, type CompetencePart } from "@/lib/domain/competence/areas";
import type { AreaScore, PartScore } from "@/lib/domain/competence/types";
import type { Answers, Instrument } from "@/lib/domain/instruments/types";
import { meanOfMeans, weighedScore } from "@/lib/domain/weighed-mean";

/**
 * The four areas with their parts, 0..1. A part is the mean of its items, each counting what a panel's weights say, or
 * the same where the questionnaire has none; an area the mean of its parts that are known, each counting the same. The
 * source gives no weights: both are the portal's judgement.
 */
export function areaScores(instrument: Instrument, answers: Answers): AreaScore[] {
  const parts = COMPETENCE_PARTS.map((part) => ({
    area: part.area,
    score: partScore(part, instrument, answers),
  }));
  return COMPETENCE_AREAS.map((area) => {
    const own = parts.filter((part) => part.area === area).map(({ score }) => score);
    return {
      area,
      ...meanOfMeans(own.map((part) => ({ ...part, weight: 1 }))),
      answered: own.reduce((sum, part) => sum + part.answered, 0),
      asked: own.reduce((sum, part) => sum + part.asked, 0),
      parts: own,
    };
  });
}

function partScore(part: CompetencePart, instrument: Instrument, answers: Answers): PartScore {
  return {
    part: part.id,
    ...weighedScore(instrument, [
      ...part.items.map((key) => ({ key, score: levelOf(answers, key) })),
      ...part.shares.map((key) => ({ key, score: tickedShare(instrument, answers, key) })),
    ]),
  };
}

/** How much of what could be ticked is ticked, 0..1; null where it is open or unknown. */
function tickedShare(instrument: Instrument, answers: Answers, key: string): number | null {
  const ticked = tickedOf(answers, key);
  const options = optionsOf(instrument, key);
  return ticked === null || options.length === 0 ? null : ticked.length / options.length;
}

/** What can be ticked in an item, "none of these" left out; in its order. */
export function optionsOf(instrument: Instrument, key: string): string[] {
  for (const section of instrument.sections) {
    const item = section.items.find((candidate) => candidate.key === key);
    if (item && item.kind !== "level")
      return item.options.flatMap(({ id, exclusive }) => (exclusive ? [] : [id]));
  }
  return [];
}
