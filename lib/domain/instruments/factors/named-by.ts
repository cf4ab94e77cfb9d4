import type { SourceRef } from "@/lib/domain/sources";

type Naming = {
  /** What Ilkevich 2025 calls it. */
  name: string;
  /** Where in the paper it is named. */
  where: string;
  /** The portal asks about one part of it that the source does not single out. */
  part: boolean;
};

const CHOICE = "the choice of a way into a market";
const INTRODUCTION = "introduction";
const CONSTRAINTS = "recommendation 8";

const named = (name: string, where = CHOICE): Naming => ({ name, where, part: false });
const partOf = (name: string, where = CHOICE): Naming => ({ name, where, part: true });

const NAMINGS: ReadonlyMap<string, Naming> = new Map([
  ["factor.internal.innovativeness", named("innovativeness")],
  ["factor.internal.product-line", named("traits of the product line")],
  ["factor.internal.promotion", named("ability to run promotion abroad")],
  ["factor.internal.step-up", named("ability to step up exports")],
  ["factor.internal.managers-experience", named("international experience of the managers")],
  ["factor.internal.ambidexterity", named("organisational ambidexterity", INTRODUCTION)],
  ["factor.internal.digital-model", named("digital business model")],
  ["factor.internal.unused-capacity", named("unused capacity")],
  ["factor.internal.growth-at-home", named("growth left at home")],
  ["factor.internal.owners-view", named("the owner's view of foreign opportunities")],
  ["factor.internal.finance", partOf("cost of capital", INTRODUCTION)],
  ["management.collection", partOf("knowledge and network")],
  ["factor.internal.network", named("knowledge and network")],
  ["stage.life-cycle", named("stage of the life cycle")],
  ["factor.market.demand", partOf("target market")],
  ["factor.market.industry", partOf("industry")],
  ["factor.market.shops", partOf("industry")],
  ["factor.market.local-competition", named("local competition")],
  ["factor.market.international-competition", named("international competition")],
  ["factor.market.competitor-behaviour", named("behaviour of competitors")],
  ["factor.market.platforms", named("platforms and ecosystems")],
  ["factor.market.personal-ties", named("personal ties")],
  ["factor.market.partners", partOf("cooperation between firms")],
  ["factor.market.regulation", named("regulation")],
  ["factor.market.ownership", partOf("regulation")],
  ["factor.market.protection", partOf("regulation")],
  ["factor.market.cultural-distance", named("cultural distance")],
  ["factor.market.religious-distance", named("religious distance")],
  ["factor.market.geopolitical-risk", named("geopolitical risk")],
  ["factor.market.restrictions", partOf("external constraints", CONSTRAINTS)],
  ["factor.market.payment", partOf("external constraints", CONSTRAINTS)],
]);

/** What the source calls the factor behind a question, and whether the portal asks about a part only; null where it names none. */
export function namingOf(key: string): Naming | null {
  return NAMINGS.get(key) ?? null;
}

/**
 * Where a factor comes from: the place that names it, or the portal's judgement where it asks about a part of what is
 * named. What a factor counts for is the portal's judgement always.
 */
export function factorSource(key: string): SourceRef {
  const naming = namingOf(key);
  if (!naming) return { id: null, judgement: true };
  const { name, where, part } = naming;
  return part
    ? { id: null, where: `one part of what Ilkevich 2025 names: ${name} (${where})`, judgement: true }
    : { id: "ilkevich-2025", where: `${where}: ${name}`, judgement: true };
}
