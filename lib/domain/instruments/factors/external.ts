import { ilkevich } from "@/lib/domain/instruments/factors/ilkevich";
import { levelItem, multipleItem } from "@/lib/domain/instruments/texts";

const SOURCE = ilkevich("Recommendation 5, external factors");

/** Factors around the firm that are the same for every target market. The level rises with the push or pull abroad. */
export const EXTERNAL_FACTORS = {
  industry: levelItem(
    "factor.external.industry",
    {
      question: "How international is the trade that your firm works in?",
      why: "In some trades buyers and suppliers cross borders as a matter of course, in others hardly at all.",
      how: "Think of the firms that you meet at your most important fair or read about in the trade press.",
      source: SOURCE,
    },
    [
      "Firms in our trade buy and sell in their own region only.",
      "A few large firms of our trade sell abroad, the others do not.",
      "About half the firms of our size sell in a neighbouring country.",
      "Firms of our size sell in several countries as a matter of course.",
      "Our trade is one world market, with the same customers and rivals everywhere.",
    ],
  ),
  competitorBehaviour: levelItem(
    "factor.external.competitor-behaviour",
    {
      question: "What do your closest rivals do about other countries?",
      why: "What rivals do is one of the points to weigh before going early.",
      how: "Take the three rivals that you lose orders to most often. Their websites and fairs tell a lot.",
      source: SOURCE,
    },
    [
      "None of our rivals sells or buys abroad.",
      "One rival takes orders from abroad when they come.",
      "One rival works on a foreign market with people of its own.",
      "Several rivals work on foreign markets and grow there.",
      "Rivals from abroad win orders in our home market, and ours win orders in theirs.",
    ],
  ),
  platforms: levelItem(
    "factor.external.platforms",
    {
      question: "How far do platforms and networks of firms open other countries in your trade?",
      why: "Platforms and ecosystems now reach smaller makers, for sales and for production too.",
      how: "Think of marketplaces, tender portals, shared production, and groups of firms that sell together.",
      source: SOURCE,
    },
    [
      "There is none in our trade that we know of.",
      "One exists, and firms of our size do not use it.",
      "Some firms of our size get enquiries from abroad through one.",
      "Firms of our size sell or produce through several of them.",
      "Customers abroad expect to find suppliers like us there and look nowhere else.",
    ],
  ),
  restrictions: multipleItem(
    "factor.external.restrictions",
    {
      question: "Which restrictions touch your products, your partners or the countries you have in mind?",
      why: "A restriction can close one way into a market and leave another open.",
      how: "Ask your customs agent, your bank and your insurer. Tick what applies, even if you found a way round it.",
      source: ilkevich("Recommendation 8; the list is the portal's"),
    },
    {
      sanctions: "Sanctions on countries, firms or people",
      embargo: "Embargoes or export control on goods and technology",
      licences: "Licences, permits or certificates that we must obtain",
      payments: "Payments that banks refuse, delay or make dear",
      transport: "Routes, carriers or insurance that are not to be had",
      currency: "Rules on currency or on bringing profits home",
    },
    { none: "None of these" },
  ),
} as const;
