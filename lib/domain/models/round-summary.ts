import type { Figure } from "@/lib/domain/models/figures";
import { summaryOfAntecedents } from "@/lib/domain/models/summaries/antecedents";
import { summaryOfCompetence } from "@/lib/domain/models/summaries/competence";
import { summaryOfEntryMode } from "@/lib/domain/models/summaries/entry-mode";
import { summaryOfKnowledge } from "@/lib/domain/models/summaries/knowledge";
import { summaryOfNavigator } from "@/lib/domain/models/summaries/navigator";
import type { DiagnosisOf, ModelId } from "@/lib/domain/models/types";

export type FactKey =
  | "band"
  | "phase"
  | "goAbroad"
  | "exportStage"
  | "orientation"
  | "barrier"
  | "plan"
  | "overall"
  | "highest"
  | "coverage"
  | "stage"
  | "evidence"
  | "firstMode"
  | "known";
export type GroupKey =
  | "knowledge"
  | "activities"
  | "innovations"
  | "areas"
  | "parts"
  | "competences"
  | "components"
  | "steps"
  | "points"
  | "modes";
export type ListKey = "gaps" | "unsupported" | "weakest" | "open" | "blocked" | "feasible";

/** One word of a result, as people read it; null where it is not known. `score` (0..1) where one stands behind it. */
export type SummaryFact = { key: FactKey; value: string | null; score?: number | null };

/** Scores that belong together. */
export type FigureGroup = { key: GroupKey; figures: readonly Figure[] };

/** Something that is or is not there; `need` (0..1) where one presses more than another. */
export type Finding = { key: string; label: string; need: number | null };
export type FindingList = { key: ListKey; findings: readonly Finding[] };

/**
 * What can be set beside another round of the same questionnaire. Read from the stored diagnosis alone: nothing is worked
 * out anew. `rules` differs where the questions or the rules did.
 */
export type RoundSummary = {
  rules: string;
  facts: readonly SummaryFact[];
  groups: readonly FigureGroup[];
  lists: readonly FindingList[];
};

type Said = Omit<RoundSummary, "rules">;

const SUMMARIES: { [Id in ModelId]: (diagnosis: DiagnosisOf[Id]) => Said } = {
  "knowledge-innovation": summaryOfKnowledge,
  competence: summaryOfCompetence,
  antecedents: summaryOfAntecedents,
  navigator: summaryOfNavigator,
  "entry-mode": summaryOfEntryMode,
  // It judges nothing, so answers alone can be compared.
  survey: () => ({ facts: [], groups: [], lists: [] }),
};

/** What one round said, in the shape in which any two rounds are compared. */
export function roundSummary<Id extends ModelId>(model: Id, diagnosis: DiagnosisOf[Id]): RoundSummary {
  const { instrument, rulesVersion } = diagnosis;
  return {
    rules: `${instrument.id} ${instrument.version}, rules ${rulesVersion}`,
    ...SUMMARIES[model](diagnosis),
  };
}
