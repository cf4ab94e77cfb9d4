import type { Effort } from "@/lib/domain/vocabulary";

/** What an effort divides a score by: days, weeks, months. The steps are the portal's judgement. */
export const EFFORT_WEIGHT: Readonly<Record<Effort, number>> & { judgement: true } = {
  small: 1,
  medium: 2,
  large: 3,
  judgement: true,
};

/** How much a finding counts, each factor 0..1: how pressing, how far from held, how many of the models ask for it. */
export type Measure = { need: number; gap: number; breadth: number };

/** Questionnaires that ask about the firm, and so can ask for the same thing. */
export const MODELS_ASKING = 5;

/**
 * Rank of a recommendation, 0..1: need x gap x breadth / effort. The form is the portal's. Need is how strongly phase and
 * stage call for it, gap what is missing, breadth the models that ask for it, of five.
 * Rounded to six places, so that the order in which numbers were added decides nothing.
 */
export function scoreOf({ need, gap, breadth }: Measure, effort: Effort): number {
  return Math.round(((need * gap * breadth) / EFFORT_WEIGHT[effort]) * 1e6) / 1e6;
}
