import type { SourceRef } from "@/lib/domain/sources";
import { ENTRY_MODES, type EntryMode } from "@/lib/domain/vocabulary";

/** At this level (or beyond it) the factor rules the modes out. All thresholds are the portal's judgement. */
export type BlockingRule = {
  id: string;
  factor: string;
  when: "at-most" | "at-least";
  level: 1 | 2 | 3 | 4 | 5;
  modes: readonly EntryMode[];
  because: string;
  source: SourceRef;
};

const JUDGED: SourceRef = { id: null, judgement: true };

const rule = (
  id: string,
  factor: string,
  [when, level]: readonly [BlockingRule["when"], BlockingRule["level"]],
  modes: readonly EntryMode[],
  because: string,
): BlockingRule => ({ id, factor, when, level, modes, because, source: JUDGED });

const allBut = (...left: EntryMode[]) => ENTRY_MODES.filter((mode) => !left.includes(mode));
const FROM_HOME: readonly EntryMode[] = [
  "indirect-export",
  "online-direct",
  "direct-export",
  "agent-or-distributor",
  "in-store-concession",
  "sales-subsidiary",
];
const WITH_PARTNER: readonly EntryMode[] = [
  "agent-or-distributor",
  "licensing",
  "franchising",
  "in-store-concession",
  "collaboration",
  "joint-venture",
];
const OWN_FIRM: readonly EntryMode[] = ["sales-subsidiary", "production-abroad"];

/** What rules a mode out for now, however much else speaks for it. */
export const BLOCKING_RULES: readonly BlockingRule[] = [
  rule(
    "owners-unwilling",
    "factor.internal.owners-view",
    ["at-most", 1],
    allBut("importing", "indirect-export"),
    "The owners want no business abroad, and this way does not work without them.",
  ),
  rule(
    "product-must-be-remade",
    "factor.internal.product-line",
    ["at-most", 1],
    FROM_HOME,
    "Nothing that the firm makes could be sold there as it is.",
  ),
  rule(
    "no-more-orders",
    "factor.internal.step-up",
    ["at-most", 1],
    FROM_HOME,
    "The firm could not serve one more order from abroad.",
  ),
  rule(
    "nothing-online",
    "factor.internal.digital-model",
    ["at-most", 1],
    ["online-direct"],
    "Nothing in the firm runs online yet.",
  ),
  rule(
    "no-experience",
    "factor.internal.managers-experience",
    ["at-most", 2],
    OWN_FIRM,
    "No manager has looked after business abroad for years, and this way has to be led from the first day.",
  ),
  rule(
    "decided-blind",
    "management.collection",
    ["at-most", 1],
    OWN_FIRM,
    "Nobody gathers what is known of other countries, so a firm of your own there would be decided on blindly.",
  ),
  rule(
    "owners-only-accept",
    "factor.internal.owners-view",
    ["at-most", 2],
    ["joint-venture", ...OWN_FIRM],
    "The owners accept what comes from abroad by itself, and this way binds their money for years.",
  ),
  rule(
    "no-money",
    "factor.internal.finance",
    ["at-most", 1],
    ["in-store-concession", "joint-venture", ...OWN_FIRM],
    "The firm could not raise the money that this way costs before it earns any.",
  ),
  rule(
    "dear-money",
    "factor.internal.finance",
    ["at-most", 3],
    ["production-abroad"],
    "The firm could pay for a small step at most, and a plant abroad is a large one.",
  ),
  rule(
    "barred",
    "factor.market.restrictions",
    ["at-most", 1],
    ENTRY_MODES,
    "Sanctions or an embargo forbid business of this kind with this market.",
  ),
  rule(
    "no-payment",
    "factor.market.payment",
    ["at-most", 1],
    allBut("indirect-export"),
    "No bank carries money between this market and yours.",
  ),
  rule(
    "not-let-in",
    "factor.market.regulation",
    ["at-most", 1],
    FROM_HOME,
    "The product is not let into this market.",
  ),
  rule(
    "may-own-nothing",
    "factor.market.ownership",
    ["at-most", 1],
    ["in-store-concession", "joint-venture", ...OWN_FIRM],
    "A foreign firm may own no part of a business there.",
  ),
  rule(
    "may-own-a-part",
    "factor.market.ownership",
    ["at-most", 2],
    OWN_FIRM,
    "A foreign firm may own a part only, together with a local partner.",
  ),
  rule(
    "no-protection",
    "factor.market.protection",
    ["at-most", 1],
    ["licensing"],
    "A right that nobody respects cannot be licensed.",
  ),
  rule(
    "no-partner",
    "factor.market.partners",
    ["at-most", 1],
    WITH_PARTNER,
    "No partner for it has been found there yet.",
  ),
  rule(
    "no-demand",
    "factor.market.demand",
    ["at-most", 1],
    ["franchising", "in-store-concession", "joint-venture", ...OWN_FIRM],
    "Hardly anybody there asks for the product, so what is built up would not be paid for.",
  ),
  rule(
    "not-in-shops",
    "factor.market.shops",
    ["at-most", 1],
    ["in-store-concession"],
    "Consumers there do not buy the product in shops.",
  ),
  rule(
    "too-dangerous",
    "factor.market.geopolitical-risk",
    ["at-least", 5],
    ["in-store-concession", "joint-venture", ...OWN_FIRM],
    "What is built up there could be lost any day.",
  ),
];
