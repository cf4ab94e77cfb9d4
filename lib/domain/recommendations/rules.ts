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
import { scopeOf } from "@/lib/domain/recommendations/scope";
import type { Dating, Rule } from "@/lib/domain/recommendations/types";

/** Advice perishes: the nearer it is to one market, trade or office, the sooner it is read again. The portal's judgement. */
const HALF_A_YEAR = "2027-05-22";
const A_YEAR = "2027-11-22";

export type RuleSet = { id: string; since: string; reviewBy: string; rules: readonly Rule[] };

const set = (id: string, rules: readonly Rule[], since: string, reviewBy: string): RuleSet => ({
  id,
  since,
  reviewBy,
  rules,
});

/** Every rule of the present version, by what it is about. A rule whose text changes gets a day of its own. */
export const RULE_SETS: readonly RuleSet[] = [
  set("start", START_RULES, "2026-11-22", A_YEAR),
  set("market", MARKET_RULES, "2026-11-22", HALF_A_YEAR),
  set("customers", CUSTOMER_RULES, "2026-11-22", A_YEAR),
  set("operations", OPERATION_RULES, "2026-11-22", A_YEAR),
  set("industry", INDUSTRY_RULES, "2026-11-22", HALF_A_YEAR),
  set("unsupported", UNSUPPORTED_RULES, "2026-11-22", A_YEAR),
  set("knowledge-management", KNOWLEDGE_MANAGEMENT_RULES, "2026-11-22", A_YEAR),
  set("sharing", SHARING_RULES, "2026-11-22", A_YEAR),
  set("difficulties", DIFFICULTY_RULES, "2026-11-22", HALF_A_YEAR),
  set("activities", ACTIVITY_RULES, "2026-11-22", A_YEAR),
  set("before-exporting", BEFORE_EXPORTING_RULES, "2026-11-22", A_YEAR),
  set("by-industry", BY_INDUSTRY_RULES, "2026-11-22", HALF_A_YEAR),
  set("deciding", DECIDING_RULES, "2026-11-22", A_YEAR),
  set("departments", DEPARTMENT_RULES, "2026-11-22", A_YEAR),
  set("export-plan", EXPORT_PLAN_RULES, "2026-11-22", A_YEAR),
  set("institutions", INSTITUTION_RULES, "2026-11-22", HALF_A_YEAR),
  set("navigator", NAVIGATOR_RULES, "2026-11-22", HALF_A_YEAR),
  set("networks", NETWORK_RULES, "2026-11-22", HALF_A_YEAR),
  set("organisation", ORGANISATION_RULES, "2026-11-22", A_YEAR),
  set("orientation", ORIENTATION_RULES, "2026-11-22", A_YEAR),
  set("outlook", OUTLOOK_RULES, "2026-11-22", A_YEAR),
  set("people", PEOPLE_RULES, "2026-11-22", A_YEAR),
  set("skills", SKILL_RULES, "2026-11-22", A_YEAR),
  set("strengths", STRENGTH_RULES, "2026-11-22", A_YEAR),
  set("support", SUPPORT_RULES, "2026-11-22", HALF_A_YEAR),
  set("technology", TECHNOLOGY_RULES, "2026-11-22", HALF_A_YEAR),
];

export type DatedRule = Rule & Dating;

/** Every rule with its scope and its days. Their order means nothing. */
export const RULES: readonly DatedRule[] = RULE_SETS.flatMap(({ rules, since, reviewBy }) =>
  rules.map((rule) => ({ since, reviewBy, ...rule, scope: scopeOf(rule) })),
);

/** The rule with this id; null where this version of the rules has none. */
export function ruleById(id: string): DatedRule | null {
  return RULES.find((rule) => rule.id === id) ?? null;
}
