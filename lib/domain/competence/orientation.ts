import { choiceOf } from "@/lib/domain/competence/answers";
import { ORIENTATION_FEATURES, orientationItem } from "@/lib/domain/competence/items";
import { achtenhagenRule } from "@/lib/domain/competence/source";
import type { Orientation, OrientationKind } from "@/lib/domain/competence/types";
import { FEATURE_WORDS, ORIENTATION_WORDS } from "@/lib/domain/competence/words";
import type { Answers } from "@/lib/domain/instruments/types";
import { joined } from "@/lib/domain/knowledge-innovation/level-words";

/** Thresholds that the portal set. */
export const ORIENTATION_RULES = {
  /** Features that must be known before anything is said. */
  known: 2,
  /** By how many features one orientation must outnumber the other. */
  lead: 2,
  judgement: true,
} as const;

const SHOWS = ["relationship", "transaction", "both"] as const;

/** Which of the two orientations the four features show. Both can be right; it is no score. */
export function orientationOf(answers: Answers): Orientation {
  const features = ORIENTATION_FEATURES.map((feature) => {
    const choice = choiceOf(answers, orientationItem(feature));
    return { feature, shows: SHOWS.find((one) => one === choice) ?? null };
  });
  const kind = kindOf(features);
  return {
    kind,
    features,
    reason: {
      ruleId: kind === null ? "orientation-not-known" : `orientation-${kind}`,
      because: because(kind, features),
      items: ORIENTATION_FEATURES.map(orientationItem),
      source: achtenhagenRule("Merrilees & Tiessen 1999"),
    },
    follows: kind === null ? "" : ORIENTATION_WORDS[kind].follows,
  };
}

function kindOf(features: Orientation["features"]): OrientationKind | null {
  if (features.filter(({ shows }) => shows !== null).length < ORIENTATION_RULES.known) return null;
  const lead = count(features, "relationship") - count(features, "transaction");
  if (Math.abs(lead) < ORIENTATION_RULES.lead) return "mixed";
  return lead > 0 ? "relationship" : "transaction";
}

const count = (features: Orientation["features"], kind: "relationship" | "transaction") =>
  features.filter(({ shows }) => shows === kind).length;

function because(kind: OrientationKind | null, features: Orientation["features"]): string {
  if (kind === null) return "Too little is known of how you deal with customers abroad to say which it is.";
  const show = (one: "relationship" | "transaction") => {
    const names = features
      .filter(({ shows }) => shows === one)
      .map(({ feature }) => FEATURE_WORDS[feature][one]);
    return names.length === 0 ? "nothing" : joined(names);
  };
  return `For close relations speaks: ${show("relationship")}. For single transactions speaks: ${show("transaction")}.`;
}
