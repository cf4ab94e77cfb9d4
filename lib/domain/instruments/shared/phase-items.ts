import { linder, multipleItem, singleItem } from "@/lib/domain/instruments/texts";

// Asked by more than one questionnaire: one object, so that one answer serves all of them.
const NOW_ABROAD = { item: "phase.active", anyOf: ["selling", "buying", "both"] };

export const ACTIVE_ITEM = singleItem(
  "phase.active",
  {
    question: "Does your firm do business with customers or suppliers in other countries?",
    why: "A firm that has never worked across a border needs other help than one that has.",
    how: "Count direct orders, web orders, agents, purchases and partnerships. A single visit to a fair is not business yet.",
    source: linder("Section 3"),
  },
  {
    both: "We sell to other countries and also buy from them.",
    selling: "We sell to other countries but buy only at home.",
    buying: "We buy from other countries but sell only at home.",
    stopped: "We did business abroad in the past and have stopped.",
    never: "We have never done business across a border.",
  },
);

export const YEARS_ITEM = singleItem(
  "phase.years",
  {
    question: "For how many years in all has your firm done business across a border?",
    why: "The number of years decides the phase that the result is measured against. The line lies at five years.",
    how: "Start with the first order you sold or bought, importing included. If you paused, leave out the years without any.",
    source: linder("Section 3 and Table 2", false),
    when: { item: "phase.active", anyOf: ["selling", "buying", "both", "stopped"] },
  },
  {
    "up-to-3": "Up to and including 3 years",
    "3-to-5": "More than 3, up to and including 5 years",
    "5-to-8": "More than 5, up to and including 8 years",
    "8-to-12": "More than 8, up to and including 12 years",
    "12-to-15": "More than 12, up to and including 15 years",
    "over-15": "More than 15 years",
  },
);

export const MARKETS_ITEM = singleItem(
  "phase.markets",
  {
    question: "In how many other countries have you sold or bought in the last twelve months?",
    why: "Each further country brings its own rules, habits and customers to learn about.",
    how: "Count countries, not customers. A country with one order counts as one.",
    when: NOW_ABROAD,
  },
  {
    "1-2": "One or two countries",
    "3-4": "Three or four countries",
    "5-6": "Five or six countries",
    "7-9": "Seven to nine countries",
    "10-plus": "Ten countries or more",
  },
);

export const FORMS_ITEM = multipleItem(
  "phase.forms",
  {
    question: "In which of these ways do you work abroad today?",
    why: "We show your answer beside those of 179 firms that were asked the same.",
    how: "Tick all that apply now. Sales through an agent or a dealer are exports.",
    when: NOW_ABROAD,
  },
  {
    export: "We sell goods or services to customers abroad.",
    import: "We buy goods or services from suppliers abroad.",
    branch: "We have a branch or a company of our own abroad.",
    "joint-venture": "We own a company together with a foreign partner.",
    "direct-investment": "We have put money into a firm or a plant abroad.",
  },
);

export const SALES_SHARE_ITEM = singleItem(
  "phase.sales-share",
  {
    question: "What share of last year's sales came from customers in other countries?",
    why: "It shows how much of the firm already depends on what it knows about foreign markets.",
    how: "Take the last full year. A rough figure from your accounts is enough.",
    source: linder("Section 2"),
    when: { item: "phase.active", anyOf: ["selling", "both"] },
  },
  {
    "under-5": "Less than 5 per cent",
    "5-to-10": "5 to less than 10 per cent",
    "10-to-25": "10 to less than 25 per cent",
    "25-to-50": "25 to less than 50 per cent",
    "over-50": "50 per cent or more",
  },
);

export const REACH_ITEM = singleItem(
  "phase.reach",
  {
    question: "How different from home are the countries that you work with?",
    why: "Most firms start where language and habits are familiar and go farther with what they learn there.",
    how: "Think of language, law, how people do business and what they expect of a product.",
    source: linder("Section 4"),
    when: NOW_ABROAD,
  },
  {
    near: "All of them are much like home.",
    mixed: "Most are much like home and at least one is very different.",
    far: "Most of them are very different from home.",
  },
);

export const PLAN_ITEM = singleItem(
  "phase.plan",
  {
    question: "What has your firm decided about business in other countries?",
    why: "A firm that is about to start needs knowledge sooner than one that only considers it.",
    how: "A plan counts when it names a country, a person and a date.",
    source: { id: null, judgement: true },
    when: { item: "phase.active", anyOf: ["never", "stopped"] },
  },
  {
    none: "We have no intention to work abroad.",
    considering: "We talk about it and nobody is in charge yet.",
    preparing: "One person prepares it for a named country.",
    negotiating: "We are in talks with a named customer or partner abroad.",
  },
);
