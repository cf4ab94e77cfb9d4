import { COMPONENT_WORDS } from "@/lib/domain/antecedents/components";
import { indicatorItem } from "@/lib/domain/instruments/antecedents/indicator-item";
import type { Section } from "@/lib/domain/instruments/types";

/** Rows 17 to 19: money, technology and people. */
export const resources: Section = {
  id: "resources",
  title: COMPONENT_WORDS.resources.title,
  intro: "What your firm has at hand for working abroad: money, technology and people with time.",
  who: "The managing director, with whoever keeps the books",
  minutes: 2,
  items: [
    indicatorItem(
      "resources.money",
      {
        question: "How is the money for your steps abroad secured?",
        why: "A step abroad costs money long before it earns any.",
        how: "Add up journeys, samples, approvals, stock and customers who pay late. Where would the sum come from?",
      },
      [
        "There is no money for steps abroad.",
        "We would have to borrow, or take money from elsewhere, for each step abroad.",
        "Single journeys or fairs are paid for when they come up.",
        "There is a yearly budget for business abroad, and it allows for customers who pay late.",
        "Money for two years abroad is secured, and we know which loans, guarantees and grants we can add.",
      ],
    ),
    indicatorItem(
      "resources.technology",
      {
        question: "How well does the technology you have serve orders from other countries?",
        why: "Machines, software and test equipment decide which orders you can take.",
        how: "Take a likely order from one of your countries: quantity, standards, data and papers. What could you not do?",
      },
      [
        "With our machines and software we could not fill an order from abroad.",
        "We know what technology is missing for orders from abroad and have no plan to get it.",
        "We can fill small orders from abroad, with extra work or outside help.",
        "Our technology meets the quantities and standards that our countries ask for.",
        "Our technology is ahead of what our countries ask for, and a plan with dates keeps it there.",
      ],
    ),
    indicatorItem(
      "resources.people",
      {
        question: "Who in the firm has time for business abroad?",
        why: "The experts rated people higher than money and technology.",
        how: "Add up the hours a week over all people. Count only hours that are kept free for it.",
      },
      [
        "Nobody has time for business abroad.",
        "The managing director does it in the evening, when everything else is done.",
        "One person has a few hours a week for it, and daily work often takes them away.",
        "One person has at least half their working time for business abroad, and a deputy.",
        "People from sales, technology and dispatch have fixed hours for it, and we know whom to hire next.",
      ],
    ),
  ],
};
