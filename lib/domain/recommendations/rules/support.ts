import { drawnFrom } from "@/lib/domain/recommendations/rule-texts";
import type { Rule, Trigger } from "@/lib/domain/recommendations/types";

const WHERE = "Standardised or customised support";
const SUPPORT = "antecedent.environment.support";

const ranked = (need: number, because: string, ...anyOf: string[]): Trigger => ({
  kind: "ranked",
  item: "competence.barriers.ranking",
  anyOf,
  within: 5,
  because,
  need,
});

/** Advice on finding help and on choosing between help made for all and help made for one firm. */
export const SUPPORT_RULES: readonly Rule[] = [
  {
    id: "support-know-programmes",
    title: "Ask once a year which help exists for firms like yours",
    triggers: [
      { kind: "component", component: "environment", need: 2 / 3 },
      ranked(1, "You rank too little help from the government among what hinders you most.", "government"),
    ],
    why: "Much help stays unused because firms do not know of it. Programmes change every year, so last year's answer does not hold.",
    how: [
      "Book an hour with the agency, and bring your next two steps abroad.",
      "Ask what exists at home, in the region and in the target country, and until when.",
      "Apply for one thing, and note the effort for the next time.",
    ],
    inside: "Whoever leads the work abroad, an hour and a half day for the application.",
    agency: "Brings matching programmes to the firm instead of waiting to be asked.",
    effort: "small",
    theme: "institutions",
    services: ["information", "advice"],
    expects: [SUPPORT],
    knowledge: [],
    innovations: [],
    source: drawnFrom("achtenhagen-2011", "Support, firms that do not know of programmes"),
  },
  {
    id: "support-chance-and-skill",
    title: "Choose help by the chance you see and the skill you lack",
    triggers: [
      {
        kind: "level",
        item: SUPPORT,
        atMost: 3,
        because: "You find or use little of the support around you.",
        need: 1 / 2,
      },
    ],
    why: "Help that suits everybody changes little. The right one sits where a chance in a market meets something that you cannot do yet.",
    how: [
      "Write down one chance in one market, in a sentence.",
      "Name the skill that keeps you from taking it.",
      "Ask only for help with this skill, and say what would show that it worked.",
    ],
    inside: "Management, an hour before each application.",
    agency: "Says of each offer which market and which skill it is for.",
    effort: "small",
    theme: "institutions",
    services: ["advice"],
    expects: [SUPPORT],
    knowledge: [],
    innovations: [],
    source: drawnFrom("achtenhagen-2011", "Services chosen by matching chances with competences"),
  },
  {
    id: "support-standard",
    title: "Take standard help for papers, credit and running the business",
    triggers: [
      ranked(
        1 / 2,
        "You rank working capital or time of the management among what hinders you most.",
        "working-capital",
        "management-time",
      ),
    ],
    why: "Forms, guarantees and management courses are alike for most firms. Here the standard offer is quick and cheap, and waiting for one of your own is not worth it.",
    how: [
      "List the papers, credits and courses that you need in the next half year.",
      "Take the ready-made offer for each, and change your own routine where it differs.",
      "Keep the hours that you save for customers.",
    ],
    inside: "Accounts and one person from management.",
    agency: "Ready packages for administration, finance and management.",
    effort: "small",
    theme: "finance",
    services: ["finance", "training"],
    expects: [SUPPORT, "antecedent.resources.money"],
    knowledge: [],
    innovations: [],
    source: drawnFrom("achtenhagen-2011", WHERE),
  },
  {
    id: "support-customised",
    title: "Ask for help made for you when it is about markets and customers",
    triggers: [
      ranked(
        1 / 2,
        "You rank chances, information or customers abroad among what hinders you most.",
        "opportunities",
        "information",
        "customers",
      ),
    ],
    why: "Which market, which customers, which promotion and which packaging differ from firm to firm. A general report on them is read once and forgotten.",
    how: [
      "Give the adviser your product, your price and three customers that you wish for.",
      "Agree on a result that you can use at once, such as ten names or a tested package.",
      "Ask for somebody who has worked in your industry.",
    ],
    inside: "Sales, two meetings and a decision at the end.",
    agency: "Says which of its offers are made for one firm, and why this one is proposed to you.",
    effort: "medium",
    theme: "customers",
    services: ["advice", "mentor-market"],
    expects: [SUPPORT, "knowledge.market.collection"],
    knowledge: ["market"],
    innovations: ["marketing"],
    source: drawnFrom("achtenhagen-2011", WHERE),
  },
  {
    id: "support-between",
    title: "Say which part of transport and sales help must be made for you",
    triggers: [
      ranked(
        1 / 2,
        "You rank representation or the cost of transport among what hinders you most.",
        "representation",
        "transport",
      ),
    ],
    why: "Help with freight, distribution and finding dealers lies between the ready-made and the tailored. Split it, and you pay for tailoring only where it counts.",
    how: [
      "Write down what in your transport and distribution is usual, and what is special.",
      "Take shared offers for the usual part, such as joint loads or storage.",
      "Ask for your own search only for the special part, such as a dealer with service.",
    ],
    inside: "Dispatch and sales, half a day.",
    agency: "Shared loads and storage, and a search for dealers on order.",
    effort: "small",
    theme: "operations",
    services: ["advice", "network"],
    expects: [SUPPORT, "competence.activity.distribution"],
    knowledge: ["logistics"],
    innovations: [],
    source: drawnFrom("achtenhagen-2011", WHERE),
  },
  {
    id: "support-obstacles",
    title: "Sort what stands in your way by who could move it",
    triggers: [
      {
        kind: "level",
        item: "antecedent.environment.obstacles",
        atMost: 3,
        because: "You answer that rules, sanctions or payments around you stand in your way.",
        need: 2 / 3,
      },
    ],
    why: "Some obstacles you can go round, some your bank, association or agency can move, and some nobody can. Work spent on the last kind is lost.",
    how: [
      "List each obstacle, and what it cost in the last year.",
      "Mark who could move it: we, our bank, the association, the state, nobody.",
      "Take one of each kind to whoever can move it, and plan round the last kind.",
    ],
    inside: "Management, two hours twice a year.",
    agency: "Gathers obstacles of several firms and carries them to those in charge.",
    effort: "small",
    theme: "institutions",
    services: ["advice", "network"],
    expects: ["antecedent.environment.obstacles"],
    knowledge: [],
    innovations: [],
    source: drawnFrom("rezvani-2024", "component environment"),
  },
];
