import { GROUPS, type Group } from "@/lib/domain/benchmark/groups";
import { MODELS } from "@/lib/domain/models/registry";
import type { ModelId } from "@/lib/domain/models/types";

/** Questionnaires about the firm as a whole; of the others there are no scores that firms could be compared by. */
export const SCORED = (Object.keys(MODELS) as ModelId[]).filter((id) => MODELS[id].gives === "advice");
export const GROUPINGS = GROUPS.filter((group): group is Exclude<Group, "all"> => group !== "all");

export type FigureChoice = { of: ModelId; by: Exclude<Group, "all"> };

/** What the address asks for; whatever it does not name rightly is the first there is. */
export function chosenFigures(asked: Partial<Record<"of" | "by", unknown>>): FigureChoice {
  return {
    of: SCORED.find((id) => id === asked.of) ?? "knowledge-innovation",
    by: GROUPINGS.find((group) => group === asked.by) ?? "industry",
  };
}
