import { COMPONENT_WORDS } from "@/lib/domain/antecedents/components";
import { indicatorItem } from "@/lib/domain/instruments/antecedents/indicator-item";
import type { Section } from "@/lib/domain/instruments/types";

/** Rows 43 and 44: what around the firm helps it, and (turned round) what hinders it. */
export const environment: Section = {
  id: "environment",
  title: COMPONENT_WORDS.environment.title,
  intro:
    "What around your firm helps it to work abroad, and what stands in its way. Much of it you cannot change, but you can know it and deal with it.",
  who: "The managing director or whoever deals with authorities",
  minutes: 2,
  items: [
    indicatorItem(
      "environment.support",
      {
        question: "How much support for working abroad do you find around you, and use?",
        why: "Agencies, chambers, banks, universities and grants can carry part of the cost and the risk.",
        how: "Write down which of them you know, which you have used in the last two years, and what it brought.",
      },
      [
        "We know of nothing around us that would help us to work abroad.",
        "We have heard of agencies or grants and never contacted one.",
        "We have used one offer of support or one grant for business abroad.",
        "We are in touch with an agency or a chamber, and use what fits each year.",
        "Agency, bank and research partners help us with each step abroad, and tell us early what is new.",
      ],
    ),
    // The experts rated how much obstacles matter; the firm says how free of them it is, so that more is better.
    indicatorItem(
      "environment.obstacles",
      {
        question: "How free are you from obstacles around you, such as rules, sanctions or blocked payments?",
        why: "Obstacles outside the firm weigh on it, however good its product is.",
        how: "Think of export rules, sanctions, bank transfers, visas, customs and permits. Which of them has stopped or delayed you?",
      },
      [
        "Obstacles around us make business abroad impossible at present.",
        "Obstacles around us have stopped most of what we tried abroad.",
        "Obstacles around us have cost us months or single orders.",
        "There are obstacles, and we know a lawful way to deal with each of them.",
        "Nothing around us stands in the way, or we have dealt with it and watch for changes.",
      ],
    ),
  ],
};
