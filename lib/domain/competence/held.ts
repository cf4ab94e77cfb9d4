import { levelOf } from "@/lib/domain/competence/answers";
import { activityItem } from "@/lib/domain/competence/items";
import type { HeldCompetence } from "@/lib/domain/competence/types";
import type { Answers, Instrument } from "@/lib/domain/instruments/types";
import type { ActivityCompetence } from "@/lib/domain/reference/activity-competences";
import { weighedScore } from "@/lib/domain/weighed-mean";

const MARKETING = ["planning", "control", "segmenting", "tools"].map(
  (name) => `competence.organisation.marketing.${name}`,
);
const innovativeness = (name: string) => `competence.organisation.innovativeness.${name}`;

/** The items that each competence of an activity is measured by; which ones, is the portal's judgement. */
export const ITEMS_OF_COMPETENCE: Readonly<Record<ActivityCompetence, readonly string[]>> = {
  purchasing: [activityItem("purchasing")],
  "contract-negotiation": [activityItem("negotiation")],
  production: [activityItem("production")],
  distribution: [activityItem("distribution")],
  "sales-and-marketing": MARKETING,
  marketing: MARKETING,
  "after-sales": [activityItem("after-sales")],
  reputation: [innovativeness("channel-regard"), innovativeness("recognised-products")],
  "processing-technology": [innovativeness("technology")],
  "product-and-process-quality": [activityItem("quality")],
  "technical-skills": [innovativeness("specialists")],
  "creativity-and-innovation": [innovativeness("inventions"), innovativeness("first")],
  management: [activityItem("management")],
  "brand-image": [activityItem("brand")],
  "financial-strength": [activityItem("finance")],
};

/** How well the firm holds one competence, 0..1; null where nothing is known. */
export function heldCompetence(
  weighing: Pick<Instrument, "weights">,
  answers: Answers,
  competence: ActivityCompetence,
): HeldCompetence {
  const items = ITEMS_OF_COMPETENCE[competence];
  const measures = items.map((key) => ({ key, score: levelOf(answers, key) }));
  return { competence, items, ...weighedScore(weighing, measures) };
}
