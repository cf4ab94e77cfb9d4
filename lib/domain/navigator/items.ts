import type { NavigatorStep } from "@/lib/domain/navigator/steps";

/** Keys of the items that the rules read. A key never changes its meaning. */
export const stepItem = (step: NavigatorStep) => `navigator.step.${step}`;

export const NAVIGATOR_ITEMS = {
  stage: "stage.life-cycle",
  logic: "navigator.logic",
  full: "navigator.full",
} as const;

/** The points of each step's full scheme with their names, in the order of the instrument. */
export const STEP_PARTS: Record<NavigatorStep, Readonly<Record<string, string>>> = {
  modes: {
    "navigator.modes.weighed": "Ways in weighed up",
    "navigator.modes.renewal": "Keeping up with new ways",
  },
  model: {
    "navigator.model.intended": "The intended way in",
    "navigator.model.pieces": "Its pieces, settled",
    "navigator.model.strategies": "Strategies in writing",
    "navigator.model.risk-return": "Profit against possible loss",
  },
  internal: {
    "factor.internal.innovativeness": "Bringing out new things",
    "factor.internal.product-line": "Product line",
    "factor.internal.promotion": "Promotion abroad",
    "factor.internal.step-up": "Stepping up exports",
    "factor.internal.managers-experience": "Managers' experience abroad",
    "factor.internal.ambidexterity": "Running and renewing at once",
    "factor.internal.digital-model": "Digital business",
    "factor.internal.unused-capacity": "Unused capacity",
    "factor.internal.growth-at-home": "Room to grow at home",
    "factor.internal.owners-view": "The owners' view",
    "factor.internal.finance": "Paying for a slow start",
    "management.collection": "Knowledge of other countries",
    "factor.internal.network": "Contacts in other countries",
  },
  "social-capital": {
    "navigator.social.kinds": "Kinds of contacts",
    "navigator.social.market-choice": "What decided the market",
    "navigator.social.upkeep": "Keeping contacts up",
    "navigator.social.giving": "Giving before asking",
  },
  external: {
    "factor.external.industry": "How international the trade is",
    "factor.external.competitor-behaviour": "What rivals do",
    "navigator.external.examined": "Points of the market looked into",
    "navigator.external.refresh": "Noticing changes",
  },
  scaling: {
    "navigator.scaling.breaks-first": "What breaks first",
    "navigator.scaling.repeat": "What can be repeated",
    "navigator.scaling.unit-cost": "Cost of one more order",
  },
  ecosystems: {
    "factor.external.platforms": "Platforms and networks in the trade",
    "navigator.ecosystems.looked-at": "Forms of access looked into",
    "navigator.ecosystems.dependence": "What joining ties to",
  },
  constraints: {
    "factor.external.restrictions": "Restrictions that apply",
    "navigator.constraints.check": "Checks before an offer",
    "navigator.constraints.second-way": "A second way",
  },
};
