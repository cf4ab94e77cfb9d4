import { type Figure, figuresOf, movedFigures } from "@/lib/domain/models/figures";
import { MODELS } from "@/lib/domain/models/registry";
import { type FactKey, roundSummary } from "@/lib/domain/models/round-summary";
import type { DiagnosisOf, ModelId } from "@/lib/domain/models/types";
import type { ScoreChange } from "../types";

type Titled = { id: string; title: string };
type Said = {
  diagnosis: DiagnosisOf[ModelId];
  recommendations: { first: readonly Titled[]; rest: readonly Titled[] };
};

/** Words that only repeat a score. */
const REPEATED: readonly FactKey[] = ["overall", "coverage", "evidence"];

/** How a later computation of the same answers differs from an earlier one. */
export function changeBetween(id: ModelId, before: Said, after: Said): ScoreChange {
  const [old, fresh] = advises(id) ? [before.recommendations, after.recommendations] : [NONE, NONE];
  const scores = scoresOf(id, after.diagnosis);
  const moved = movedFigures(scoresOf(id, before.diagnosis), scores);
  return {
    words: movedWords(id, before, after),
    scores: moved,
    unmoved: scores.length - moved.length,
    gone: without(old.first, fresh.first).map(({ title }) => title),
    come: without(fresh.first, old.first).map(({ title }) => title),
    further: { gone: without(old.rest, all(fresh)).length, come: without(fresh.rest, all(old)).length },
  };
}

export const isSame = ({ words, scores, gone, come, further }: ScoreChange): boolean =>
  words.length + scores.length + gone.length + come.length + further.gone + further.come === 0;

// Stored with every result, and shown only where the questionnaire advises on the firm as a whole.
const advises = (id: ModelId) => MODELS[id].gives === "advice";
const NONE: Said["recommendations"] = { first: [], rest: [] };

const all = ({ first, rest }: Said["recommendations"]) => [...first, ...rest];
const without = (some: readonly Titled[], others: readonly Titled[]) =>
  some.filter(({ id }) => !others.some((other) => other.id === id));

/** Ways into one market are ranked by scores of their own, which are no figures of the firm. */
function scoresOf(id: ModelId, diagnosis: DiagnosisOf[ModelId]): readonly Figure[] {
  const figures = figuresOf(id, diagnosis as never);
  if (figures.length > 0) return figures;
  return roundSummary(id, diagnosis as never).groups.flatMap((group) => group.figures);
}

function movedWords(id: ModelId, before: Said, after: Said): ScoreChange["words"] {
  const was = roundSummary(id, before.diagnosis as never).facts;
  return roundSummary(id, after.diagnosis as never).facts.flatMap(({ key, value }) => {
    const old = was.find((fact) => fact.key === key)?.value ?? null;
    return old === value || REPEATED.includes(key) ? [] : [{ key, before: old, after: value }];
  });
}
