import { levelItem } from "@/lib/domain/instruments/texts";

// Asked by more than one questionnaire: one object, so that one answer serves all of them.

export const MARKET_COLLECTION_ITEM = levelItem(
  "knowledge.market.collection",
  {
    question:
      "How do you find out how large your countries' markets are, what rules apply and what is paid there?",
    why: "Firms that read up on a market before the first order are surprised less often by duties, approvals and prices.",
    how: "Think of the last country you looked at. Which figures could you put on the table today, and how old are they?",
  },
  [
    "We have never looked up a figure or a rule for a foreign market.",
    "We search the web when an enquiry from a country happens to come in.",
    "We have looked up demand, duties and approval rules once for one country.",
    "We look up size, prices, duties and approval rules for each country before we offer there.",
    "One person updates market size, prices and rules for each country at fixed dates from named sources.",
  ],
);

export const COMPETITORS_COLLECTION_ITEM = levelItem(
  "knowledge.competitors.collection",
  {
    question: "How do you learn which firms you compete with in your countries, and what they offer?",
    why: "An offer can only stand out from others that you know. Tough competition is the trouble named most often.",
    how: "Name three competitors in one of your countries with a product and its price. How far do you get?",
  },
  [
    "We could not name one competitor in any of our countries.",
    "We know the names of competitors that customers happen to mention.",
    "We have looked at the websites of the main competitors in one country.",
    "We gather products, prices and dealers of the main competitors in each country.",
    "We follow named competitors in each country all year through dealers, fairs and test purchases.",
  ],
);

export const CONSUMERS_COLLECTION_ITEM = levelItem(
  "knowledge.consumers.collection",
  {
    question: "How do you learn what customers in your countries want and how they think?",
    why: "Habits, values and tastes abroad cannot be looked up in a report. Someone has to ask and watch.",
    how: "Count talks with buyers or users from another country in the last twelve months.",
  },
  [
    "We have never talked with a customer or user from another country.",
    "We hear about foreign customers only from third parties such as dealers or acquaintances.",
    "We have talked with a few foreign customers, at a fair or by phone.",
    "We visit foreign customers each year and ask them how they choose and use the product.",
    "We watch customers at work in each country, ask them by a fixed list and have someone who speaks their language.",
  ],
);

export const PROCESSES_COLLECTION_ITEM = levelItem(
  "knowledge.internationalisation-processes.collection",
  {
    question: "How do you learn how a firm like yours gets started in another country?",
    why: "How to find partners, agree terms and get paid abroad is learnt by doing it, or from those who have.",
    how: "Think of contracts, payment, partners, permits. Whom have you asked, and what have you tried yourselves?",
  },
  [
    "We have never asked anyone how to start business in another country.",
    "We pick up stories from other firms without following them up.",
    "We have taken a course or had a talk with an adviser on working abroad.",
    "We ask experienced firms and advisers about partners, contracts and payment before each new step.",
    "We look back on each step abroad at once and gather what experienced firms advise in a steady exchange.",
  ],
);
