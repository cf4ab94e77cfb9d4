import { sameAnswer } from "@/lib/assessments/queries/answer-words";
import { openAssessment } from "@/lib/assessments/queries/open-assessment";
import type { Context } from "@/lib/context/context";
import { levelScore } from "@/lib/domain/instruments/engine";
import type { Answer, Answers } from "@/lib/domain/instruments/types";
import { compareDiagnoses } from "@/lib/domain/knowledge-innovation/compare";
import type { AnswerInWords, ComparePage, MovedAnswer } from "../types";
import { inWords } from "./get-result";
import { newestResults, toPoint } from "./newest-results";

/** Two rounds of the assessment of knowledge and innovation side by side, by default the last two; null while the viewer can see fewer than two results. */
export async function getComparison(
  context: Context,
  input: { firmId: string; before?: string; after?: string },
): Promise<ComparePage | null> {
  return context.read(async (tx) => {
    const all = await newestResults(tx, context.actor, input.firmId, "knowledge-innovation");
    const pair = chosenPair(
      all.map(({ head }) => head.id),
      input,
    );
    const before = all.find(({ head }) => head.id === pair?.before);
    const after = all.find(({ head }) => head.id === pair?.after);
    if (!before || !after) return null;
    const earlier = await openAssessment(tx, context.actor, input.firmId, before.head.id);
    const later = await openAssessment(tx, context.actor, input.firmId, after.head.id);
    if (!earlier || !later) return null;
    return {
      series: all.map(toPoint),
      before: toPoint(before),
      after: toPoint(after),
      comparison: compareDiagnoses(before.result.diagnosis, after.result.diagnosis),
      moved: movedAnswers(
        { answers: earlier.answers, words: inWords(earlier) },
        { answers: later.answers, words: inWords(later) },
      ),
    };
  });
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
