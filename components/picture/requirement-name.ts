import type { Attained } from "@/lib/domain/picture/cheapest-path";
import { FIRM_WIDE } from "@/lib/domain/picture/picture";
import { texts } from "@/lib/i18n/texts";

/** What a goal asks for, by name: a measure, or the questionnaire in which a theme has to rise. */
export function requirementName({ id, label }: Pick<Attained, "id" | "label">): string {
  const model = [...FIRM_WIDE, "entry-mode" as const].find((one) => one === id);
  return model ? texts("picture")(`models.${model}`) : label;
}
