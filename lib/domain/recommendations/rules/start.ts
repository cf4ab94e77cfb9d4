import { knowledgeItem, PHASE_ITEMS } from "@/lib/domain/knowledge-innovation/items";
import { moves, says } from "@/lib/domain/recommendations/rule-texts";
import type { Rule } from "@/lib/domain/recommendations/types";

/** Advice for firms that are not abroad yet, buy but do not sell there, or have stopped. */
export const START_RULES: readonly Rule[] = [
  {
    id: "start-should-we",
    title: "Decide first whether going abroad suits the firm and its owners",
    triggers: [
      {
        kind: "phase",
        phases: ["pre"],
        because: "You have not done business across a border yet.",
        need: 1,
      },
    ],
    why: "Not every firm should go. If the way you earn money cannot grow beyond your region, or the owners do not want the risk, the answer may be no, and this is a good answer too.",
    how: [
      "Ask each owner alone: what do we want from it, what may it cost, who will spend their time on it?",
      "Write down what must grow if orders double: people, machines, cash, service. Mark what cannot.",
      "Decide on yes, no or not yet, with a reason and a date to look at it again.",
    ],
    inside: "Owners and management, an afternoon.",
    agency: "A talk with a manager who went, and with one who decided against it.",
    effort: "small",
    expects: [PHASE_ITEMS.plan],
    knowledge: [],
    innovations: ["marketing", "management", "process", "product"],
    source: says("achtenhagen-2011", "before internationalising; owners and business model"),
  },
  {
    id: "start-import-first",
    title: "Buy something from abroad before you sell there",
    triggers: [
      {
        kind: "chosen",
        item: PHASE_ITEMS.active,
        anyOf: ["never"],
        because: "You have never bought or sold across a border.",
        need: 1 / 2,
      },
    ],
    why: "Buying teaches contracts, customs, payment and manners with you as the customer. Your supplier may also know who would buy from you.",
    how: [
      "Choose a material, a part or a service that you can get abroad at the same quality.",
      "Order a small quantity from a country that interests you as a market.",
      "Let sales follow the order, and write down each surprise.",
      "Ask the supplier who in that country buys what you make.",
    ],
    inside: "Purchasing leads and sales takes part.",
    agency: "Lists of suppliers, and an hour on customs and payment.",
    effort: "medium",
    expects: [
      PHASE_ITEMS.active,
      ...moves("internationalisation-processes", "collection"),
      ...moves("logistics", "collection"),
    ],
    knowledge: ["internationalisation-processes", "logistics"],
    innovations: ["management", "process"],
    source: says("achtenhagen-2011", "Table 12, area P before internationalising"),
  },
  {
    id: "start-peer-network",
    title: "Join a circle of small firms that share what they learnt abroad",
    triggers: [
      {
        kind: "phase",
        phases: ["pre"],
        because: "You are not abroad yet, and others like you already are.",
        need: 1 / 2,
      },
    ],
    why: "Other small firms tell what it really cost, whom to trust and what they would leave out. No report does.",
    how: [
      "Ask the agency or chamber for a circle of firms, or start one with three neighbours.",
      "Go four times in the first year, with one question each time.",
      "Visit one firm of the circle and look at its papers for one order.",
    ],
    inside: "The person who would lead the work abroad goes each time.",
    agency: "Runs the circle, and shows firms that went as examples.",
    effort: "small",
    expects: moves("internationalisation-processes", "collection"),
    knowledge: ["internationalisation-processes"],
    innovations: ["process"],
    source: says("achtenhagen-2011", "Table 12, area P before internationalising"),
  },
  {
    id: "start-purchasing-teaches-sales",
    title: "Let purchasing teach sales what it knows about other countries",
    triggers: [
      {
        kind: "chosen",
        item: PHASE_ITEMS.active,
        anyOf: ["buying"],
        because: "You buy from other countries and sell only at home.",
        need: 2 / 3,
      },
    ],
    why: "Your buyers already know countries, customs and people abroad. Importing helps exporting most where somebody listens to purchasing.",
    how: [
      "Have purchasing tell sales in an hour about its three main countries.",
      "Ask two trusted suppliers what sells there, and who might buy or resell your product.",
      "Send purchasing and sales together on the next visit to a supplier.",
    ],
    inside: "One hour, two calls, one joint trip.",
    agency: "Contacts to dealers in the countries that you buy from.",
    effort: "small",
    expects: [
      PHASE_ITEMS.active,
      knowledgeItem("internationalisation-processes", "dissemination"),
      knowledgeItem("market", "collection"),
    ],
    knowledge: ["internationalisation-processes", "market"],
    innovations: ["marketing", "management"],
    source: says("achtenhagen-2011", "importing and exporting; purchasing listened to"),
  },
  {
    id: "start-why-we-stopped",
    title: "Find out why you stopped before you start again",
    triggers: [
      {
        kind: "chosen",
        item: PHASE_ITEMS.active,
        anyOf: ["stopped"],
        because: "You did business abroad in the past and have stopped.",
        need: 1,
      },
    ],
    why: "What you learnt the first time is worth more than any report, while somebody still remembers it. Firms go out, back and out again; the second start is better if the reasons are known.",
    how: [
      "Talk to those who were there, and to two former customers.",
      "Sort the reasons: market, product, partner, money, time, ourselves.",
      "Write down what would have to be different, and who decides whether it is.",
    ],
    inside: "Half a day with those who took part then.",
    agency: "An outside ear that asks the uncomfortable questions.",
    effort: "small",
    expects: [PHASE_ITEMS.plan, ...moves("internationalisation-processes", "storage", "use")],
    knowledge: ["internationalisation-processes"],
    innovations: ["management", "process"],
    source: { id: "ilkevich-2025", where: "life-cycle stages: involvement rises and falls", judgement: true },
  },
];
