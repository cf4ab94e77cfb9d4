import { leveled, ticked } from "@/lib/domain/instruments/competence/item";
import type { Section } from "@/lib/domain/instruments/types";

const INSTITUTIONS = "Institutional knowledge";

/** I: knowledge of what governs other countries. */
export const institutions: Section = {
  id: "institutions",
  title: "Rules, politics and protection",
  intro:
    "What governs business in the countries that you work in or might enter: politics, the economy, technology, what counts as right, and law.",
  who: "The managing director with whoever handles approvals and contracts",
  minutes: 3,
  items: [
    leveled(
      "institutions.watching.practice",
      INSTITUTIONS,
      {
        question: "How do you keep watch on what changes in countries that you work in or might enter?",
        why: "Elections, currencies, new technology and new laws can open or close a market within months.",
        how: "Think of one such change in the last two years. When did you hear of it, and from whom?",
      },
      [
        "We do not watch what changes in other countries.",
        "We hear of changes by chance or from customers.",
        "One person reads the news about one country.",
        "A named person watches our countries from named sources and reports on them.",
        "We also watch countries that we might enter, and plan for what could change.",
      ],
    ),
    ticked(
      "institutions.watching.fields",
      INSTITUTIONS,
      {
        question: "Which sides of these countries do you watch?",
        why: "Firms often watch the law and overlook what counts as fair or which technology is coming.",
        how: "Tick a side if you could name a change in it and its source.",
      },
      {
        politics: "Politics and government",
        society: "Economy and society",
        technology: "Technology",
        ethics: "What counts as right and fair there",
        law: "Law and regulation",
      },
      "None of these sides",
    ),
    leveled(
      "institutions.rules.country",
      INSTITUTIONS,
      {
        question:
          "How well do you know which rules your product must meet in a country and which body decides?",
        why: "A product may need a mark in one country and an approval by an authority in the next.",
        how: "Take one country. Name the rule, the office in charge, the papers, the time and the cost.",
      },
      [
        "We do not know which rules hold in any other country.",
        "We suppose that our approvals from home are enough.",
        "We know that approvals are needed in one country and have not asked for details.",
        "We know for our main country the rules, the body in charge, the papers, time and cost.",
        "We know this for each country, keep it up to date and have dealt with such bodies ourselves.",
      ],
    ),
    leveled(
      "institutions.property.protection",
      INSTITUTIONS,
      {
        question: "How do you protect inventions, designs, brand and know-how in other countries?",
        why: "A right from home does not hold elsewhere, and after publication it may be too late.",
        how: "List what is worth protecting. For each, say where it is protected and until when.",
      },
      [
        "We have never asked what of ours needs protection in other countries.",
        "We rely on nobody copying us.",
        "We have taken advice on protection for one country.",
        "What matters is registered or kept secret by contract in our main countries.",
        "We decide country by country before each launch, watch for copies and act on them.",
      ],
    ),
  ],
};
