import { ilkevich } from "@/lib/domain/instruments/factors/ilkevich";
import { levelItem } from "@/lib/domain/instruments/texts";
import type { LevelItem } from "@/lib/domain/instruments/types";

const SOURCE = ilkevich("Recommendation 5, external factors");
const CONSTRAINT = ilkevich("Recommendation 8, external constraints");

/** Rules, distance and risk of one target market. The level rises with the amount of what the key names. */
export const MARKET_PLACE_FACTORS: readonly LevelItem[] = [
  levelItem(
    "factor.market.regulation",
    {
      question: "How open are the rules of this market for your product?",
      why: "Duties, approvals and standards can make goods from your country dear, slow or impossible to sell.",
      how: "Ask a customs agent for the duty, and the approving body there for what a product like yours needs.",
      source: SOURCE,
    },
    [
      "The product is not let in, or its approval is refused.",
      "It is let in after a long approval or with a duty that doubles the price.",
      "It is let in with an approval and a duty that we can bear.",
      "It is let in with papers that our customs agent handles as a matter of course.",
      "The same rules apply as at home, without duty or further approval.",
    ],
  ),
  levelItem(
    "factor.market.ownership",
    {
      question: "How free would you be to own and run a firm in this market?",
      why: "Rules on ownership, on hiring and on taking profits home decide whether a firm of your own makes sense.",
      how: "Ask your embassy's trade office or a lawyer there. Think of shares, staff permits and bank transfers.",
      source: SOURCE,
    },
    [
      "A foreign firm may own no part of a business of our kind there.",
      "A foreign firm may own a part, and only with a local partner.",
      "A foreign firm may own all of it after a permit that takes many months.",
      "A foreign firm may own all of it after an ordinary registration.",
      "Founding, hiring and taking profits home are as easy as at home.",
    ],
  ),
  levelItem(
    "factor.market.protection",
    {
      question: "How well does this market protect what you own: designs, methods, software, your name?",
      why: "Some ways in hand your knowledge to others. They are safe only where the law is enforced.",
      how: "Ask firms that have worked there for years, and a patent lawyer. Courts count more than laws.",
      source: SOURCE,
    },
    [
      "Copies are common, and nobody stops them.",
      "There are laws, and using them takes years.",
      "Rights are respected by larger firms, less by small ones.",
      "Rights are respected, and courts help within a year.",
      "Rights are respected as well as at home or better, or we have nothing that could be copied.",
    ],
  ),
  levelItem(
    "factor.market.cultural-distance",
    {
      question: "How far is this market from yours in language, habits and the way business is done?",
      why: "Distance makes selling, hiring and leading harder. It may also make your product more interesting.",
      how: "Think of meetings, promises, complaints, humour and how long it takes until people trust each other.",
      source: SOURCE,
    },
    [
      "Language and habits are the same as at home.",
      "Another language, but business is done much as at home.",
      "Another language, and habits that we have learnt to handle.",
      "Habits that surprise us often, so that we need help to read them.",
      "Nearly everything is done in another way than we are used to.",
    ],
  ),
  levelItem(
    "factor.market.religious-distance",
    {
      question:
        "How much do customs of belief in this market differ from yours where they touch your business?",
      why: "Days of rest, food, dress, finance and advertising may follow them. Such distance may also help trade.",
      how: "Think of your product, your calendar, your pictures and words, and the way payments are arranged.",
      source: SOURCE,
    },
    [
      "They do not differ, or nothing in our business touches them.",
      "They differ in days of rest only.",
      "They differ in points that we can meet with small changes.",
      "They differ so that product, promotion or contracts must be changed.",
      "They differ so that somebody there has to check nearly everything that we do.",
    ],
  ),
  levelItem(
    "factor.market.geopolitical-risk",
    {
      question: "How large is the risk that politics between states harms business in this market?",
      why: "Such risk raises costs, and it makes firms stop looking for new markets.",
      how: "Read your foreign office's advice and what an export insurer charges. Think three years ahead.",
      source: SOURCE,
    },
    [
      "We see none: relations are close and bound by treaties.",
      "Small: disputes happen and are settled.",
      "Noticeable: duties or travel may become harder within three years.",
      "Large: insurers ask for more, and firms like ours hold back.",
      "Very large: war, seizure or a broken border has happened or may at any time.",
    ],
  ),
  levelItem(
    "factor.market.restrictions",
    {
      question: "How free of sanctions, embargoes and export licences is your business with this market?",
      why: "A restriction can forbid one way into a market and leave another open.",
      how: "Check product, buyers and banks against the current lists. Your customs agent or chamber can do it.",
      source: CONSTRAINT,
    },
    [
      "Business of our kind with this market is forbidden.",
      "Nearly everything needs a licence, and most are refused.",
      "Some products or buyers need a licence, which takes months.",
      "We have to check buyers and papers, and are rarely held up.",
      "No restriction touches our business with this market.",
    ],
  ),
  levelItem(
    "factor.market.payment",
    {
      question: "How easily does money come from this market to you?",
      why: "A sale counts when it is paid. Where banks refuse or delay, some ways in cannot work.",
      how: "Ask your bank whether it handles payments from there, how long they take and what they cost.",
      source: CONSTRAINT,
    },
    [
      "No bank that we know carries payments from there.",
      "Payments come through third countries, late and at a high price.",
      "Payments come within weeks, with papers for each of them.",
      "Payments come within days through our own bank.",
      "Payments come as they do at home.",
    ],
  ),
].map((item) => ({ ...item, perMarket: true }));
