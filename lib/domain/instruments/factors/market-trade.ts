import { ilkevich } from "@/lib/domain/instruments/factors/ilkevich";
import { levelItem } from "@/lib/domain/instruments/texts";
import type { LevelItem } from "@/lib/domain/instruments/types";

const SOURCE = ilkevich("Recommendation 5, external factors");

/** What buyers, rivals and partners do in one target market. The level rises with the amount of what the key names. */
export const MARKET_TRADE_FACTORS: readonly LevelItem[] = [
  levelItem(
    "factor.market.demand",
    {
      question: "How much demand is there in this market for what you sell?",
      why: "The size and growth of demand decide how much of your own money and people a market can carry.",
      how: "Use import figures, enquiries you have had, and what two people from the trade there tell you.",
      source: SOURCE,
    },
    [
      "Hardly anybody there asks for products like ours.",
      "A few buyers there need it, and their number does not grow.",
      "A fair number of buyers there need it, and their number holds.",
      "Many buyers there need it, and their number grows each year.",
      "Demand there is larger than at home and grows faster.",
    ],
  ),
  levelItem(
    "factor.market.industry",
    {
      question: "How close to hand do buyers of your industry in this market want a supplier to be?",
      why: "Where buyers expect somebody on the spot, selling from a distance goes only so far.",
      how: "Think of how they order, how fast they want service, and who visits them today.",
      source: SOURCE,
    },
    [
      "They order from a list or a screen and never ask where the supplier sits.",
      "They want a quick answer in their language, and a visit now and then.",
      "They want stock or service within a few days.",
      "They want a contact in the country who comes by and repairs at once.",
      "They buy only from suppliers with their own people and stock in the country.",
    ],
  ),
  levelItem(
    "factor.market.shops",
    {
      question: "How much of what you sell is bought by consumers in shops in this market?",
      why: "A counter in a shop or a whole concept run by others makes sense for some products only.",
      how: "Think of where the last buyer pays for it, in a shop or by an order from firm to firm.",
      source: ilkevich("Target market and traits of the product line"),
    },
    [
      "None: only firms or public bodies buy it.",
      "A little: consumers get it through craftsmen or other firms.",
      "Some: specialist shops sell it to consumers.",
      "Much: it stands in shops that most consumers know.",
      "Nearly all: consumers see, try and buy it in shops every day.",
    ],
  ),
  levelItem(
    "factor.market.local-competition",
    {
      question: "How strong are local rivals in this market?",
      why: "Strong local rivals make a start alone slow, and a partner with a place in the market worth more.",
      how: "Take the three firms there that your buyers would otherwise buy from.",
      source: SOURCE,
    },
    [
      "No local firm offers what we offer.",
      "One or two small local firms offer something like it.",
      "Several local firms offer it, and none stands out.",
      "A few strong local firms share most of the market.",
      "Strong local firms hold the market and answer at once when somebody new comes.",
    ],
  ),
  levelItem(
    "factor.market.international-competition",
    {
      question: "How strong are rivals from other countries in this market?",
      why: "Where suppliers from many countries compete, being far away is felt in price and service.",
      how: "Look at the last trade fair there, at import figures and at offers your buyers received.",
      source: SOURCE,
    },
    [
      "No supplier from another country sells it there.",
      "One or two sell there now and then.",
      "Several sell there, each to a few buyers.",
      "Well-known suppliers from several countries sell there all the time.",
      "Suppliers from all over the world fight for every order there.",
    ],
  ),
  levelItem(
    "factor.market.competitor-behaviour",
    {
      question: "How are firms like yours from your own country present in this market?",
      why: "What rivals do is one of the points to weigh, and it shapes what buyers there come to expect.",
      how: "Look at their websites for addresses there, and ask your chamber or trade association.",
      source: SOURCE,
    },
    [
      "None of them is there.",
      "One of them sells there through others.",
      "Several of them sell there through agents or dealers.",
      "One of them has people or a firm of its own there.",
      "Several of them have firms of their own there.",
    ],
  ),
  levelItem(
    "factor.market.platforms",
    {
      question: "How well can you reach buyers in this market through platforms?",
      why: "A marketplace or a tender portal can bring first buyers without anybody on the spot.",
      how: "Search for your product on the platforms used there, as a buyer would. Check who may sell on them.",
      source: SOURCE,
    },
    [
      "No platform there deals in products like ours.",
      "One exists, but it does not take sellers from abroad.",
      "One takes sellers from abroad, and few buyers use it for our product.",
      "Many buyers use one or two that take us as seller.",
      "Most buyers look there first, and we could sell or already sell on it.",
    ],
  ),
  levelItem(
    "factor.market.personal-ties",
    {
      question: "How good are your personal ties in this market?",
      why: "Firms often choose markets through people they know, and such ties carry trust before the name does.",
      how: "Count people there who would call back this week: relatives, former colleagues, customers, suppliers.",
      source: SOURCE,
    },
    [
      "We know nobody there.",
      "We have met one or two people there at a fair or on a visit.",
      "One person there answers our questions when we ask.",
      "Several people there would introduce us to buyers or partners.",
      "People there have already brought us customers or partners.",
    ],
  ),
  levelItem(
    "factor.market.partners",
    {
      question: "How far have you come in finding partners in this market?",
      why: "Agents, dealers, makers and retailers open some ways into a market that are closed without them.",
      how: "Think of firms that could sell, make or develop with you there, and of what you know about their standing.",
      source: ilkevich("Cooperation between firms; recommendation 7"),
    },
    [
      "We have found none and would not know whom to ask.",
      "We have names from a list and know nothing more about them.",
      "We have spoken with one or two that might fit.",
      "One that we have looked into is willing to start.",
      "Several that we know and trust are willing, so that we can choose.",
    ],
  ),
].map((item) => ({ ...item, perMarket: true }));
