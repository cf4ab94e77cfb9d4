import { sameAnswer } from "@/lib/assessments/queries/answer-words";
import { openAssessment } from "@/lib/assessments/queries/open-assessment";
import type { Context } from "@/lib/context/context";
import { levelScore } from "@/lib/domain/instruments/engine";
import type { Answer, Answers } from "@/lib/domain/instruments/types";
import { compareRounds } from "@/lib/domain/models/compare-rounds";
import { roundSummary } from "@/lib/domain/models/round-summary";
import type { ModelId } from "@/lib/domain/models/types";
import type { AnswerInWords, ComparePage, MovedAnswer, RoundPoint } from "../types";
import { comparableRounds } from "./comparable-rounds";
import { inWords } from "./get-result";
import { newestResults, type RoundResult } from "./newest-results";

type Input = {
  firmId: string;
  /** The key of what is compared; by default the first that can be. */
  of?: string;
  before?: string;
  after?: string;
};

/**
 * Two rounds of one questionnaire side by side, by default the last two; null while the viewer can see no questionnaire
 * with two results. Everything comes from what was stored when each round was handed in.
 */
export async function getComparison(context: Context, input: Input): Promise<ComparePage | null> {
  return context.read(async (tx) => {
    const { actor } = context;
    const choices = await comparableRounds(tx, actor, input.firmId);
    const chosen = choices.find(({ key }) => key === input.of) ?? choices[0];
    if (!chosen) return null;
    const every = await newestResults(tx, actor, input.firmId, chosen.of);
    const all = every
      .filter(({ head }) => chosen.every || head.subject === chosen.about)
      .toSorted(chosen.every ? byDay : byRound);
    const pair = chosenPair(
      all.map(({ head }) => head.id),
      input,
    );
    const before = all.find(({ head }) => head.id === pair?.before);
    const after = all.find(({ head }) => head.id === pair?.after);
    if (!before || !after) return null;
    const earlier = await openAssessment(tx, actor, input.firmId, before.head.id);
    const later = await openAssessment(tx, actor, input.firmId, after.head.id);
    if (!earlier || !later) return null;
    const series = all.map((one) => toPoint(chosen.of, one));
    const [from, to] = [toPoint(chosen.of, before), toPoint(chosen.of, after)];
    return {
      choices,
      chosen,
      series,
      before: from,
      after: to,
      comparison: compareRounds(from.summary, to.summary),
      moved: movedAnswers(
        { answers: earlier.answers, words: inWords(earlier) },
        { answers: later.answers, words: inWords(later) },
      ),
    };
  });
}

const byRound = (one: RoundResult<ModelId>, other: RoundResult<ModelId>) => one.head.round - other.head.round;
const byDay = (one: RoundResult<ModelId>, other: RoundResult<ModelId>) =>
  one.result.computedAt.getTime() - other.result.computedAt.getTime();

function toPoint<Id extends ModelId>(model: Id, { head, result }: RoundResult<Id>): RoundPoint {
  return {
    assessmentId: head.id,
    round: head.round,
    at: result.computedAt.toISOString(),
    summary: roundSummary(model, result.diagnosis),
  };
}

/** The earlier of two stands first whatever the address says; odd addresses fall back to the last two. */
function chosenPair(ids: readonly string[], { before, after }: { before?: string; after?: string }) {
  const later = after !== undefined && ids.indexOf(after) > 0 ? ids.indexOf(after) : ids.length - 1;
  const asked = before === undefined ? -1 : ids.indexOf(before);
  const earlier = asked >= 0 && asked !== later ? asked : later - 1;
  if (later < 1) return null;
  return { before: ids[Math.min(earlier, later)], after: ids[Math.max(earlier, later)] };
}

type Said = { answers: Answers; words: Record<string, AnswerInWords> };

function movedAnswers(before: Said, after: Said): MovedAnswer[] {
  return Object.entries(after.words).flatMap(([key, said]) => {
    const earlier = before.words[key];
    const [was, is] = [before.answers[key], after.answers[key]];
    if (!earlier || sameAnswer(was, is)) return [];
    return [{ key, ...said, before: earlier.words, by: levelsBetween(was, is) }];
  });
}

function levelsBetween(was: Answer | undefined, is: Answer | undefined): number | null {
  const [from, to] = [levelScore(was), levelScore(is)];
  return from === null || to === null ? null : Math.round((to - from) * 4);
}
