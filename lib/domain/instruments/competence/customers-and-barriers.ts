import { achtenhagen, chosen } from "@/lib/domain/instruments/competence/item";
import { rankItem } from "@/lib/domain/instruments/texts";
import type { Section } from "@/lib/domain/instruments/types";

const ORIENTATION = "Merrilees & Tiessen 1999";

/** How the firm deals with its customers, and what stands in the way, ranked by the firm. */
export const customersAndBarriers: Section = {
  id: "customers-and-barriers",
  title: "How you deal with customers, and what hinders you",
  intro:
    "Four questions on how you work with customers abroad, where no answer is better than another. Then what hinders you most: the result sets it beside the ranking of firms in many countries.",
  who: "The managing director with sales",
  minutes: 4,
  items: [
    chosen(
      "orientation.niche",
      ORIENTATION,
      {
        question: "How strong is your position with the customers that you serve abroad?",
        why: "With power in a niche, close relations pay. Without it, simple handling may pay more.",
        how: "Could your customers abroad easily buy the same from others? Without any yet, say what you expect.",
      },
      {
        relationship: "We serve a narrow niche, and few others can do what we do.",
        transaction: "Our customers find similar offers elsewhere.",
        both: "It differs from product to product.",
      },
    ),
    chosen(
      "orientation.control",
      ORIENTATION,
      {
        question: "How do customers and agents abroad come to you?",
        why: "Choosing them yourselves costs time. Waiting for them costs control.",
        how: "Think of the last five new ones. Without any yet, think of how you would go about it.",
      },
      {
        relationship: "We look for them, compare them and choose.",
        transaction: "They find us and ask, and we answer.",
        both: "Both happen about equally often.",
      },
    ),
    chosen(
      "orientation.relations",
      ORIENTATION,
      {
        question: "How close are your relations with customers and agents abroad?",
        why: "Close relations bring knowledge. Friendly and brief ones keep costs low.",
        how: "Think of how often you talk without an order at hand.",
      },
      {
        relationship: "We visit, ask for their needs and keep in touch between orders.",
        transaction: "We are friendly and correct, and in touch when there is an order.",
        both: "We are close with a few, and in touch with the others by order only.",
      },
    ),
    chosen(
      "orientation.adaptation",
      ORIENTATION,
      {
        question: "How far do you change product, price, packaging or promotion for customers abroad?",
        why: "Adapting wins customers who can choose. It is wasted where they want the standard.",
        how: "Compare what you offer at home with what you offer abroad.",
      },
      {
        relationship: "We adapt it to the customers or the country, the price included.",
        transaction: "We change little, such as a label or a leaflet.",
        both: "Some products are adapted, others go out as they are.",
      },
    ),
    rankItem(
      "competence.barriers.ranking",
      5,
      {
        question: "What hinders your firm most in doing business in other countries?",
        why: "Most of the gravest barriers are a lack of competence, and that can be made good. Money is another matter.",
        how: "Begin with what hinders you most. Name as many as really count, five at most.",
        source: achtenhagen("Table 3", false),
      },
      {
        "working-capital": "Too little working capital to finance exports",
        opportunities: "Finding business opportunities abroad",
        information: "Too little information to find and analyse markets",
        customers: "Getting in touch with possible customers abroad",
        representation: "Finding reliable people or firms to represent us abroad",
        "management-time": "The management lacks time for it",
        staff: "Too few people, or people without training for it",
        prices: "Matching the prices of competitors",
        government: "Too little help from the government at home",
        transport: "Cost of transport",
        "management-skills": "The management lacks skills and knowledge for it",
      },
    ),
  ],
};
