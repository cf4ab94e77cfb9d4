import { COMPONENT_WORDS } from "@/lib/domain/antecedents/components";
import { indicatorItem, sharedItem } from "@/lib/domain/instruments/antecedents/indicator-item";
import type { Section } from "@/lib/domain/instruments/types";

/** Rows 20 to 24: what is decided before the first order. */
export const strategicOrientation: Section = {
  id: "strategic-orientation",
  title: COMPONENT_WORDS["strategic-orientation"].title,
  intro:
    "How your firm decides where to go, by which way and with what. If you have not gone yet, answer for the decisions you are about to make.",
  who: "The managing director with sales",
  minutes: 4,
  items: [
    sharedItem("strategic-orientation.market-analysis"),
    sharedItem("strategic-orientation.target-markets"),
    indicatorItem(
      "strategic-orientation.way-in",
      {
        question:
          "How do you choose the way into a country: own sales, a dealer, a partner, or a company of your own?",
        why: "The first way in is hard to undo: contracts run for years, and a wrong dealer can block a market.",
        how: "Think of the last country you entered or looked at. Which other ways were on the table?",
      },
      [
        "We have never compared ways into a country.",
        "We take whichever way comes to us, such as the first dealer who asks.",
        "For one country we weighed two ways against each other before we decided.",
        "For each country we compare several ways in by cost, control and risk, and write down the reason.",
        "We review the way into each country at fixed dates and have set beforehand what would make us change it.",
      ],
    ),
    indicatorItem(
      "strategic-orientation.offer",
      {
        question: "How do you know which of your products or services you can offer abroad?",
        why: "Not everything that sells at home can be shipped, approved or serviced elsewhere.",
        how: "Go through your price list. For which entries could you send an offer to one of your countries today?",
      },
      [
        "We have never looked at which of our products could be sold abroad.",
        "We offer abroad whatever a customer asks for, and see if it works.",
        "We know of one product that can be sold abroad, with its price and papers.",
        "A list says which products we offer in which country, with price, papers and service.",
        "We review what we offer in each country every year by margin, complaints and demand.",
      ],
    ),
    indicatorItem(
      "strategic-orientation.marketing-choice",
      {
        question: "How do you decide how to present and sell your offer in a country?",
        why: "Buyers elsewhere may compare, decide and pay in another way than those at home.",
        how: "Think of message, price level, channel and the people you speak to. Which of them did you choose for that country?",
      },
      [
        "We have not thought about how to present our offer in a country.",
        "We do abroad what we do at home, without having compared.",
        "We have chosen one thing for a country, such as the message or the channel.",
        "For each country it is written down whom we address, with what message, price and channel.",
        "We try several ways of selling in a country, compare the results and keep the better one.",
      ],
    ),
  ],
};
