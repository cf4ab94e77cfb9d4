import { ilkevich } from "@/lib/domain/instruments/factors/ilkevich";
import { LIFE_CYCLE_STAGE } from "@/lib/domain/instruments/factors/internal";
import { FULL_ITEM } from "@/lib/domain/instruments/navigator/in-full";
import { levelItem, multipleItem, singleItem } from "@/lib/domain/instruments/texts";
import type { Section } from "@/lib/domain/instruments/types";

const recommendation = (number: number) => ilkevich(`Recommendation ${number}`);

/** The short scheme: one item a step, then where the firm stands and which steps it wants to take apart. */
export const short: Section = {
  id: "short",
  title: "The eight steps in short",
  intro:
    "Hold your plans for other countries against eight steps. Say for each how far you have got, and where that is written down. At the end you choose which steps you want to look at in full.",
  who: "The managing director, best together with an owner",
  minutes: 10,
  items: [
    levelItem(
      "navigator.step.modes",
      {
        question: "How far have you looked at the different ways into a foreign market?",
        why: "There are at least twelve ways, and they differ in cost, control and risk. Firms tend to see two or three.",
        how: "Think of importing, agents, online sales, licences, partners, a firm of your own, and others. Evidence: a list or a comparison.",
        source: recommendation(1),
      },
      [
        "We have never thought about different ways into a market.",
        "We have talked about one or two ways that we happen to know.",
        "We know most of the ways and have not compared them for our case.",
        "We have compared several ways on paper for our products.",
        "We have compared the ways on paper, and look at them again each year.",
      ],
    ),
    levelItem(
      "navigator.step.model",
      {
        question: "How far have you taken your intended way into a market apart, piece by piece?",
        why: "A way into a market is a set of choices that must fit together. Taken apart, it shows where it does not.",
        how: "Pieces are: who sells, who pays, who delivers, who serves, what it costs, who decides. Evidence: the page on which they stand.",
        source: recommendation(2),
      },
      [
        "We have no way into a market in mind.",
        "We have a way in mind and have not looked at its pieces.",
        "We have talked through its pieces and written nothing down.",
        "Its pieces stand on a page, with what each costs and who is in charge.",
        "Its pieces stand on a page, and we have checked that they fit each other and our firm.",
      ],
    ),
    levelItem(
      "navigator.step.internal",
      {
        question: "How far have you examined what in your own firm helps or hinders going abroad?",
        why: "The same market calls for different ways in, depending on people, products, money and free capacity.",
        how: "Think of products, managers, capacity, cash, owners and growth at home. Evidence: a list of strengths and gaps.",
        source: recommendation(3),
      },
      [
        "We have not looked at our own firm with other countries in mind.",
        "One person has an opinion about our strengths and gaps.",
        "We have discussed our strengths and gaps once, without a record.",
        "We have a written list of our strengths and gaps for going abroad.",
        "We have a written list, act on the gaps, and go through it again each year.",
      ],
    ),
    levelItem(
      "navigator.step.social-capital",
      {
        question: "How deliberately do you build contacts abroad before you need them?",
        why: "Markets are often chosen through personal ties. Ties take time, so they must be there ahead of need.",
        how: "Think of customers, partners, fellow exporters, chambers and former colleagues. Evidence: a list of contacts and who keeps them up.",
        source: recommendation(4),
      },
      [
        "We have no contacts abroad and do nothing to gain any.",
        "We look for a contact when a problem or an enquiry comes up.",
        "A few of us keep up contacts abroad, each as they like.",
        "We have decided which contacts we need, and named who looks after them.",
        "We build named contacts ahead of each step and review each year what they brought.",
      ],
    ),
    levelItem(
      "navigator.step.external",
      {
        question: "How far have you examined what around your firm helps or hinders going abroad?",
        why: "The market, the trade, rules and rivals decide which way in can work.",
        how: "Think of customers, rules, rivals, culture and politics in one named country. Evidence: a report or a file of sources.",
        source: recommendation(5),
      },
      [
        "We have not looked at any market abroad.",
        "We have impressions from travel or the news.",
        "We have gathered facts on one country when we needed them.",
        "We have a file on a named country with facts, sources and dates.",
        "We have such files, compare countries with them, and renew them each year.",
      ],
    ),
    levelItem(
      "navigator.step.scaling",
      {
        question: "How far have you worked out how fast your way of working could grow abroad?",
        why: "A business that cannot be repeated abroad at a bearable cost is better known before the first order.",
        how: "Ask what would break first if orders doubled. Evidence: a calculation or a plan for capacity and cash.",
        source: recommendation(6),
      },
      [
        "We have not asked what more orders from abroad would mean.",
        "We expect that we would manage somehow.",
        "We know what would break first and have no plan for it.",
        "We have worked out what double the orders would take in people, cash and capacity.",
        "We have worked it out, tested it with a first market, and set limits for growth.",
      ],
    ),
    levelItem(
      "navigator.step.ecosystems",
      {
        question: "How far have you checked if partners, networks or platforms could give you what you lack?",
        why: "Capacity and costly equipment can be used without buying them: with partners, in networks, or paid by use.",
        how: "Think of equipment paid by use, shared production and platforms. Evidence: an offer or a comparison of costs.",
        source: recommendation(7),
      },
      [
        "We have never thought of using what belongs to others.",
        "We have heard of such offers and not looked into them.",
        "We have talked to one partner or provider without a calculation.",
        "We have compared joining with buying, in figures, for one need.",
        "We have compared it for every large need and joined where it paid.",
      ],
    ),
    levelItem(
      "navigator.step.constraints",
      {
        question: "How far have you examined what restrictions mean for your way into a market?",
        why: "Sanctions, licences or blocked payments can stop a deal that was good in every other way.",
        how: "Think of sanctions, embargoes, licences and ways to be paid. Evidence: a check by your bank, customs agent or lawyer.",
        source: recommendation(8),
      },
      [
        "We have not asked if any restriction touches us.",
        "We rely on others to tell us if there is one.",
        "We have looked it up once for one country.",
        "We check goods, partners and payments for each country before we offer.",
        "We check before each offer, know a second way, and follow changes as they come.",
      ],
    ),
    LIFE_CYCLE_STAGE,
    singleItem(
      "navigator.logic",
      {
        question: "How did the steps abroad that you plan or take now come about?",
        why: "Analysis and chance both have their place. A plan of reactions alone can crowd out what pays in the long run.",
        how: "Take your last three steps: an offer, a visit, a hire, an order. What came first?",
        source: ilkevich("How to decide"),
      },
      {
        none: "There are no such steps yet.",
        reactions: "All of them answer something from outside: an enquiry, an invitation, a loss at home.",
        chances: "We follow chances as they come and learn from each.",
        both: "We analyse first, and leave room for a chance that comes up.",
        analysis: "All of them come from our own analysis, and we let other chances pass.",
      },
    ),
    multipleItem(
      FULL_ITEM,
      {
        question: "Which steps do you want to take apart in full now?",
        why: "The short scheme is enough to see where you stand. The full one shows what a step is made of.",
        how: "Choose the steps that you answered lowest, or those that you are about to decide on. You can add steps in a later round.",
        source: ilkevich("Recommendation 2, short and full scheme"),
      },
      {
        modes: "1. The ways into a market",
        model: "2. Your intended way, taken apart",
        internal: "3. What helps or hinders inside the firm",
        "social-capital": "4. Contacts built ahead of need",
        external: "5. What helps or hinders around the firm",
        scaling: "6. How fast you could grow abroad",
        ecosystems: "7. Partners, networks and shared equipment",
        constraints: "8. Restrictions from outside",
      },
      { none: "None: the short scheme is enough for now" },
    ),
  ],
};
