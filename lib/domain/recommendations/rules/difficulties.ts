import { extentItem, MANAGEMENT_ITEMS } from "@/lib/domain/knowledge-innovation/items";
import { drawnFrom, moves, says } from "@/lib/domain/recommendations/rule-texts";
import type { Rule } from "@/lib/domain/recommendations/types";

const item = MANAGEMENT_ITEMS.difficulties;

/** Advice on the difficulties that firms meet abroad; logistics and steering are served among the operations. */
export const DIFFICULTY_RULES: readonly Rule[] = [
  {
    id: "difficulty-niche",
    title: "Choose a niche in which you need not be the cheapest",
    triggers: [
      {
        kind: "chosen",
        item,
        anyOf: ["competition"],
        because: "You named strong competition as a difficulty abroad.",
        need: 2 / 3,
      },
    ],
    why: "A firm of thirty cannot win on price against large ones. In a narrow field, customers pay for what only you do well, and you choose them instead of waiting.",
    how: [
      "List the last ten orders with a good margin, and look for what they share.",
      "Name the smallest group of customers for whom this matters most.",
      "Fit the offer and the message to them, and say no to two enquiries outside the group.",
    ],
    inside: "Management and sales, two half days.",
    agency: "An adviser on positioning, and market studies for narrow fields.",
    effort: "medium",
    theme: "competitors",
    services: ["information", "advice"],
    expects: [extentItem("marketing"), ...moves("competitors", "use")],
    knowledge: ["competitors", "consumers"],
    innovations: ["marketing", "product"],
    source: drawnFrom("achtenhagen-2011", "niche strategy and relationship orientation"),
  },
  {
    id: "difficulty-sanctions",
    title: "Check who, what and which bank before each new country",
    triggers: [
      {
        kind: "chosen",
        item,
        anyOf: ["sanctions"],
        because: "You named sanctions or trade restrictions as a difficulty.",
        need: 2 / 3,
      },
    ],
    why: "Restrictions hit persons, goods, banks and carriers, and they change within weeks. A check before the offer is cheap; a blocked payment or a fine is not.",
    how: [
      "Write a check list: buyer and owners, end use, product code, bank, carrier, licence.",
      "Run through it before the offer and again before shipping, and keep the proof.",
      "Name for your most important country a second payment route that your bank accepts, and a market to move to.",
      "Ask a lawyer in doubt, and never hide where goods go.",
    ],
    inside: "One person in charge, with a deputy.",
    agency: "Current lists, and a contact for questions on licences.",
    effort: "medium",
    theme: "markets",
    services: ["information", "network"],
    expects: [item, ...moves("business-and-industry", "use")],
    knowledge: ["business-and-industry"],
    innovations: ["process", "management"],
    source: drawnFrom("ilkevich-2025", "recommendation 8"),
  },
  {
    id: "difficulty-coordination",
    title: "Agree in writing with each partner who does what by when",
    triggers: [
      {
        kind: "chosen",
        item,
        anyOf: ["coordination"],
        because: "You answered that those who take part and those who organise do not work together well.",
        need: 2 / 3,
      },
    ],
    why: "Agents, forwarders, fair organisers and your own people each assume that someone else has it in hand. One page of duties prevents most of these failures.",
    how: [
      "List everyone involved in one running order or event.",
      "Write one line each: task, date, person, how they report, what happens if it slips.",
      "Go through it in one call with all, and again halfway.",
      "Afterwards note what failed, and change the page.",
    ],
    inside: "One person holds the strings and may call anyone.",
    agency: "Tells you before an event who is responsible for what, and asks for your view after it.",
    effort: "small",
    theme: "way-in",
    services: ["advice"],
    expects: [item, ...moves("internationalisation-processes", "storage", "use")],
    knowledge: ["internationalisation-processes"],
    innovations: ["process"],
    source: drawnFrom("linder-2024", "Section 2, question 10"),
  },
  {
    id: "difficulty-languages",
    title: "Build up the language and manners of one market in your team",
    triggers: [
      {
        kind: "chosen",
        item,
        anyOf: ["communication"],
        because: "You named language and understanding each other as a difficulty.",
        need: 2 / 3,
      },
    ],
    why: "Buyers decide in their own language and by their own manners. A team that speaks both is asked earlier, forgiven more and hears what is left unsaid.",
    how: [
      "Choose the language of the market that matters most, and two people who deal with it.",
      "Give them weekly lessons in working time, built on your own letters and calls.",
      "Look for this language when you next hire, and have price list and website checked by a native speaker.",
    ],
    inside: "Two hours a week for two people, for half a year.",
    agency: "Pays a part of language training, and brings students and firms together.",
    effort: "large",
    theme: "customers",
    services: ["information", "training"],
    expects: [item, ...moves("consumers", "collection", "use")],
    knowledge: ["consumers"],
    innovations: ["marketing"],
    source: says("achtenhagen-2011", "Table 12, area P"),
  },
];
