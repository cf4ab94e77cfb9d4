import type { Activity, Innovation, Knowledge } from "@/lib/domain/vocabulary";

/** Keys of the items that the rules read. A key never changes its meaning. */
export const knowledgeItem = (knowledge: Knowledge, activity: Activity) =>
  `knowledge.${knowledge}.${activity}`;
export const extentItem = (innovation: Innovation) => `innovation.${innovation}.extent`;
export const partsItem = (innovation: Innovation) => `innovation.${innovation}.parts`;
export const activityItem = (activity: Activity) => `management.${activity}`;

export const PHASE_ITEMS = {
  active: "phase.active",
  years: "phase.years",
  markets: "phase.markets",
  salesShare: "phase.sales-share",
  forms: "phase.forms",
  reach: "phase.reach",
  plan: "phase.plan",
} as const;

export const INNOVATION_EFFECTS = "innovation.effects";

export const MANAGEMENT_ITEMS = {
  involvement: "management.involvement",
  sharingWays: "management.sharing-ways",
  problems: "management.problems",
  policyFit: "management.policy-fit",
  difficulties: "management.difficulties",
} as const;
