import { ANTECEDENTS_RULES_VERSION, diagnoseAntecedents } from "@/lib/domain/antecedents/diagnose";
import { COMPETENCE_RULES_VERSION, diagnoseCompetence } from "@/lib/domain/competence/diagnose";
import { diagnoseEntryMode, ENTRY_MODE_RULES_VERSION } from "@/lib/domain/entry-modes/diagnose-entry-mode";
import { DIAGNOSIS_RULES_VERSION, diagnose } from "@/lib/domain/knowledge-innovation/diagnose";
import type { Model, ModelId } from "@/lib/domain/models/types";
import { diagnoseNavigator, NAVIGATOR_RULES_VERSION } from "@/lib/domain/navigator/diagnose";
import { describeSurvey, SURVEY_RULES_VERSION } from "@/lib/domain/survey/describe";

/** The model behind each instrument that gives a diagnosis. */
export const MODELS: { [Id in ModelId]: Model<Id> } = {
  "knowledge-innovation": { rulesVersion: DIAGNOSIS_RULES_VERSION, gives: "advice", diagnose },
  competence: { rulesVersion: COMPETENCE_RULES_VERSION, gives: "advice", diagnose: diagnoseCompetence },
  antecedents: { rulesVersion: ANTECEDENTS_RULES_VERSION, gives: "advice", diagnose: diagnoseAntecedents },
  "entry-mode": { rulesVersion: ENTRY_MODE_RULES_VERSION, gives: "choice", diagnose: diagnoseEntryMode },
  navigator: { rulesVersion: NAVIGATOR_RULES_VERSION, gives: "advice", diagnose: diagnoseNavigator },
  survey: { rulesVersion: SURVEY_RULES_VERSION, gives: "description", diagnose: describeSurvey },
};

/** Whether an instrument's answers give a diagnosis. */
export function hasModel(instrumentId: string): instrumentId is ModelId {
  return Object.hasOwn(MODELS, instrumentId);
}

/** Instruments whose results describe and judge nothing. */
export const DESCRIBING: readonly string[] = Object.entries(MODELS).flatMap(([id, { gives }]) =>
  gives === "description" ? [id] : [],
);

/** Whether a result of this instrument judges the firm, so that it is advised on, reviewed and rated. */
export const judges = (instrumentId: string): boolean => !DESCRIBING.includes(instrumentId);
