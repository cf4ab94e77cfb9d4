import { ANTECEDENTS_RULES_VERSION, diagnoseAntecedents } from "@/lib/domain/antecedents/diagnose";
import { DIAGNOSIS_RULES_VERSION, diagnose } from "@/lib/domain/knowledge-innovation/diagnose";
import type { Model, ModelId } from "@/lib/domain/models/types";
import { diagnoseNavigator, NAVIGATOR_RULES_VERSION } from "@/lib/domain/navigator/diagnose";

/** The model behind each instrument that gives a diagnosis. */
export const MODELS: { [Id in ModelId]: Model<Id> } = {
  "knowledge-innovation": { rulesVersion: DIAGNOSIS_RULES_VERSION, diagnose },
  antecedents: { rulesVersion: ANTECEDENTS_RULES_VERSION, diagnose: diagnoseAntecedents },
  navigator: { rulesVersion: NAVIGATOR_RULES_VERSION, diagnose: diagnoseNavigator },
};

/** Whether an instrument's answers give a diagnosis. */
export function hasModel(instrumentId: string): instrumentId is ModelId {
  return Object.hasOwn(MODELS, instrumentId);
}
