import { extentItem } from "@/lib/domain/knowledge-innovation/items";
import { joined, TERMS } from "@/lib/domain/knowledge-innovation/level-words";
import { activityKeys } from "@/lib/domain/knowledge-innovation/scores";
import { RESTS_ON } from "@/lib/domain/knowledge-innovation/table3";
import type {
  InnovationProfile,
  KnowledgeProfile,
  Unsupported,
} from "@/lib/domain/knowledge-innovation/types";
import type { Innovation, Knowledge } from "@/lib/domain/vocabulary";

/** Thresholds that the portal set. */
export const UNSUPPORTED_RULES = {
  /** An innovation is under way from this score on: level 3, tried for real once. */
  underWay: 0.5,
  /** Knowledge below this score is lacking: nearer to level 2 than to level 3. Unknown knowledge is not. */
  lackingBelow: 0.375,
  judgement: true,
} as const;

/** Innovations that are under way while knowledge which they rest on is lacking, in the order of the vocabulary. */
export function unsupportedOf(
  innovations: readonly InnovationProfile[],
  knowledge: readonly KnowledgeProfile[],
): Unsupported[] {
  const lacking = new Set(knowledge.filter(isLacking).map((profile) => profile.knowledge));
  return innovations
    .filter((profile) => (profile.score ?? 0) >= UNSUPPORTED_RULES.underWay)
    .map(({ innovation }) => ({
      innovation,
      lacking: RESTS_ON[innovation].filter((kind) => lacking.has(kind)),
    }))
    .filter((found) => found.lacking.length > 0)
    .map((found) => ({ ...found, reason: reasonOf(found.innovation, found.lacking) }));
}

function isLacking(profile: KnowledgeProfile): boolean {
  return profile.score !== null && profile.score < UNSUPPORTED_RULES.lackingBelow;
}

function reasonOf(innovation: Innovation, lacking: readonly Knowledge[]): Unsupported["reason"] {
  const names = joined(lacking.map((kind) => TERMS.knowledge[kind].name));
  return {
    ruleId: "innovation-unsupported",
    because: `You already work on new ${TERMS.innovation[innovation].name} for other countries. That work rests on knowing ${names}, of which you know little.`,
    items: [extentItem(innovation), ...lacking.flatMap(activityKeys)],
    source: { id: "linder-2024", where: "Table 3", judgement: true },
  };
}
