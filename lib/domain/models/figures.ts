import { COMPONENT_WORDS } from "@/lib/domain/antecedents/components";
import type { AntecedentsDiagnosis } from "@/lib/domain/antecedents/types";
import { AREA_WORDS, COMPETENCE_PARTS } from "@/lib/domain/competence/areas";
import type { CompetenceDiagnosis } from "@/lib/domain/competence/types";
import { TERMS } from "@/lib/domain/knowledge-innovation/level-words";
import type { Diagnosis } from "@/lib/domain/knowledge-innovation/types";
import type { DiagnosisOf, ModelId } from "@/lib/domain/models/types";
import type { NavigatorDiagnosis } from "@/lib/domain/navigator/types";

/** One score of a diagnosis, in 0..1; null where it is not known. `label` fits the middle of a sentence. */
export type Figure = { key: string; label: string; score: number | null };

const FIGURES: { [Id in ModelId]: (diagnosis: DiagnosisOf[Id]) => Figure[] } = {
  "knowledge-innovation": ofKnowledge,
  competence: ofCompetence,
  antecedents: ofAntecedents,
  navigator: ofNavigator,
  "entry-mode": () => [],
  survey: () => [],
};

/**
 * The scores of a diagnosis that can be set beside those of other firms or other rules: the whole first, then its parts.
 * Ways into one market have none.
 */
export function figuresOf<Id extends ModelId>(instrument: Id, diagnosis: DiagnosisOf[Id]): Figure[] {
  return FIGURES[instrument](diagnosis);
}

function ofKnowledge({ band, knowledge, innovations, activities }: Diagnosis): Figure[] {
  return [
    { key: "overall", label: "the whole", score: band.score },
    ...knowledge.map(({ knowledge: id, score }) => ({
      key: `knowledge.${id}`,
      label: `knowledge of ${TERMS.knowledge[id].name}`,
      score,
    })),
    ...innovations.map(({ innovation: id, score }) => ({
      key: `innovation.${id}`,
      label: TERMS.innovation[id].name,
      score,
    })),
    ...activities.map(({ activity: id, score }) => ({
      key: `activity.${id}`,
      label: TERMS.activity[id].name,
      score,
    })),
  ];
}

function ofCompetence({ areas }: CompetenceDiagnosis): Figure[] {
  const nameOf = (part: string) => COMPETENCE_PARTS.find(({ id }) => id === part)?.name ?? part;
  return [
    ...areas.map(({ area, score }) => ({ key: `area.${area}`, label: AREA_WORDS[area].name, score })),
    ...areas.flatMap(({ parts }) =>
      parts.map(({ part, score }) => ({ key: `part.${part}`, label: nameOf(part), score })),
    ),
  ];
}

function ofNavigator({ coverage: { short, full, evidence } }: NavigatorDiagnosis): Figure[] {
  return [
    { key: "overall", label: "steps covered", score: short },
    { key: "full", label: "points known of the steps taken apart", score: full },
    { key: "evidence", label: "steps with evidence named", score: evidence },
  ];
}

function ofAntecedents({ overall, components }: AntecedentsDiagnosis): Figure[] {
  return [
    { key: "overall", label: "the whole", score: overall.score },
    ...components.map(({ component, score }) => ({
      key: `component.${component}`,
      label: COMPONENT_WORDS[component].title,
      score,
    })),
  ];
}

export type MovedFigure = { key: string; label: string; before: number | null; after: number | null };

/** Scores that differ by more than rounding, in the order of the newer diagnosis. */
export function movedFigures(before: readonly Figure[], after: readonly Figure[]): MovedFigure[] {
  const old = new Map(before.map(({ key, score }) => [key, score]));
  return after.flatMap(({ key, label, score }) => {
    const was = old.get(key) ?? null;
    const same = was === null || score === null ? was === score : Math.abs(was - score) < 0.000_5;
    return same ? [] : [{ key, label, before: was, after: score }];
  });
}
