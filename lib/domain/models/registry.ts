import { DIAGNOSIS_RULES_VERSION, diagnose } from "@/lib/domain/knowledge-innovation/diagnose";
import type { Model, ModelId } from "@/lib/domain/models/types";

/** The model behind each instrument that gives a diagnosis. */
export const MODELS: { [Id in ModelId]: Model<Id> } = {
  "knowledge-innovation": { rulesVersion: DIAGNOSIS_RULES_VERSION, diagnose },
};

/** Whether an instrument's answers give a diagnosis. */
export function hasModel(instrumentId: string): instrumentId is ModelId {
  return Object.hasOwn(MODELS, instrumentId);
}
