import { COMPONENT_WORDS } from "@/lib/domain/antecedents/components";
import { indicatorItem, sharedItem } from "@/lib/domain/instruments/antecedents/indicator-item";
import type { Section } from "@/lib/domain/instruments/types";

/** Rows 30 to 36: noticing what changes abroad, and marketing that answers it. */
export const marketIntelligence: Section = {
  id: "market-intelligence",
  title: COMPONENT_WORDS["market-intelligence"].title,
  intro:
    "How soon your firm notices what changes abroad, and how it plans and steers its marketing there. If you do not sell abroad yet, answer for the countries you would try first.",
  who: "Sales and marketing, with whoever talks to dealers",
  minutes: 5,
  items: [
    indicatorItem(
      "market-intelligence.marketing",
      {
        question: "Which plan does your marketing follow?",
        why: "Advertising, fairs and visits add up when they say the same thing to the same people.",
        how: "Ask two colleagues whom you want to reach and with what message. Do they say the same?",
      },
      [
        "We do no marketing and wait for enquiries.",
        "We advertise or go to fairs when someone suggests it.",
        "We do much the same each year and have never written down what for.",
        "A written plan names the customers we want, the message and the means, with a budget.",
        "A written plan is measured by enquiries and orders, and we change it by the results.",
      ],
    ),
    sharedItem("market-intelligence.planning-marketing"),
    sharedItem("market-intelligence.running-marketing"),
    indicatorItem(
      "market-intelligence.rivals-moves",
      {
        question: "How soon do you notice when rivals abroad change course?",
        why: "A new product, owner or dealer at a rival shows early where a market is heading.",
        how: "Think of the last surprise by a rival. How long had the signs been there to see?",
      },
      [
        "We learn of a rival's new course when we have lost an order.",
        "We hear of a rival's new course by chance, often a year later.",
        "We see what rivals are doing at the yearly fair or in the trade press.",
        "One person follows named rivals abroad every month and reports what changes.",
        "We hear of changes within weeks from several sides, and decide each time what follows from them.",
      ],
    ),
    indicatorItem(
      "market-intelligence.demand",
      {
        question: "How soon do you notice when demand or taste abroad changes?",
        why: "New needs show in questions and complaints before they show in figures.",
        how: "Think of what customers abroad want today and did not want three years ago. When did you notice?",
      },
      [
        "We do not follow what customers abroad want.",
        "We notice that demand has changed when orders fall.",
        "Dealers or customers tell us what is changing when they think of it.",
        "We ask customers in each country at least twice a year what is changing for them.",
        "We gather questions, complaints and trends from each country every month and try out what follows.",
      ],
    ),
    sharedItem("market-intelligence.preferences"),
    indicatorItem(
      "market-intelligence.channels",
      {
        question: "How soon do you notice when ways of selling change in your countries?",
        why: "Buyers move from dealers to platforms, or back. Whoever notices late is where nobody buys.",
        how: "Think of dealers, web shops, platforms and chains. What has changed there in the last two years?",
      },
      [
        "We do not know through which channels our kind of product is sold abroad.",
        "We learn of a new channel when rivals are already in it.",
        "We have looked once at the channels in one country.",
        "We review the channels in each country every year with dealers or customers.",
        "We try new channels early in one country, compare them and move when they do better.",
      ],
    ),
  ],
};
