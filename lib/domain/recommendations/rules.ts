import { ACTIVITY_RULES } from "@/lib/domain/recommendations/rules/activities";
import { BEFORE_EXPORTING_RULES } from "@/lib/domain/recommendations/rules/before-exporting";
import { BY_INDUSTRY_RULES } from "@/lib/domain/recommendations/rules/by-industry";
import { CUSTOMER_RULES } from "@/lib/domain/recommendations/rules/customers";
import { DECIDING_RULES } from "@/lib/domain/recommendations/rules/deciding";
import { DEPARTMENT_RULES } from "@/lib/domain/recommendations/rules/departments";
import { DIFFICULTY_RULES } from "@/lib/domain/recommendations/rules/difficulties";
import { EXPORT_PLAN_RULES } from "@/lib/domain/recommendations/rules/export-plan";
import { INDUSTRY_RULES } from "@/lib/domain/recommendations/rules/industry";
import { INSTITUTION_RULES } from "@/lib/domain/recommendations/rules/institutions";
import { KNOWLEDGE_MANAGEMENT_RULES } from "@/lib/domain/recommendations/rules/knowledge-management";
import { MARKET_RULES } from "@/lib/domain/recommendations/rules/market";
import { NAVIGATOR_RULES } from "@/lib/domain/recommendations/rules/navigator";
import { NETWORK_RULES } from "@/lib/domain/recommendations/rules/networks";
import { OPERATION_RULES } from "@/lib/domain/recommendations/rules/operations";
import { ORGANISATION_RULES } from "@/lib/domain/recommendations/rules/organisation";
import { ORIENTATION_RULES } from "@/lib/domain/recommendations/rules/orientation";
import { OUTLOOK_RULES } from "@/lib/domain/recommendations/rules/outlook";
import { PEOPLE_RULES } from "@/lib/domain/recommendations/rules/people";
import { SHARING_RULES } from "@/lib/domain/recommendations/rules/sharing";
import { SKILL_RULES } from "@/lib/domain/recommendations/rules/skills";
import { START_RULES } from "@/lib/domain/recommendations/rules/start";
import { STRENGTH_RULES } from "@/lib/domain/recommendations/rules/strengths";
import { SUPPORT_RULES } from "@/lib/domain/recommendations/rules/support";
import { TECHNOLOGY_RULES } from "@/lib/domain/recommendations/rules/technology";
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
  ...ACTIVITY_RULES,
  ...BEFORE_EXPORTING_RULES,
  ...BY_INDUSTRY_RULES,
  ...DECIDING_RULES,
  ...DEPARTMENT_RULES,
  ...EXPORT_PLAN_RULES,
  ...INSTITUTION_RULES,
  ...NAVIGATOR_RULES,
  ...NETWORK_RULES,
  ...ORGANISATION_RULES,
  ...ORIENTATION_RULES,
  ...OUTLOOK_RULES,
  ...PEOPLE_RULES,
  ...SKILL_RULES,
  ...STRENGTH_RULES,
  ...SUPPORT_RULES,
  ...TECHNOLOGY_RULES,
];

/** The rule with this id; null where this version of the rules has none. */
export function ruleById(id: string): Rule | null {
  return RULES.find((rule) => rule.id === id) ?? null;
}
