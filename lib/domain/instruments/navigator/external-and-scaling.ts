import { EXTERNAL_FACTORS } from "@/lib/domain/instruments/factors/external";
import { ilkevich } from "@/lib/domain/instruments/factors/ilkevich";
import { inFull } from "@/lib/domain/instruments/navigator/in-full";
import { levelItem, multipleItem } from "@/lib/domain/instruments/texts";
import type { Section } from "@/lib/domain/instruments/types";

/** Step 5 in full: what surrounds the firm in every market, and which points of one market were looked into. */
export const external: Section = {
  id: "external",
  title: "In full: around your firm",
  intro:
    "What is the same for all your markets, and which points of the market in mind you have looked into. The points themselves are asked for each market when you compare ways into it.",
  who: "The managing director with sales",
  minutes: 4,
  items: inFull("external", [
    EXTERNAL_FACTORS.industry,
    EXTERNAL_FACTORS.competitorBehaviour,
    multipleItem(
      "navigator.external.examined",
      {
        question: "Which points of the market that you have in mind have you looked into?",
        why: "Each of them can change which way in is best. Distance in culture or religion may hinder trade, and may also help it.",
        how: "Tick a point when you have a source that is younger than a year.",
        source: ilkevich("Recommendation 5"),
      },
      {
        customers: "Customers: who they are, how many, what they pay",
        regulation: "Rules for the product, for importing and for staying",
        "local-rivals": "Rivals from that country",
        "other-rivals": "Rivals from other countries",
        culture: "Culture, religion and how business is done",
        politics: "Political risk, and what a crisis would cost",
        logistics: "Transport, customs and payment",
      },
      { none: "None of them so far" },
    ),
    levelItem(
      "navigator.external.refresh",
      {
        question: "How do you notice when something changes in a market that matters to you?",
        why: "Facts about a market perish, and advice that fitted one region or year may not fit the next.",
        how: "Think of the last change that cost you money. When did you know of it?",
        source: ilkevich("Advice in context perishes"),
      },
      [
        "We notice changes when an order fails.",
        "Customers or partners tell us sometimes.",
        "We read the news of the country now and then.",
        "A named person follows two or three sources and tells the others.",
        "A named person follows sources, and each file carries a date for its next review.",
      ],
    ),
  ]),
};

/** Step 6 in full: what growth abroad would run into. */
export const scaling: Section = {
  id: "scaling",
  title: "In full: how fast you could grow abroad",
  intro:
    "What would break first, what can be repeated in a second market, and what each further order costs.",
  who: "Production, sales and finance together",
  minutes: 3,
  items: inFull("scaling", [
    multipleItem(
      "navigator.scaling.breaks-first",
      {
        question: "What would break first if orders from abroad doubled within a year?",
        why: "Growth is as fast as its slowest part.",
        how: "Tick at most what would really stop you, not everything that would be hard.",
        source: ilkevich("Recommendation 6"),
      },
      {
        production: "Production or delivery times",
        people: "People who speak the language or know the market",
        cash: "Cash until customers pay",
        suppliers: "Suppliers and material",
        service: "Installation, spare parts and service",
        management: "The time of the management",
      },
      { none: "Nothing: we have worked it through" },
    ),
    levelItem(
      "navigator.scaling.repeat",
      {
        question: "How much of what you build for one foreign market can you use in the next?",
        why: "What can be repeated makes the second market cheaper than the first.",
        how: "Think of product, manuals, contracts, web pages, training and service.",
        source: ilkevich("Recommendation 6"),
      },
      [
        "Each market starts again from nothing.",
        "Bits can be copied, and nobody has gathered them.",
        "Product and manuals can be used again, the rest is new.",
        "Product, contracts, pages and training exist in a form that we adapt.",
        "A package for a new market exists, and we know what it costs to roll it out.",
      ],
    ),
    levelItem(
      "navigator.scaling.unit-cost",
      {
        question: "How well do you know what one more order from abroad costs and earns?",
        why: "A model that loses money with each order should not be made larger.",
        how: "Count selling, shipping, customs, payment, service and returns, not only making.",
        source: ilkevich("Recommendation 6"),
      },
      [
        "We do not know what an order from abroad costs us.",
        "We know the cost of making it and guess the rest.",
        "We know it for one order that we worked out afterwards.",
        "We work it out for each order, before and after.",
        "We work it out by market and way in, and stop what does not earn.",
      ],
    ),
  ]),
};
