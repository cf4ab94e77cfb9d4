import { innovation } from "@/lib/domain/instruments/knowledge-innovation/innovation";
import { management } from "@/lib/domain/instruments/knowledge-innovation/management";
import { linder, multipleItem, sharedItem, singleItem } from "@/lib/domain/instruments/texts";
import type { Section } from "@/lib/domain/instruments/types";
import { INNOVATION_EFFECTS, MANAGEMENT_ITEMS, partsItem } from "@/lib/domain/knowledge-innovation/items";

const QUESTION = "Section 2, question";

const innovations = multipleItem(
  "survey.innovations",
  {
    question: "In which of these have you brought in something new because of business abroad?",
    why: "We show your answer beside those of 179 firms that were asked the same.",
    how: "Tick what customers, partners or colleagues have already met, not what is planned.",
    source: linder(`${QUESTION} 11`),
  },
  {
    marketing: "How we market: prices, presentation, channels",
    product: "What we offer: products and services",
    management: "How we do business and organise ourselves",
    process: "How we make, check and deliver",
  },
  { none: "In none of these" },
);

// The same question as elsewhere, asked here of those who name marketing.
const marketingParts = {
  ...sharedItem(innovation, partsItem("marketing")),
  when: { item: innovations.key, anyOf: ["marketing"] },
};

/** Questions 9 to 15: what knowledge does for the firm, what stands in its way, and how it is shared. */
export const knowledge: Section = {
  id: "knowledge",
  title: "Knowledge and what comes of it",
  intro: "What your firm has learnt about other countries, what you made of it, and what stands in the way.",
  who: "The managing director with one person from sales",
  minutes: 6,
  items: [
    singleItem(
      "survey.influence",
      {
        question: "How much does what your firm has learnt so far count for its success abroad?",
        why: "The published survey asked this too, but prints no figures that we could set beside yours.",
        how: "Answer from your own impression. Firms that are not abroad yet say what they expect.",
        source: linder(`${QUESTION} 9`),
      },
      {
        decisive: "It decides: without it there would be no success.",
        strong: "It counts for more than most other things.",
        some: "It counts as much as other things.",
        little: "It counts for less than most other things.",
        none: "It counts for nothing.",
      },
    ),
    sharedItem(management, MANAGEMENT_ITEMS.difficulties),
    innovations,
    marketingParts,
    sharedItem(innovation, INNOVATION_EFFECTS),
    sharedItem(management, MANAGEMENT_ITEMS.sharingWays),
    sharedItem(management, MANAGEMENT_ITEMS.policyFit),
    sharedItem(management, MANAGEMENT_ITEMS.problems),
  ],
};
