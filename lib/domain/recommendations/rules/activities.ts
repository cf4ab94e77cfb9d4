import { drawnFrom } from "@/lib/domain/recommendations/rule-texts";
import type { Rule } from "@/lib/domain/recommendations/types";

const A = "competence.activity";
const TABLE = "Table 11, after Katwalo 2006";

/** Advice on the competences that each way of working abroad takes. */
export const ACTIVITY_RULES: readonly Rule[] = [
  {
    id: "activity-buy-and-negotiate",
    title: "Have one contract abroad negotiated beside a specialist",
    triggers: [
      {
        kind: "low",
        items: [`${A}.purchasing`, `${A}.negotiation`],
        because: "You are not practised in ordering and negotiating across borders.",
        need: 2 / 3,
      },
    ],
    why: "Ordering and contracts are what importing rests on, and what it teaches for selling. One contract done properly becomes the pattern for the next ten.",
    how: [
      "Choose a purchase or sale of moderate size abroad.",
      "Go through price, delivery, payment, liability, court and language with somebody who does this for a living.",
      "Keep the signed text as your own pattern, with a note on why each clause is there.",
    ],
    inside: "Purchasing or sales, with the managing director for the signature.",
    agency: "Sample contracts, and a first hour with a lawyer for trade.",
    effort: "small",
    theme: "operations",
    services: ["advice", "information"],
    expects: [`${A}.purchasing`, `${A}.negotiation`],
    knowledge: ["internationalisation-processes"],
    innovations: [],
    source: drawnFrom("achtenhagen-2011", TABLE),
  },
  {
    id: "activity-capacity-and-quality",
    title: "Prove that you can make it steadily before you sell it abroad",
    triggers: [
      {
        kind: "low",
        items: [`${A}.production`, `${A}.quality`],
        because: "Your production or quality would not carry steady orders from abroad yet.",
        need: 2 / 3,
      },
      {
        kind: "level",
        item: "factor.internal.step-up",
        atMost: 2,
        because: "You could hardly serve more orders from abroad within half a year.",
        need: 2 / 3,
      },
      {
        kind: "chosen",
        item: "navigator.scaling.breaks-first",
        anyOf: ["production", "suppliers"],
        because: "Production or suppliers would break first if orders from abroad doubled.",
        need: 2 / 3,
      },
    ],
    why: "A customer far away forgives a late or faulty first delivery less, and mending it costs the freight twice. Exporting takes production, and working with a partner takes quality.",
    how: [
      "Work out how many pieces or hours a month are free, also in the busiest one.",
      "Measure faults and late days for two months, and mend the worst cause.",
      "Agree with a supplier or colleague firm on help for peaks.",
    ],
    inside: "Production leads; sales promises nothing beyond its figure.",
    agency: "Advice on quality marks that buyers abroad ask for.",
    effort: "medium",
    theme: "operations",
    services: ["advice", "finance"],
    expects: [`${A}.production`, `${A}.quality`, "factor.internal.step-up"],
    knowledge: [],
    innovations: ["process"],
    source: drawnFrom("achtenhagen-2011", TABLE),
  },
  {
    id: "activity-deliver-and-serve",
    title: "Settle delivery, returns and service before the first sale in a country",
    triggers: [
      {
        kind: "low",
        items: [`${A}.distribution`, `${A}.after-sales`],
        because: "Getting goods to customers abroad and serving them afterwards is not settled.",
        need: 2 / 3,
      },
    ],
    why: "Direct exporting takes distribution, selling through agents takes service after the sale. Both are promised in the first talk and asked for in the first trouble.",
    how: [
      "Write down what a customer does when something breaks, and who answers in which language.",
      "Find somebody on the spot for repairs, spare parts or a second visit.",
      "Work out what one return costs, and put it into the price.",
    ],
    inside: "Service and dispatch, three days for each country.",
    agency: "Addresses of service firms and storage abroad.",
    effort: "medium",
    theme: "operations",
    services: ["information", "network"],
    expects: [`${A}.distribution`, `${A}.after-sales`],
    knowledge: ["logistics"],
    innovations: ["process"],
    source: drawnFrom("achtenhagen-2011", TABLE),
  },
  {
    id: "activity-name-and-leader",
    title: "Build a name and a leader abroad before you build a site",
    triggers: [
      {
        kind: "low",
        items: [`${A}.management`, `${A}.brand`],
        because: "A known name and people who could lead a unit abroad are missing.",
        need: 1 / 3,
      },
    ],
    why: "A unit of your own abroad takes management, a name and money. Without the first two, a partner or a dealer is the safer step.",
    how: [
      "Name the person who could lead a unit abroad in three years, and what they must learn.",
      "Let them run one country from home with its own result.",
      "Register the name there, and tell the same story in each country.",
    ],
    inside: "The managing director develops one successor for abroad.",
    agency: "A mentor who has led a unit abroad.",
    effort: "large",
    theme: "organisation",
    services: ["mentor-experience"],
    expects: [`${A}.management`, `${A}.brand`],
    knowledge: [],
    innovations: ["management"],
    source: drawnFrom("achtenhagen-2011", TABLE),
  },
];
