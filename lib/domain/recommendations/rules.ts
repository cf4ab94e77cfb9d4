import { CUSTOMER_RULES } from "@/lib/domain/recommendations/rules/customers";
import { DIFFICULTY_RULES } from "@/lib/domain/recommendations/rules/difficulties";
import { INDUSTRY_RULES } from "@/lib/domain/recommendations/rules/industry";
import { KNOWLEDGE_MANAGEMENT_RULES } from "@/lib/domain/recommendations/rules/knowledge-management";
import { MARKET_RULES } from "@/lib/domain/recommendations/rules/market";
import { OPERATION_RULES } from "@/lib/domain/recommendations/rules/operations";
import { SHARING_RULES } from "@/lib/domain/recommendations/rules/sharing";
import { START_RULES } from "@/lib/domain/recommendations/rules/start";
import { UNSUPPORTED_RULES } from "@/lib/domain/recommendations/rules/unsupported";
import type { Rule } from "@/lib/domain/recommendations/types";

/** Every rule of the present version. Their order means nothing. */
export const RULES: readonly Rule[] = [
  ...START_RULES,
  ...MARKET_RULES,
  ...CUSTOMER_RULES,
  ...OPERATION_RULES,
  ...INDUSTRY_RULES,
  ...UNSUPPORTED_RULES,
  ...KNOWLEDGE_MANAGEMENT_RULES,
  ...SHARING_RULES,
  ...DIFFICULTY_RULES,
];

/** The rule with this id; null where this version of the rules has none. */
export function ruleById(id: string): Rule | null {
  return RULES.find((rule) => rule.id === id) ?? null;
}
