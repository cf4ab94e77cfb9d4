import type { Without } from "@/lib/domain/contact-terms";
import type { AmountBand, StepAnswer } from "@/lib/domain/follow-up-terms";
import type { Knowledge } from "@/lib/domain/vocabulary";

type Said = {
  month: 1 | 3;
  steps: readonly StepAnswer[];
  sales: AmountBand;
  orders: AmountBand;
  partners: string;
  without: Without | "";
  note: string;
};

/** What one made-up traveller spent, reported and said afterwards. */
export type DemoTraveller = {
  costs: readonly (readonly [kind: string, amount: string, day: number, note: string])[];
  /** How far the agency has come with the costs. */
  settled: "handed-in" | "accepted" | "paid";
  report: {
    wanted: string;
    learnt: Partial<Record<Knowledge, string>>;
    surprised: string;
    again: "yes" | "perhaps" | "no";
    steps: readonly string[];
  } | null;
  said: readonly Said[];
};

const none = { sales: "none", orders: "none", partners: "0", without: "" } as const;

/** In the order of the firms that travelled. Days count from the first of the journey. */
export const DEMO_TRAVELLERS: readonly DemoTraveller[] = [
  {
    costs: [
      ["travel", "214.50", 0, "Train and ferry, two people"],
      ["lodging", "486", 3, "Three nights"],
      ["fair-fee", "890", 1, "Day tickets and a shared stand"],
    ],
    settled: "paid",
    report: {
      wanted: "Who repairs ovens in bakeries, and whether somebody would do it for us.",
      learnt: {
        market: "Chains decide in autumn; whoever comes in spring talks about next year.",
        competitors: "Two makers lend their oven for a month. Nobody sells from paper.",
        consumers: "They ask for the energy per batch before they ask for the price.",
        logistics: "A service partner within a day's drive is a condition, not a wish.",
      },
      surprised: "How openly they told us what the other makers charge.",
      again: "yes",
      steps: ["Lend two ovens for show", "Agree on prices with the service partner"],
    },
    said: [
      { month: 1, steps: ["moved", "done"], ...none, partners: "1", without: "nothing", note: "" },
      {
        month: 3,
        steps: ["done"],
        sales: "none",
        orders: "to-50k",
        partners: "1",
        without: "later",
        note: "The first order came from the buyer whom we met on the second day.",
      },
    ],
  },
  {
    costs: [
      ["travel", "388", 0, "Flight"],
      ["lodging", "512.40", 3, ""],
      ["other", "96.75", 2, "Interpreter, half a day"],
    ],
    settled: "handed-in",
    report: {
      wanted: "Whether our fittings pass their yards' rules.",
      learnt: {
        market: "Small yards buy through two wholesalers.",
        "product-features": "They want the test papers in the box, in their own language.",
      },
      surprised: "That the harbour itself buys.",
      again: "yes",
      steps: ["Have the test papers translated", "Call the wholesalers"],
    },
    said: [
      { month: 1, steps: ["done", "moved"], ...none, note: "Too early to say." },
      { month: 3, steps: ["done", "done"], ...none, sales: "to-10k", without: "later", note: "" },
    ],
  },
  {
    costs: [
      ["travel", "402.10", 0, "Flight"],
      ["lodging", "1240", 3, "Three nights, two people"],
      ["fair-fee", "640", 1, ""],
    ],
    settled: "accepted",
    report: {
      wanted: "How architects there choose panels.",
      learnt: {
        consumers: "Architects choose, builders pay; both have to be asked.",
        "internationalisation-processes": "Samples first, then a visit, then a price.",
      },
      surprised: "Nobody asked about the price in the first hour.",
      again: "yes",
      steps: ["Send samples to three architects"],
    },
    said: [
      { month: 1, steps: ["done"], ...none, note: "" },
      { month: 3, steps: ["done"], ...none, sales: "to-50k", without: "smaller", note: "One school." },
    ],
  },
];

export const DEMO_GROUP_REPORT = {
  nextTime: "One day more at the workshops, and the visits before the fair: then people have time.",
} as const;
