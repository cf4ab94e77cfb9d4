import { drawnFrom } from "@/lib/domain/recommendations/rule-texts";
import type { Rule } from "@/lib/domain/recommendations/types";

const item = (feature: string) => `competence.orientation.${feature}`;
const WHERE = "Relationship or transaction orientation, after Merrilees & Tiessen 1999";
const inNiche = { item: item("niche"), anyOf: ["relationship"] };
const noNiche = { item: item("niche"), anyOf: ["transaction"] };

/** Advice where the way of dealing with customers does not go together; both ways can be right by themselves. */
export const ORIENTATION_RULES: readonly Rule[] = [
  {
    id: "orientation-closer-in-niche",
    title: "Get closer to the customers who can hardly do without you",
    triggers: [
      {
        kind: "chosen",
        item: item("relations"),
        anyOf: ["transaction"],
        because: "You serve a narrow niche, and are in touch with customers by order only.",
        need: 1 / 2,
        among: { answered: [inNiche] },
      },
    ],
    why: "Where few others can do what you do, close relations pay: you hear first what comes next, and price is not the first question.",
    how: [
      "Choose the five customers abroad who depend on you most.",
      "Visit each once a year without an offer, and ask what they plan.",
      "Give each one person at your firm to call at any time.",
    ],
    inside: "Sales and design, five trips a year.",
    agency: "A trade office that prepares visits.",
    effort: "medium",
    theme: "customers",
    services: ["delegation", "mentor-market"],
    expects: ["knowledge.consumers.collection", item("relations")],
    knowledge: ["consumers"],
    innovations: [],
    source: drawnFrom("achtenhagen-2011", WHERE),
  },
  {
    id: "orientation-choose-in-niche",
    title: "Choose your customers and agents abroad instead of waiting for them",
    triggers: [
      {
        kind: "chosen",
        item: item("control"),
        anyOf: ["transaction"],
        because: "You serve a narrow niche, but customers and agents find you, not you them.",
        need: 1 / 2,
        among: { answered: [inNiche] },
      },
    ],
    why: "Power in a niche is wasted on whoever happens to ask. Firms that choose keep control of price, service and what is said about them.",
    how: [
      "Write down what your best customer abroad looks like, in five points.",
      "Find ten others like it, and approach three a month.",
      "Answer enquiries that do not fit with a friendly no.",
    ],
    inside: "Sales, a day a week for half a year.",
    agency: "A search for customers and agents by your points.",
    effort: "medium",
    theme: "customers",
    services: ["advice", "network"],
    expects: ["competence.organisation.marketing.segmenting", item("control")],
    knowledge: [],
    innovations: ["marketing"],
    source: drawnFrom("achtenhagen-2011", WHERE),
  },
  {
    id: "orientation-adapt-less",
    title: "Let customers pay for what you adapt where they can buy elsewhere",
    triggers: [
      {
        kind: "chosen",
        item: item("adaptation"),
        anyOf: ["relationship"],
        because: "You adapt a good deal for customers who could buy the same elsewhere.",
        need: 1 / 2,
        among: { answered: [noNiche] },
      },
    ],
    why: "Adapting and visiting are paid by customers who have no other choice. Where they have one, small changes and a smooth order are worth more than a version of their own.",
    how: [
      "List what was adapted for abroad last year, with hours and what it brought.",
      "Keep what paid, put a price on the rest, and offer a standard beside it.",
      "Look for one group of customers for whom you could become hard to replace.",
    ],
    inside: "Sales, design and finance, two half days.",
    agency: "An adviser on products and positioning.",
    effort: "small",
    theme: "products",
    services: ["advice"],
    expects: [item("adaptation"), "navigator.scaling.unit-cost"],
    knowledge: [],
    innovations: ["product"],
    source: drawnFrom("achtenhagen-2011", WHERE),
  },
  {
    id: "orientation-easy-orders",
    title: "Make ordering from you as easy abroad as at home",
    triggers: [
      {
        kind: "level",
        item: "factor.internal.digital-model",
        atMost: 3,
        because: "Customers come by themselves, but little of an order runs digitally.",
        need: 1 / 2,
        among: { answered: [{ item: item("control"), anyOf: ["transaction"] }] },
      },
    ],
    why: "Who lives on customers that come by themselves lives on being quick and plain. Each question that the page could have answered loses a buyer.",
    how: [
      "Order from yourself as a stranger from abroad, and note each stop.",
      "Show price, delivery time, terms and papers before anybody asks.",
      "Let orders and payments run through one system, with one person for exceptions.",
    ],
    inside: "Sales and accounts, a month beside daily work.",
    agency: "Grants for digital tools, and training in online sales abroad.",
    effort: "medium",
    theme: "operations",
    services: ["finance", "training"],
    expects: ["factor.internal.digital-model", "antecedent.technology-product.it-use"],
    knowledge: [],
    innovations: ["process"],
    source: drawnFrom("achtenhagen-2011", WHERE),
  },
];
